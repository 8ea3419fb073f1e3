import { defineConfig } from "vitest/config";

const project = (name: string) => ({ name, include: [`test/${name}/**/*.test.ts`] });
const engine = "test/support/engine.setup.ts";

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { ...project("shared"), isolate: false } }, // pure: nothing a file could leave behind
      { extends: true, test: { ...project("functions"), globalSetup: [engine], isolate: false } },
      { extends: true, test: { ...project("infra"), testTimeout: 60_000 } }, // it starts whole processes
      { extends: true, test: { name: "architecture", include: ["test/*.test.ts"] } },
      {
        extends: true,
        test: {
          ...project("web"),
          globalSetup: [engine, "test/support/browser.setup.ts"],
          hookTimeout: 60_000,
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } }, // how long a slow machine may take; a quick one waits for nothing
          sequence: { groupOrder: 1 }, // after the others: a browser beside them would time out on two cores
        },
      },
    ],
    maxWorkers: "100%", // the default leaves one worker on two cores
    testTimeout: 20_000,
    reporters: ["default", ["json", { outputFile: ".vitest/report.json" }]],
    attachmentsDir: ".vitest/attachments",
  },
});
