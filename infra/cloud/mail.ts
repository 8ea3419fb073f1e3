import { Aws } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import { accept } from "./accept.ts";

type MailProps = { readonly to: string };

/** The way to the owner's mailbox, for reminders and for warnings. */
export class Mail extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { to }: MailProps) {
    super(scope, id);
    this.topic = new Topic(this, "Topic", { displayName: "Readyline", enforceSSL: true });
    this.topic.addSubscription(new EmailSubscription(to));
    // A policy of one's own replaces the one by which services may publish: without this, alarms say nothing, silently.
    for (const service of ["cloudwatch", "budgets"]) {
      this.topic.addToResourcePolicy(
        new PolicyStatement({
          actions: ["sns:Publish"],
          principals: [new ServicePrincipal(`${service}.amazonaws.com`)],
          resources: [this.topic.topicArn],
          conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
        }),
      );
    }
    accept(this, { "Serverless-SNSRedrivePolicy": "Letters to one person: what they say is in the app, too." });
  }
}
