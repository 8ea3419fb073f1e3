import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = ".github/workflows";
const workflows = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
const [, deploy = ""] = workflows.join("\n").split(/^ {2}deploy:$/m);

test("every action is the one that was read: named by its commit", () => {
  const used = workflows.flatMap((text) => Array.from(text.matchAll(/uses: (.*)/g), ([, action]) => action));
  expect(used.length).toBeGreaterThan(0);
  for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d/);
});

test("what is deployed was tested and has passed the gate, on main, by a role and without a key", () => {
  expect(deploy).toContain("needs: test");
  expect(deploy).toMatch(/if: .*'push' && github\.ref == 'refs\/heads\/main' && vars\.AWS_ROLE_ARN != ''/);
  const order = ["npm ci", "npm run gate", "role-to-assume", "cdk deploy Readyline"].map((step) =>
    deploy.indexOf(step),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order[0]).toBeGreaterThan(0);
  expect(workflows.join("\n")).not.toMatch(/secrets\.|pull_request_target/);
  expect(workflows.join("\n").match(/\w[\w-]*: write/g)).toEqual(["id-token: write"]);
});
