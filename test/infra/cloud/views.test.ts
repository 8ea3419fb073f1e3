import { expect, test } from "vitest";
import { viewsToPage } from "../../../infra/cloud/views.ts";

type Event = { readonly request: { readonly uri: string } };
const handler: (event: Event) => Event["request"] = new Function(`${viewsToPage}; return handler;`)();

const fileFor = (uri: string) => handler({ request: { uri } }).uri;

test.each(["/", "/today", "/applications", "/applications/app_01J9", "/settings/", "/assets-of-mine"])(
  "the view %s gets the page",
  (uri) => {
    expect(fileFor(uri)).toBe("/index.html");
  },
);

test.each(["/sw.js", "/assets/main-4f2a.js", "/manifest.webmanifest", "/assets/gone", "/.vite/manifest.json"])(
  "%s is a file, there or not",
  (uri) => {
    expect(fileFor(uri)).toBe(uri);
  },
);

test("the API's documentation is a page beside the API", () => {
  expect(fileFor("/api/docs")).toBe("/docs.html");
});

test("it uses only what CloudFront's own JavaScript knows, and fits into 10 KB", () => {
  expect(viewsToPage).not.toMatch(/\?\.|\?\?|import |require\(/);
  expect(viewsToPage.length).toBeLessThan(10_240);
});
