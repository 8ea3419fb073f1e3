import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import { readPlace } from "../auth/settings.ts";
import { sendMorning } from "../digest/morning.ts";
import { logLine } from "../lambda/log.ts";
import { owners } from "../store/owners.ts";
import { openTable } from "../store/table.ts";

const now = () => new Date();
const { tableName, origin, timeZone } = readPlace(process.env);
const { TOPIC_ARN, OWNER_EMAIL = "", DYNAMODB_ENDPOINT } = process.env;
const table = openTable(tableName, { endpoint: DYNAMODB_ENDPOINT });
const mail = new SNSClient({});

/** Sends the letter of the morning to the one whom the topic reaches: whose instance it is. Safe to call again. */
export async function handler(): Promise<void> {
  const everybody = await owners(table);
  const isOwner = ({ email }: { readonly email: string }) => email.toLowerCase() === OWNER_EMAIL.toLowerCase();
  for (const { owner } of everybody.filter(isOwner)) {
    const sent = await sendMorning(owner, { table, now, timeZone, origin, publish });
    if (sent) logLine({ level: "info", message: "The letter of the morning is sent" });
  }
}

async function publish({ subject, text }: { readonly subject: string; readonly text: string }): Promise<void> {
  await mail.send(new PublishCommand({ TopicArn: TOPIC_ARN, Subject: subject, Message: text }));
}
