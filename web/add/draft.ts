import type { Stage } from "../../shared/stages.ts";

/** What has been typed so far. */
export type Draft = {
  readonly role: string;
  readonly company: string;
  readonly stage: Stage;
  readonly postingUrl: string;
};

export type Problems = Partial<Readonly<Record<keyof Draft, string>>>;

/** What keeps it from being saved, in the order of the fields. */
export function problemsOf({ role, company, postingUrl }: Draft): Problems {
  return {
    ...(!role.trim() && { role: "Which role is it?" }),
    ...(!company.trim() && { company: "Which company is it at?" }),
    ...(postingUrl.trim() && !linkOf(postingUrl) && { postingUrl: "This is not a web address" }),
  };
}

export function fieldsOf({ role, company, stage, postingUrl }: Draft) {
  const link = linkOf(postingUrl);
  return { company: company.trim(), role: role.trim(), stage, ...(link && { postingUrl: link }) };
}

/** The address that was meant; nothing when it is none. People leave out the https. */
function linkOf(text: string): string | undefined {
  const typed = text.trim();
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!typed || !URL.canParse(address)) return undefined;
  const { hostname, href } = new URL(address);
  return hostname.includes(".") ? href : undefined;
}
