import { afterAll, expect, test } from "vitest";
import { methods } from "../../functions/openapi/operation.ts";
import { describeApi } from "../../functions/openapi.ts";
import { kinds } from "../../shared/kinds.ts";
import { freshTable } from "../support/api.ts";
import { type Browser, instanceOn, nextIdToken, startIssuer } from "../support/sign-in.ts";

const provider = await startIssuer();
afterAll(() => provider.stop());
const instance = instanceOn({ table: await freshTable(), issuer: provider.issuer.url ?? "" });

async function signedIn(): Promise<Browser> {
  const browser = instance.browser();
  nextIdToken(provider, ({ payload }) => Object.assign(payload, { sub: crypto.randomUUID() }));
  await browser.signIn();
  return browser;
}
const [ada, eve] = [await signedIn(), await signedIn()];

const document = describeApi(kinds, "test");
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const operation = item[method];
    return operation ? [{ name: `${method.toUpperCase()} ${path}`, path, method, operation }] : [];
  }),
);
type Described = (typeof operations)[number];
const trashed = document.components.schemas.Story?.example as { readonly id: string }; // a record of its kind

/** Ada has one of everything, under the ids of the examples, and one of each kind in the trash. */
const mark = "Known to Ada alone";
const [importId, tokenId] = await adasRecords();
const before = await (await ada.get("/api/export")).text();

async function adasRecords() {
  const puts = operations.filter(({ method, path }) => method === "put" && path.endsWith("/{id}"));
  for (const { path, operation } of puts.toReversed()) {
    const [content] = Object.values(operation.requestBody?.content ?? {});
    const example = { ...(content?.example as object), notes: mark };
    const address = path.replace("{id}", exampleId(operation));
    const answer = await write(ada, "PUT", address, example);
    expect(answer.status, `${path} ${await answer.text()}`).toBeLessThan(300);
  }
  const imported = await ada.send("/api/imports", {
    method: "POST",
    headers: { "content-type": "text/csv" },
    body: `company,role\n${mark},Engineer\n`,
  });
  const token = await (await ada.post("/api/tokens", { name: mark })).json();
  await write(ada, "DELETE", `/api/stories/${trashed.id}`);
  return [(await imported.json()).importId, token.id];
}

/** Whatever makes something of one's own comes last: then an id of Ada's is one's own too. */
const inOrder = operations.toSorted((a, b) => Number(a.method === "put") - Number(b.method === "put"));

test.each(inOrder)("$name gives somebody else nothing of a person's records, and changes none", async (described) => {
  const { method, path, operation } = described;
  const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const example = content?.example;
  const answer = await eve.send(addressOf(described), {
    method: method.toUpperCase(),
    ...(type && { headers: { "content-type": type } }),
    ...(type && { body: typeof example === "string" ? example : JSON.stringify(example) }),
  });
  const text = await answer.text();
  expect(text).not.toContain(mark);
  const isOfARecord = path.includes("{") && method !== "put" && !path.includes("demand");
  if (isOfARecord) expect(answer.status, text).toBe(404);
  expect(answer.status).toBeLessThan(500);
});

test.each(operations.filter(({ path }) => !/health|openapi|^\/calendar/.test(path)))(
  "$name asks who is there",
  async (described) => {
    const nobody = instance.browser();
    const answer = await nobody.send(addressOf(described), { method: described.method.toUpperCase() });
    expect(answer.status).toBe(401);
  },
);

test("after all that, everything of the person's is as it was", async () => {
  const at = /"exportedAt":"[^"]+"/;
  expect((await (await ada.get("/api/export")).text()).replace(at, "")).toBe(before.replace(at, ""));
  expect(before).toContain(mark);
  expect((await ada.json("/api/tokens")).items).toHaveLength(1);
});

function addressOf({ path, operation }: Described): string {
  if (path.startsWith("/api/imports/")) return path.replace("{id}", importId);
  if (path.startsWith("/api/tokens/")) return path.replace("{id}", tokenId);
  if (path.startsWith("/api/trash/")) return path.replace("{id}", trashed.id);
  return path.replace(/\{\w+\}/, exampleId(operation));
}

function exampleId({ parameters = [] }: Described["operation"]): string {
  return String(parameters.find((one) => one.in === "path")?.schema.example);
}

function write(browser: Browser, method: string, path: string, body?: object): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return browser.send(path, { method, ...(body && { headers, body: JSON.stringify(body) }) });
}
