import { existsSync } from "node:fs";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { Delivery } from "./cloud/delivery.ts";
import { OptionsProblem, optionsFrom } from "./cloud/options.ts";
import { Readyline } from "./readyline.ts";

const built = join(import.meta.dirname, "../dist");

try {
  const app = new App();
  const options = optionsFrom(app.node.getAllContext());
  if (!existsSync(join(built, "functions"))) throw new OptionsProblem("Nothing is built yet: npm run build does it.");
  new Readyline(app, "Readyline", { options, built });
  if (options.github) new Delivery(app, "ReadylineDelivery", options.github);
} catch (error) {
  if (!(error instanceof OptionsProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
