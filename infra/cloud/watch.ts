import { Duration } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { CloudFunction } from "./cloud-function.ts";

type WatchProps = {
  readonly topic: ITopic;
  readonly gateway: HttpApi;
  readonly records: CloudFunction;
  readonly sessions: CloudFunction;
  readonly digest: CloudFunction;
  readonly missed: IQueue;
  readonly monthlyBudgetUsd: number;
};

/** Tells the owner what they would notice only later: what does not work, and what costs money. */
export class Watch extends Construct {
  readonly #topic: ITopic;

  constructor(scope: Construct, id: string, props: WatchProps) {
    super(scope, id);
    this.#topic = props.topic;
    const { gateway, records, sessions, digest, missed } = props;
    const period = Duration.minutes(5);
    this.#warn("ApiFails", {
      metric: records.lambda.metricErrors({ period }),
      atLeast: 3,
      impact: "Changes wait on the devices, and are not saved here, until Readyline's API answers again.",
    });
    this.#warn("SignInFails", {
      metric: sessions.lambda.metricErrors({ period }),
      atLeast: 3,
      impact: "Signing in to Readyline may fail. Devices that are signed in go on.",
    });
    this.#warn("NoAnswer", {
      metric: gateway.metricServerError({ period }),
      atLeast: 5,
      impact: "Requests to Readyline get no answer: devices show what they have, and cannot send what is changed.",
    });
    this.#warn("AtLimit", {
      metric: records.lambda.metricThrottles({ period }),
      atLeast: 3,
      impact: "The account runs as many functions at once as it may: Readyline answers late or not at all.",
    });
    this.#warn("ReminderFails", {
      metric: digest.lambda.metricErrors({ period }),
      atLeast: 1,
      impact: "This morning's letter may not come: look at Today in Readyline yourself.",
    });
    this.#warn("ReminderMissed", {
      metric: missed.metricApproximateNumberOfMessagesVisible({ period }),
      atLeast: 1,
      impact: "This morning's letter was not written, also when tried again: look at Today in Readyline yourself.",
    });
    this.#warn("Flood", {
      metric: gateway.metricCount({ period: Duration.hours(1) }),
      atLeast: 20_000,
      impact: "Readyline is asked far more than one person asks: somebody may be trying keys, and it costs money.",
    });
    this.#budget(props.monthlyBudgetUsd);
  }

  #warn(id: string, { metric, atLeast, impact }: { metric: IMetric; atLeast: number; impact: string }): void {
    new Alarm(this, id, {
      metric,
      threshold: atLeast,
      alarmDescription: impact,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.#topic));
  }

  /** Of the whole account: costs can be told apart by tag only where somebody has switched that on. */
  #budget(amount: number): void {
    const subscribers = [{ subscriptionType: "SNS", address: this.#topic.topicArn }];
    const at = (notificationType: "ACTUAL" | "FORECASTED", threshold: number) => ({
      notification: { notificationType, comparisonOperator: "GREATER_THAN", threshold, thresholdType: "PERCENTAGE" },
      subscribers,
    });
    const budget = new CfnBudget(this, "Budget", {
      budget: { budgetType: "COST", timeUnit: "MONTHLY", budgetLimit: { amount, unit: "USD" } },
      notificationsWithSubscribers: [at("ACTUAL", 50), at("FORECASTED", 100)],
    });
    budget.node.addDependency(this.#topic); // whose policy must let it publish by then
  }
}
