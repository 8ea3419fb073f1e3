import { App } from "aws-cdk-lib";
import { Readyline } from "./readyline.ts";

new Readyline(new App(), "Readyline");
