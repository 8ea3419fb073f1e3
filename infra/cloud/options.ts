/** What a person says about their instance, by `-c name=value` or in cdk.context.json. */
export type Options = {
  /** Who is invited, and whom reminders and warnings reach. A deployment asks for it when it is missing. */
  readonly ownerEmail?: string;
  /** In which days begin and reminders come. A deployment asks for it when it is missing. */
  readonly timeZone?: string;
  readonly domain?: Domain;
  readonly requireMfa: boolean;
  readonly dashboard: boolean;
  readonly github?: Repository;
  /** The table to use instead of one of the stack's own: one that was restored from a backup. */
  readonly tableName?: string;
  readonly monthlyBudgetUsd: number;
};
export type Domain = { readonly name: string; readonly certificateArn: string };
/** Names and ids: a name can be given up and taken by somebody else, an id cannot. */
export type Repository = {
  readonly owner: string;
  readonly ownerId: string;
  readonly name: string;
  readonly id: string;
  /** The account's one provider for GitHub is there already, made for something else. */
  readonly hasProvider: boolean;
};

/** The options make no instance; the message has a sentence for each that must change. */
export class OptionsProblem extends Error {
  override readonly name = "OptionsProblem";
}

type Given = Readonly<Record<string, unknown>>;
type Read<T> = (given: string) => T | undefined;

const names = [
  ...["ownerEmail", "timeZone", "domainName", "certificateArn", "requireMfa", "dashboard", "github", "tableName"],
  ...["githubProvider", "monthlyBudgetUsd"],
];

/** Reads the options from the CDK's context, where other things are, too. Throws an `OptionsProblem`. */
export function optionsFrom(context: Given): Options {
  const sentences = Object.keys(context).flatMap(misspelt);
  const read = <T>(name: string, as: Read<T>, sentence: string): T | undefined => {
    const given = context[name];
    if (given === undefined) return undefined;
    const value = as(String(given).trim());
    if (value === undefined) sentences.push(`${sentence} It is now "${given}".`);
    return value;
  };

  const name = read("domainName", domainName, say.domainName);
  const certificateArn = read("certificateArn", matching(certificate), say.certificateArn);
  if ((context.domainName === undefined) !== (context.certificateArn === undefined)) sentences.push(say.domain);
  const github = read("github", repository, say.github);
  const provider = read("githubProvider", matching(/^existing$/), say.githubProvider);
  const options: Options = {
    ownerEmail: read("ownerEmail", matching(email), say.ownerEmail),
    timeZone: read("timeZone", zone, say.timeZone),
    requireMfa: read("requireMfa", yesOrNo, say.yesOrNo("requireMfa")) ?? false,
    dashboard: read("dashboard", yesOrNo, say.yesOrNo("dashboard")) ?? false,
    ...(github && { github: { ...github, hasProvider: provider !== undefined } }),
    tableName: read("tableName", matching(/^[\w.-]{3,255}$/), say.tableName),
    monthlyBudgetUsd: read("monthlyBudgetUsd", dollars, say.monthlyBudgetUsd) ?? 5,
    ...(name && certificateArn && { domain: { name, certificateArn } }),
  };
  if (sentences.length > 0) throw new OptionsProblem(sentences.join("\n"));
  return options;
}

const say = {
  ownerEmail: "ownerEmail is the address that the invitation is sent to, such as you@example.com.",
  timeZone: "timeZone is a name of the IANA time zones, such as Europe/Berlin or America/New_York.",
  domainName:
    "domainName is a name of your own in small letters, such as jobs.example.com, without https:// or a path.",
  certificateArn:
    "certificateArn is a certificate of AWS Certificate Manager in us-east-1, where CloudFront looks for it: arn:aws:acm:us-east-1:…:certificate/….",
  domain:
    "A name of your own needs both: -c domainName=jobs.example.com and -c certificateArn=… of its certificate in us-east-1.",
  yesOrNo: (name: string) => `${name} is true or false.`,
  github:
    "github is owner@id/repository@id, such as octocat@583231/readyline@1296269; both ids are in what `gh api repos/<owner>/<repository>` prints, as owner.id and id.",
  githubProvider: "githubProvider is existing, or is left out: then the account's provider for GitHub is made.",
  tableName: "tableName is the name of a restored DynamoDB table: 3 to 255 letters, digits, dots, dashes, underscores.",
  monthlyBudgetUsd: "monthlyBudgetUsd is a number of dollars from 1 to 10000; a letter comes when half of it is spent.",
};

/** `timezone` for `timeZone` would go unnoticed: the CDK takes any name. */
function misspelt(given: string): readonly string[] {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[-_]/g, "");
  const meant = names.find((name) => name !== given && plain(name) === plain(given));
  return meant ? [`There is no option ${given}: it is written ${meant}.`] : [];
}

const email = /^(?=.{6,128}$)[^\s@"'<>(),;:]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i;
const certificate = /^arn:aws[\w-]*:acm:us-east-1:\d{12}:certificate\/[\w-]+$/;
const domain = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

function matching(pattern: RegExp): Read<string> {
  return (given) => (pattern.test(given) ? given : undefined);
}

const domainName = matching(domain);

function zone(given: string): string | undefined {
  if (!/^[A-Za-z][\w+/-]*$/.test(given)) return undefined; // an offset such as +02:00 knows no summer time
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: given }).resolvedOptions();
    if (timeZone.toLowerCase() === given.toLowerCase()) return timeZone; // AWS takes the exact spelling alone
    return /^[A-Z]/.test(given) ? given : undefined; // another name for the same zone
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function yesOrNo(given: string): boolean | undefined {
  if (given === "true") return true;
  return given === "false" ? false : undefined;
}

function dollars(given: string): number | undefined {
  const amount = Number(given);
  return given !== "" && amount >= 1 && amount <= 10_000 ? amount : undefined;
}

function repository(given: string): Omit<Repository, "hasProvider"> | undefined {
  const [, owner, ownerId, name, id] = /^([\w-]+)@(\d+)\/([\w.-]+)@(\d+)$/.exec(given) ?? [];
  return owner && ownerId && name && id ? { owner, ownerId, name, id } : undefined;
}
