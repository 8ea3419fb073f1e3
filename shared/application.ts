import * as z from "zod/mini";
import { settleApplication } from "./application-history.ts";
import { day } from "./day.ts";
import { idOf } from "./id.ts";
import { defineKind, type Item } from "./kind.ts";
import { nextDateOf } from "./next-date.ts";
import { outcomes, stages } from "./stages.ts";
import { amount, currency, listOf, longText, shortText, webLink, whole } from "./text.ts";

const history = z
  .array(
    z
      .strictObject({
        stage: z.optional(z.enum(stages)),
        outcome: z.optional(z.enum(outcomes)),
        on: day,
        note: z.optional(longText),
        /** The word of an imported file that this entry was read from. */
        original: z.optional(shortText),
      })
      .check(
        z.refine(({ stage, outcome }) => (stage === undefined) !== (outcome === undefined), {
          error: "must have a stage or an outcome, and not both",
        }),
      ),
  )
  .check(z.maxLength(100));

const salary = z.strictObject({
  min: z.optional(amount),
  max: z.optional(amount),
  currency: z.optional(currency),
  per: z.optional(z.enum(["hour", "day", "week", "month", "year"])),
  text: z.optional(shortText),
});

const offer = z.strictObject({
  base: z.optional(amount),
  bonus: z.optional(amount),
  equity: z.optional(shortText),
  currency: z.optional(currency),
  respondBy: z.optional(day),
  startsOn: z.optional(day),
  terms: z.optional(longText),
});

const workModes = ["onsite", "hybrid", "remote"] as const;
const employments = ["full_time", "part_time", "contract", "internship", "apprenticeship"] as const;
const channels = ["job_board", "company_site", "recruiter", "referral", "networking", "inbound", "other"] as const;

const fields = {
  company: shortText,
  role: shortText,
  stage: z.optional(z.enum(stages)),
  outcome: z.optional(z.enum(outcomes)),
  history: z.optional(history),
  /** Its place in its column: any number between its neighbours' ranks. */
  rank: z.optional(z.number()),
  appliedOn: z.optional(day),
  postingUrl: z.optional(webLink),
  /** The posting's text as it was: postings go offline. */
  description: z.optional(z.string().check(z.maxLength(50_000))),
  location: z.optional(shortText),
  workMode: z.optional(z.enum(workModes)),
  employment: z.optional(z.enum(employments)),
  salary: z.optional(salary),
  channel: z.optional(z.enum(channels)),
  source: z.optional(shortText),
  resumeId: z.optional(idOf("resume")),
  tailoredResume: z.optional(z.boolean()),
  tailoredLetter: z.optional(z.boolean()),
  letter: z.optional(longText),
  skills: z.optional(listOf(idOf("skill"))),
  contactIds: z.optional(listOf(idOf("contact"))),
  excitement: z.optional(whole(1, 5)),
  nextAction: z.optional(shortText),
  followUpOn: z.optional(day),
  deadlineOn: z.optional(day),
  offer: z.optional(offer),
  archived: z.optional(z.boolean()),
};

/** Stage, outcome, history and the day it was sent agree with each other: see application-history.ts. */
export const application = defineKind("application", {
  fields,
  title: ["role", "company"],
  due: nextDateOf,
  settle: settleApplication,
});

type Written = z.output<typeof application.fields>;
type HistoryEntry = z.output<typeof history>[number];
export type Application = Item<Written> & {
  readonly stage: (typeof stages)[number];
  readonly history: readonly HistoryEntry[];
};
