import { expect, test } from "vitest";
import { lockProblems } from "../../infra/check-lock.ts";

test("a lock that holds every platform's package and no address is sound", () => {
  const packages = {
    "": { optionalDependencies: { engine: "1.0.0" } },
    "node_modules/engine": { optionalDependencies: { "@engine/linux": "1.0.0", "@engine/mac": "1.0.0" } },
    "node_modules/@engine/linux": {},
    "node_modules/engine/node_modules/@engine/mac": {},
  };
  expect(lockProblems(packages)).toEqual([]);
});

test("a platform's package that the lock lacks is named", () => {
  const packages = {
    "node_modules/tool/node_modules/engine": { optionalDependencies: { "@engine/mac": "1.0.0" } },
    "node_modules/other/node_modules/@engine/mac": {},
  };
  expect(lockProblems(packages)).toEqual([
    "node_modules/tool/node_modules/engine names @engine/mac, which the lock does not hold",
  ]);
});

test("a download address is named", () => {
  const packages = {
    "node_modules/a": { resolved: "https://packages.example/a.tgz" },
    "node_modules/b": { resolved: "b" },
  };
  expect(lockProblems(packages)).toEqual(["node_modules/a has a download address"]);
});
