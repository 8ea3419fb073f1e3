import { at, found, isOwn, list, named, type Rule, unless } from "./template.ts";

const functions: Rule = (template) => {
  const logs = new Set(found(template, "Logs::LogGroup").map(({ id }) => id));
  return found(template, "Lambda::Function")
    .filter(isOwn)
    .flatMap(({ id, at: property }) => [
      ...unless(property("Runtime") === "nodejs24.x", `${id} runs on ${property("Runtime")}`),
      ...unless(list(property("Architectures")).join() === "arm64", `${id} runs on the dearer processors`),
      ...unless(property("MemorySize") === 1024, `${id} has ${property("MemorySize")} MB`),
      ...unless(Number(property("Timeout")) <= (id.startsWith("Api") ? 29 : 60), `${id} works on when nobody waits`),
      ...unless(property("ReservedConcurrentExecutions") === undefined, `${id} takes from an account's few functions`),
      ...unless(property("LoggingConfig.LogFormat") === "JSON", `${id} logs what no program can read`),
      ...unless(logs.has(named(property("LoggingConfig.LogGroup")) ?? ""), `${id} has no log of its own`),
      ...secretsIn(property("Environment.Variables")).map((what) => `${id} is told ${what}`),
    ]);
};

function secretsIn(variables: unknown): readonly string[] {
  return Object.entries(Object(variables))
    .filter(([name, value]) => /secret|password|private|api_?key|token/i.test(`${name} ${JSON.stringify(value)}`))
    .map(([name]) => name);
}

const noSecrets: Rule = (template) =>
  unless(
    !/\.?ClientSecret"|SecretString|resolve:(ssm|secretsmanager)/.test(JSON.stringify(template)),
    "The template holds a secret",
  );

const logs: Rule = (template) =>
  found(template, "Logs::LogGroup").flatMap(({ id, at: property }) => {
    const days = Number(property("RetentionInDays"));
    return unless(days > 0 && days <= 30, `${id} is kept for more than 30 days`);
  });

const signIn: Rule = (template) => [
  ...found(template, "Cognito::UserPool").flatMap(({ id, at: property }) => [
    ...unless(property("AdminCreateUserConfig.AllowAdminCreateUserOnly") === true, `${id} lets anybody sign up`),
    ...unless(Number(property("Policies.PasswordPolicy.MinimumLength")) >= 12, `${id} takes short passwords`),
    ...unless(
      list(property("Policies.SignInPolicy.AllowedFirstAuthFactors")).includes("WEB_AUTHN"),
      `${id}: no passkeys`,
    ),
    ...unless(
      property("WebAuthnUserVerification") === "required",
      `${id} takes a passkey from whoever holds the phone`,
    ),
    ...unless(["ON", "OPTIONAL"].includes(String(property("MfaConfiguration"))), `${id} knows no second factor`),
    ...unless(!list(property("EnabledMfas")).includes("SMS_MFA"), `${id} sends codes by SMS`),
  ]),
  ...found(template, "Cognito::UserPoolClient").flatMap(({ id, at: property }) => [
    ...unless(property("GenerateSecret") === true, `${id} can be used by anybody`),
    ...unless(list(property("AllowedOAuthFlows")).join() === "code", `${id} hands tokens to browsers`),
    ...unless(property("PreventUserExistenceErrors") === "ENABLED", `${id} tells who has an account`),
    ...unless(
      list(property("CallbackURLs")).length === 1 &&
        /https:\/\/.*\/auth\/callback"/.test(JSON.stringify(property("CallbackURLs"))),
      `${id} returns to other addresses`,
    ),
    ...unless(
      found(template, "Cognito::ManagedLoginBranding").some(({ at: look }) => named(look("ClientId")) === id),
      `${id} has no page to sign in on`,
    ),
  ]),
  ...found(template, "Cognito::UserPoolDomain").flatMap(({ id, at: property }) =>
    unless(property("ManagedLoginVersion") === 2, `${id} has the old pages, without passkeys`),
  ),
];

const schedule: Rule = (template) =>
  found(template, "Scheduler::Schedule").flatMap(({ id, at: property }) => [
    ...unless(property("ScheduleExpressionTimezone") !== undefined, `${id} comes at another hour in summer`),
    ...unless(named(property("Target.DeadLetterConfig.Arn")) !== undefined, `${id} loses what it cannot deliver`),
    ...found(template, "Lambda::Function")
      .filter(({ id: target }) => target === named(property("Target.Arn")))
      .flatMap((target) =>
        unless(
          at(target.resource.Properties, "DeadLetterConfig.TargetArn") !== undefined,
          `${target.id} loses failures`,
        ),
      ),
  ]);

export const running: readonly Rule[] = [functions, noSecrets, logs, signIn, schedule];
