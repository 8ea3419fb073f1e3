/**
 * Every kind's name, the prefix of its ids and its path in URLs. All three are in keys and links: they never change.
 * Apart from the schemas, so that the client's first chunk need not carry them.
 */
export const names = {
  application: { prefix: "app", path: "applications" },
  interview: { prefix: "int", path: "interviews" },
  practice: { prefix: "prc", path: "practice" },
  attempt: { prefix: "att", path: "attempts" },
  story: { prefix: "sty", path: "stories" },
  contact: { prefix: "con", path: "contacts" },
  interaction: { prefix: "itx", path: "interactions" },
  event: { prefix: "evt", path: "events" },
  company: { prefix: "cmp", path: "companies" },
  skill: { prefix: "skl", path: "skills" },
  goal: { prefix: "gol", path: "goals" },
  resource: { prefix: "res", path: "resources" },
  study: { prefix: "stu", path: "study-sessions" },
  project: { prefix: "prj", path: "projects" },
  credential: { prefix: "crd", path: "credentials" },
  resume: { prefix: "rsm", path: "resumes" },
  profile: { prefix: "pro", path: "profile" },
} as const satisfies Readonly<Record<string, { readonly prefix: string; readonly path: string }>>;

export type KindName = keyof typeof names;

/** There is one profile per person, and it always has this id. */
export const profileId = "pro_00000000000000000000000000";

const byPrefix = new Map<string, KindName>(
  Object.entries(names).map(([name, { prefix }]) => [prefix, name as KindName]), // entries() widens the keys
);

/** The kind that an id's prefix names, if it is one of ours. */
export function kindNameOf(id: string): KindName | undefined {
  return byPrefix.get(id.slice(0, 3));
}
