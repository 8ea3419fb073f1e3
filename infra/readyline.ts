import { Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { Data } from "./data.ts";

/** A person's own instance, in their own account. */
export class Readyline extends Stack {
  readonly data: Data;

  constructor(scope: Construct, id: string) {
    super(scope, id, { description: "Readyline: applications, preparation, network and learning in one place" });
    this.data = new Data(this, "Data");
  }
}
