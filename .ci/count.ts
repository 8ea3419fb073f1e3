import { readFileSync } from "node:fs";

/** Prints `N passed, N failed` from a report of Vitest. A test file that could not even be loaded counts as failed. */
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

const report: Report = JSON.parse(readFileSync(process.argv[2] ?? ".vitest/report.json", "utf8"));
const unloaded = report.testResults.filter(
  ({ status, assertionResults }) =>
    status === "failed" && !assertionResults.some((assertion) => assertion.status === "failed"),
);
const failed = report.numFailedTests + unloaded.length;

process.exitCode = failed > 0 || report.numPassedTests === 0 ? 1 : 0;
console.log(`${report.numPassedTests} passed, ${failed} failed`);
