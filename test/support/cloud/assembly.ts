import { readFileSync } from "node:fs";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { describeApi } from "../../../functions/openapi.ts";
import { bundles } from "../../../infra/bundle.ts";
import { optionsFrom } from "../../../infra/cloud/options.ts";
import { Readyline } from "../../../infra/readyline.ts";
import { kinds } from "../../../shared/kinds.ts";
import { at, type Template } from "../../infra/cloud/rules/template.ts";
import { client, settings, write } from "../synthesis.ts";

export type Assembly = {
  readonly template: Template;
  readonly description: string;
  /** The folder that is uploaded for a function, by what the template and the manifest of assets say. */
  readonly codeOf: (functionId: string) => string;
};

/** What `cdk synth` puts together, with the functions as they are bundled for it, in a folder. */
export async function assemble(folder: string, options: Readonly<Record<string, string>>): Promise<Assembly> {
  const built = join(folder, "dist");
  const description = JSON.stringify(describeApi(kinds, "test"));
  await bundles(join(built, "functions"), description);
  for (const file of client) write(join(built, file));
  const outdir = join(folder, "cdk.out");
  const app = new App({ outdir, context: { ...settings(), ...options } });
  new Readyline(app, "Readyline", { options: optionsFrom(options), built });
  const template: Template = app.synth().getStackByName("Readyline").template;
  const assets: unknown = JSON.parse(readFileSync(join(outdir, "Readyline.assets.json"), "utf8"));

  return { template, description, codeOf };

  function codeOf(functionId: string): string {
    const [hash] = String(at(template.Resources[functionId]?.Properties, "Code.S3Key")).split(".");
    return join(outdir, String(at(assets, `files.${hash}.source.path`)));
  }
}
