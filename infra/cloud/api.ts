import { Duration, Fn, RemovalPolicy } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  type CfnStage,
  HttpApi,
  HttpMethod,
  type HttpRoute,
  HttpStage,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { accept } from "./accept.ts";
import type { CloudFunction } from "./cloud-function.ts";

/** How long a function may take behind the API, which itself gives up after 30 seconds. */
export const longest = Duration.seconds(29);

/** Far more than one person does, and little enough that a stranger's flood stays cheap. */
const throttle = { rateLimit: 20, burstLimit: 60 };
/** Whoever tries keys or passwords gets nowhere; a person signs in once. */
const signInThrottle = { ThrottlingRateLimit: 5, ThrottlingBurstLimit: 20 };

/** Where requests arrive: which function answers which path, and how many there may be. */
export class Api extends Construct {
  readonly gateway: HttpApi;
  readonly #stage: HttpStage;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.gateway = new HttpApi(this, "Gateway", { createDefaultStage: false, description: "Readyline" });
    const log = new LogGroup(this, "Log", { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY });
    this.#stage = new HttpStage(this, "Stage", {
      httpApi: this.gateway,
      stageName: "$default",
      autoDeploy: true,
      throttle,
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: AccessLogFormat.custom(logLine) },
    });
    accept(this, {
      "AwsSolutions-APIG4": "The functions ask for a session or a token themselves; signing in must work without one.",
    });
  }

  /** The name under which it is reached from the site. */
  get host(): string {
    return Fn.select(2, Fn.split("/", this.gateway.apiEndpoint));
  }

  answer(path: `/${string}/{proxy+}`, { lambda, node }: CloudFunction): readonly HttpRoute[] {
    return this.gateway.addRoutes({
      path,
      methods: [HttpMethod.ANY],
      integration: new HttpLambdaIntegration(`${node.id}Integration`, lambda),
    });
  }

  answerSignIn(signIn: CloudFunction): void {
    const routes = this.answer("/auth/{proxy+}", signIn);
    const stage = this.#stage.node.defaultChild as CfnStage; // what an HttpStage is made of
    stage.routeSettings = { "ANY /auth/{proxy+}": signInThrottle };
    stage.node.addDependency(...routes); // a limit for a route that is not there yet is refused
  }
}

/** No address and no query: a private calendar's key is in its path, and words searched for are in queries. */
const logLine = JSON.stringify({
  at: "$context.requestTime",
  id: "$context.requestId",
  route: "$context.routeKey",
  method: "$context.httpMethod",
  status: "$context.status",
  milliseconds: "$context.responseLatency",
  error: "$context.integrationErrorMessage",
});
