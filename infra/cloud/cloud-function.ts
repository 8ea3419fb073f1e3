import { type Duration, RemovalPolicy } from "aws-cdk-lib";
import { type PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as Lambda,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { accept } from "./accept.ts";

type CloudFunctionProps = {
  /** The folder of its bundle. */
  readonly bundle: string;
  readonly description: string;
  readonly timeout: Duration;
  readonly memorySize?: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Where a call goes that nobody waits for and that failed again and again. */
  readonly failed?: IQueue;
  /** All that it may do, besides writing its own log. */
  readonly may: readonly PolicyStatement[];
};

/** A function as every one here is: small, on Node 24, with a log of its own that ends after 30 days. */
export class CloudFunction extends Construct {
  readonly lambda: Lambda;

  constructor(scope: Construct, id: string, props: CloudFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, "Log", {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    logGroup.grantWrite(role);
    for (const statement of props.may) role.addToPolicy(statement);
    this.lambda = new Lambda(this, "Function", {
      code: Code.fromAsset(props.bundle),
      handler: "index.handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64, // a fifth cheaper
      memorySize: props.memorySize ?? 1024, // processor time comes with memory: less would start slower and cost the same
      timeout: props.timeout,
      description: props.description,
      environment: props.environment,
      role,
      deadLetterQueue: props.failed,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
    });
    accept(this, {
      ...(!props.failed && { "Serverless-LambdaDLQ": "Whoever calls it waits for the answer." }),
      "Serverless-LambdaTracing":
        "One function and one table: the log says how long each took, and tracing costs extra.",
    });
  }
}
