import { CfnOutput, type Stack } from "aws-cdk-lib";
import type { Domain } from "./options.ts";

type Outputs = {
  readonly origin: string;
  readonly ownerEmail: string;
  readonly domain: Domain | undefined;
  readonly distributionName: string;
  readonly tableName: string;
  readonly userPoolId: string;
};

/** What a person reads when the deployment is over: where it is, what to do next, how to end it. */
export function tellWhatNext(stack: Stack, outputs: Outputs): void {
  const { origin, ownerEmail, domain, distributionName, tableName, userPoolId } = outputs;
  const sentences = {
    Address: origin,
    ...(domain && { NextName: `At your DNS provider, make ${domain.name} a CNAME of ${distributionName}` }),
    NextSignIn: `Look in the mailbox of ${ownerEmail} for the invitation with your first password, and sign in at ${origin}`,
    NextReminders: "Confirm the second letter, from AWS Notifications: before that no reminders and warnings arrive",
    SignOutEverywhere: `${origin}/settings: sign out everywhere. Without a device: docs/personal-instance.md`,
    Destroy: `docs/personal-instance.md. Table ${tableName} and user pool ${userPoolId} stay until you delete them`,
    TableName: tableName,
    UserPoolId: userPoolId,
  };
  for (const [name, value] of Object.entries(sentences)) new CfnOutput(stack, name, { value });
}
