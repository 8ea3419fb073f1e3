import type { Application } from "../application.ts";
import type { Attempt } from "../attempt.ts";
import { addDays } from "../calendar.ts";
import type { Company } from "../company.ts";
import type { Contact } from "../contact.ts";
import type { Credential } from "../credential.ts";
import type { Day } from "../day.ts";
import type { Event } from "../event.ts";
import type { Goal } from "../goal.ts";
import type { Interaction } from "../interaction.ts";
import type { Interview } from "../interview.ts";
import type { Meta } from "../kind.ts";
import type { KindName } from "../names.ts";
import { newId } from "../new-id.ts";
import type { Practice } from "../practice.ts";
import type { Project } from "../project.ts";
import type { Resource } from "../resource.ts";
import type { Resume } from "../resume.ts";
import type { Skill } from "../skill.ts";
import type { Story } from "../story.ts";
import type { Study } from "../study.ts";
import { sampleTag } from "./tag.ts";

export type SampleRecord = {
  readonly kind: KindName;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
};

type Items = {
  application: Application;
  interview: Interview;
  practice: Practice;
  attempt: Attempt;
  story: Story;
  contact: Contact;
  interaction: Interaction;
  event: Event;
  company: Company;
  skill: Skill;
  goal: Goal;
  resource: Resource;
  study: Study;
  project: Project;
  credential: Credential;
  resume: Resume;
};

export type Written<K extends keyof Items> = Omit<Items[K], keyof Meta>;

/** Where the sample is written down: the same records for the same day, whoever asks. */
export type Sample = ReturnType<typeof newSample>;

export function newSample(today: Day) {
  const records: SampleRecord[] = [];
  const random = randomFrom(2_026);
  const daysFromNow = (days: number) => addDays(today, days);

  return {
    records,
    random,
    daysFromNow,
    ago: (days: number) => daysFromNow(-days),
    /** That day, or the next working day after it. */
    workday: (days: number) => daysFromNow(days + ([1, 0, 0, 0, 0, 0, 2][weekdayOf(daysFromNow(days))] ?? 0)),
    between: (min: number, max: number) => min + Math.floor(random() * (max - min + 1)),
    pick: <T extends readonly [unknown, ...unknown[]]>(list: T): T[number] =>
      list[Math.floor(random() * list.length)] ?? list[0],

    /** Writes a record down as made on a day, and gives its id. */
    add<K extends keyof Items>(kind: K, on: Day, { tags = [], ...fields }: Written<K>): string {
      const at = Date.parse(on) + records.length; // in order of writing within a day
      const id = newId(kind, at, (count) => Uint8Array.from({ length: count }, () => Math.floor(random() * 256)));
      records.push({ kind, id, fields: { ...fields, tags: [sampleTag, ...tags] } });
      return id;
    },
  };
}

const weekdayOf = (day: Day) => new Date(day).getUTCDay();

/** Numbers from 0 up to 1, always the same ones (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
