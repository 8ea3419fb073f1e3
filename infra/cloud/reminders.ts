import { join } from "node:path";
import { Duration } from "aws-cdk-lib";
import type { ITableV2 } from "aws-cdk-lib/aws-dynamodb";
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { CfnSchedule } from "aws-cdk-lib/aws-scheduler";
import type { Topic } from "aws-cdk-lib/aws-sns";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { accept } from "./accept.ts";
import { CloudFunction } from "./cloud-function.ts";
import { digestLeave } from "./leave.ts";
import { onTable } from "./table-access.ts";

type RemindersProps = {
  readonly table: ITableV2;
  readonly topic: Topic;
  /** Whose letter it is: the one whom the topic reaches. */
  readonly ownerEmail: string;
  readonly timeZone: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The folder of the bundles. */
  readonly bundles: string;
};

/** What is due today, by e-mail, in the morning of where the owner lives. */
export class Reminders extends Construct {
  readonly digest: CloudFunction;
  /** Mornings on which the function could not be reached, or failed again and again. */
  readonly missed: Queue;

  constructor(
    scope: Construct,
    id: string,
    { table, topic, timeZone, ownerEmail, environment, bundles }: RemindersProps,
  ) {
    super(scope, id);
    this.missed = new Queue(this, "Missed", {
      enforceSSL: true,
      encryption: QueueEncryption.SQS_MANAGED,
      retentionPeriod: Duration.days(14),
    });
    this.digest = new CloudFunction(this, "Digest", {
      bundle: join(bundles, "digest"),
      description: "Writes the letter of the morning",
      timeout: Duration.minutes(1),
      environment: { ...environment, TOPIC_ARN: topic.topicArn, OWNER_EMAIL: ownerEmail },
      failed: this.missed,
      may: [
        onTable(table, digestLeave),
        new PolicyStatement({ actions: ["sns:Publish"], resources: [topic.topicArn] }),
      ],
    });
    this.#callEveryHalfHour(timeZone);
    accept(this.missed, {
      "AwsSolutions-SQS3": "It is itself where undelivered calls go.",
      "Serverless-SQSRedrivePolicy": "It is itself where undelivered calls go.",
    });
  }

  /** The owner says in Settings when the letter is to come: the function knows whether it is time. */
  #callEveryHalfHour(timeZone: string): void {
    const { functionArn } = this.digest.lambda;
    const role = new Role(this, "Caller", {
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com"),
      inlinePolicies: {
        call: new PolicyDocument({
          statements: [
            new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [functionArn] }),
            new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [this.missed.queueArn] }),
          ],
        }),
      },
    });
    new CfnSchedule(this, "Morning", {
      description: "Readyline's letter of the morning",
      scheduleExpression: "cron(0/30 * * * ? *)",
      scheduleExpressionTimezone: timeZone,
      flexibleTimeWindow: { mode: "OFF" },
      target: {
        arn: functionArn,
        roleArn: role.roleArn,
        retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: Duration.minutes(30).toSeconds() },
        deadLetterConfig: { arn: this.missed.queueArn },
      },
    });
  }
}
