import { join } from "node:path";
import { expect, test } from "vitest";
import { readSettings } from "../../infra/local/settings.ts";

const read = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  readSettings({ args, env, root: "/project" });

test("without anything said, the data is in the project's folder and the port is 4280", () => {
  expect(read([])).toEqual({ folder: join("/project", ".readyline"), port: 4280, demo: false });
});

test("folder and port can be chosen, and the sample has a folder within", () => {
  const env = { READYLINE_HOME: "/data", PORT: "0" };
  expect(read([], env)).toEqual({ folder: "/data", port: 0, demo: false });
  expect(read(["--demo"], env)).toEqual({ folder: join("/data", "demo"), port: 0, demo: true });
});

test("--help asks for nothing else", () => {
  expect(read(["--help"])).toBe("help");
});

test.each(["eighty", "70000", "-1", "80.5", ""])("PORT=%j is refused, saying what is possible", (PORT) => {
  const words = `PORT is "${PORT}", which is no port: take a number from 1024 to 65535, or 0 for any free one.`;
  expect(() => read([], { PORT })).toThrow(words);
});

test("an argument that is not known is named, with what there is", () => {
  expect(() => read(["--demmo"])).toThrow("--demmo is not understood.\n\nUsage: npm start");
});
