import { competencyOf } from "./competencies.ts";
import type { Interview } from "./interview.ts";
import type { Practice } from "./practice.ts";

type Category = NonNullable<Practice["category"]>;
type Asked = { readonly question: string; readonly topic?: string | undefined };

/** What sort of practice a question from an interview is: by its topic, then by how it is put, then by the round. */
export function categoryOf({ question, topic = "" }: Asked, format: Interview["format"]): Category {
  const named = competencyOf(topic) ? "behavioural" : found(byTopic, topic.replaceAll("_", " "));
  return named ?? found(byWording, question.trim()) ?? (format && byFormat[format]) ?? "other";
}

function found(rules: readonly (readonly [Category, RegExp])[], text: string): Category | undefined {
  return rules.find(([, pattern]) => pattern.test(text))?.[0];
}

const byTopic: readonly (readonly [Category, RegExp])[] = [
  ["behavioural", /\bbehaviou?r|\bsoft skills?\b|\bculture\b|\bstar\b/i],
  ["system_design", /\bsystems? design\b|\barchitecture\b|\bscal(e|ing|ability)\b|\bdistributed\b/i],
  ["api_design", /\bapis?\b|\brest(ful)?\b|\bgraphql\b|\bgrpc\b/i],
  ["database", /\bdatabases?\b|\bsql\b|\w+sql\b|\bsqlite\b|\bmongo(db)?\b|\btransactions?\b|\bindex(es|ing)?\b/i],
  ["coding", /\bcod(e|ing)\b|\balgorithms?\b|\bdata structures?\b|\barrays?\b|\bgraphs?\b|\btrees?\b|\bstrings?\b/i],
  ["fundamentals", /\bfundamentals?\b|\bbasics\b|\bhttps?\b|\bcach(e|ing)\b|\bsecurity\b|\bgit\b|\bnetwork(s|ing)?\b/i],
];

const byWording: readonly (readonly [Category, RegExp])[] = [
  [
    "behavioural",
    /^(tell (me|us) (about|of)|(can you )?(describe|give (me |us )?an example of) (a|the|one)? ?(time|situation|conflict|project|mistake|failure)|have you ever|when (did|have) you|what (was|is) your (biggest|greatest)|how do you (handle|deal with)|why do you want)/i,
  ],
  ["system_design", /^(how would you )?(design|architect) /i],
];

const byFormat: Partial<Readonly<Record<NonNullable<Interview["format"]>, Category>>> = {
  system_design: "system_design",
  behavioural: "behavioural",
  pairing: "coding",
  take_home: "coding",
};
