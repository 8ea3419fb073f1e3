import { join } from "node:path";
import { type CfnElement, RemovalPolicy, Stack } from "aws-cdk-lib";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { BucketDeployment, CacheControl, Source } from "aws-cdk-lib/aws-s3-deployment";
import { Construct } from "constructs";
import { accept } from "./accept.ts";

type ClientProps = {
  readonly bucket: IBucket;
  /** The folder of the built client. */
  readonly folder: string;
};

/** The built client, in two parts: what is kept by browsers for good, and what they ask for each time. */
export class Client extends Construct {
  constructor(scope: Construct, id: string, { bucket, folder }: ClientProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, "Log", {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const both = { destinationBucket: bucket, logGroup, memoryLimit: 256 };
    const assets = new BucketDeployment(this, "Assets", {
      ...both,
      sources: [Source.asset(join(folder, "assets"))],
      destinationKeyPrefix: "assets",
      cacheControl: [CacheControl.fromString("public, max-age=31536000, immutable")], // the name carries a hash
      prune: false, // a page that is open somewhere still asks for the files that it was made with
    });
    const pages = new BucketDeployment(this, "Pages", {
      ...both,
      sources: [Source.asset(folder, { exclude: ["assets", ".vite"] })],
      exclude: ["assets/*"],
      cacheControl: [CacheControl.noCache()],
      retainOnDelete: false, // a bucket that is not empty could not be deleted with the instance
    });
    pages.node.addDependency(assets); // a page is there when all that it names is
    acceptCopier(Stack.of(this), bucket);
  }
}

/** The function that copies the files is the CDK's own: its runtime, and how widely it may read and write, too. */
function acceptCopier(stack: Stack, bucket: IBucket): void {
  const target = stack.getLogicalId(bucket.node.defaultChild as CfnElement); // what a Bucket is made of
  const actions = ["GetBucket*", "GetObject*", "List*", "Abort*", "DeleteObject*"].map((name) => `Action::s3:${name}`);
  const assets = "arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*";
  const rules = [
    ...[...actions, `Resource::${assets}`, `Resource::<${target}.Arn>/*`].map((what) => `AwsSolutions-IAM5[${what}]`),
    "AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]",
    ...["AwsSolutions-L1", "Serverless-LambdaLatestVersion", "Serverless-LambdaDLQ", "Serverless-LambdaTracing"],
  ];
  const reason =
    "The CDK's own function: it copies the built client from the assets into one bucket, and runs at no other time.";
  for (const copier of stack.node.children.filter(({ node }) => node.id.startsWith("Custom::CDKBucketDeployment")))
    accept(copier, Object.fromEntries(rules.map((rule) => [rule, reason])));
}
