import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks, ServerlessChecks } from "cdk-nag";
import { Delivery } from "../../infra/cloud/delivery.ts";
import { optionsFrom } from "../../infra/cloud/options.ts";
import { Readyline } from "../../infra/readyline.ts";
import type { Template } from "../infra/cloud/rules/template.ts";

type Synthesis = {
  readonly template: Template;
  /** Of the stack that lets GitHub deploy, where it was asked for. */
  readonly delivery: Template | undefined;
  /** What the CDK, its rules for CloudFormation and cdk-nag had to say: errors, warnings, everything. */
  readonly report: { readonly pluginReports: readonly unknown[] };
};

export const owner = { ownerEmail: "me@example.com", timeZone: "Europe/Berlin" };

/** The app as `cdk synth` makes it with these options, on stand-ins for the built client and functions. */
export function synthesis(options: Readonly<Record<string, string>> = owner): Synthesis {
  const folder = mkdtempSync(join(tmpdir(), "readyline-cloud-"));
  try {
    const built = join(folder, "dist");
    for (const file of standIns) write(join(built, file));
    const outdir = join(folder, "cdk.out");
    const app = new App({ outdir, context: { ...settings(), ...options } });
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
    const { github, ...read } = optionsFrom(options);
    new Readyline(app, "Readyline", { options: read, built });
    if (github) new Delivery(app, "ReadylineDelivery", github);
    const { stacks } = app.synth();
    const named = (name: string) => stacks.find(({ stackName }) => stackName === name)?.template;
    const report = join(outdir, "validation-report.json");
    if (!existsSync(report)) throw new Error("The rules were not run: there is no report.");
    return {
      template: named("Readyline"),
      delivery: named("ReadylineDelivery"),
      report: JSON.parse(readFileSync(report, "utf8")),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What stands in for the built client. */
export const client = ["web/index.html", "web/assets/main-4f2a.js"];
const standIns = [...client, ...["api", "auth", "digest"].map((name) => `functions/${name}/index.mjs`)];

export function write(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
}

/** The feature flags that the product is deployed with. */
export function settings(): Readonly<Record<string, unknown>> {
  const { context }: { context: Readonly<Record<string, unknown>> } = JSON.parse(readFileSync("cdk.json", "utf8"));
  return context;
}
