import { at, type Found, found, isOwn, list, named, type Rule, type Template, unless } from "./template.ts";

/** Whether a service of AWS, acting for this account, may publish to a topic. */
function mayPublish(template: Template, topic: string | undefined, service: string): boolean {
  return found(template, "SNS::TopicPolicy")
    .filter(({ at: property }) => list(property("Topics")).some((one) => named(one) === topic))
    .flatMap(({ at: property }) => list(property("PolicyDocument.Statement")))
    .some(
      (statement) =>
        at(statement, "Effect") === "Allow" &&
        list(at(statement, "Principal.Service")).includes(`${service}.amazonaws.com`) &&
        at(at(statement, "Condition.StringEquals"), "aws:SourceAccount") !== undefined,
    );
}

const alarms: Rule = (template) =>
  found(template, "CloudWatch::Alarm").flatMap(({ id, at: property }) => {
    const actions = list(property("AlarmActions"));
    return [
      ...unless(actions.length > 0, `${id} tells nobody`),
      ...actions
        .filter((action) => !mayPublish(template, named(action), "cloudwatch"))
        .map((action) => `${id} may not publish to ${named(action)}`),
      ...unless(
        String(property("AlarmDescription") ?? "").length >= 40,
        `${id} does not say what it means for a person`,
      ),
      ...unless(property("TreatMissingData") === "notBreaching", `${id} goes off when nothing happens`),
    ];
  });

const everythingIsWatched: Rule = (template) => {
  const all = found(template, "CloudWatch::Alarm");
  const watched = (id: string, metric: string) =>
    all.some(
      ({ at: property }) =>
        property("MetricName") === metric && list(property("Dimensions")).some((one) => named(at(one, "Value")) === id),
    );
  return [
    ...found(template, "Lambda::Function")
      .filter(isOwn)
      .flatMap(({ id }) => unless(watched(id, "Errors"), `Nobody hears of errors of ${id}`)),
    ...deadLetterQueues(template).flatMap((id) =>
      unless(watched(id, "ApproximateNumberOfMessagesVisible"), `Nobody hears of what is in ${id}`),
    ),
    ...found(template, "ApiGatewayV2::Api").flatMap(({ id }) =>
      unless(watched(id, "5xx") && watched(id, "Count"), `Nobody hears of errors and floods at ${id}`),
    ),
  ];
};

function deadLetterQueues(template: Template): readonly string[] {
  const targets = [
    ...found(template, "Lambda::Function").map((one: Found) => one.at("DeadLetterConfig.TargetArn")),
    ...found(template, "Scheduler::Schedule").map((one: Found) => one.at("Target.DeadLetterConfig.Arn")),
  ];
  return [...new Set(targets.flatMap((target) => named(target) ?? []))];
}

const budget: Rule = (template) => {
  const budgets = found(template, "Budgets::Budget");
  return [
    ...unless(budgets.length === 1, "Nobody hears of what it costs"),
    ...budgets.flatMap(({ id, at: property }) =>
      list(property("NotificationsWithSubscribers"))
        .flatMap((one) => list(at(one, "Subscribers")))
        .flatMap((one) =>
          unless(mayPublish(template, named(at(one, "Address")), "budgets"), `${id} may not publish to its topic`),
        ),
    ),
  ];
};

const mailbox: Rule = (template) =>
  found(template, "SNS::Topic").flatMap(({ id }) =>
    unless(
      found(template, "SNS::Subscription").some(
        ({ at: property }) => named(property("TopicArn")) === id && property("Protocol") === "email",
      ),
      `${id} reaches no mailbox`,
    ),
  );

export const watching: readonly Rule[] = [alarms, everythingIsWatched, budget, mailbox];
