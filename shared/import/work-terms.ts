import type { Application } from "../application.ts";

type WorkMode = NonNullable<Application["workMode"]>;
type Employment = NonNullable<Application["employment"]>;
type Channel = NonNullable<Application["channel"]>;
type Words<T> = readonly (readonly [RegExp, T])[];

const modes: Words<WorkMode> = [
  [/hybrid|h[ií]brid|ibrido|混合/i, "hybrid"],
  [/on[- ]?site|in[- ]?person|in[- ]?office|\boffice\b|pr[ée]sen[tc]i|vor ort|sur site|现场/i, "onsite"],
  [/remote|remoto|t[ée]l[ée]travail|home ?office|\bwfh\b|work from home|distanciel|远程/i, "remote"],
];
const employments: Words<Employment> = [
  [
    /full[- ]?time|\bfte\b|permanent|\bcdi\b|temps plein|vollzeit|tiempo completo|jornada completa|tempo pieno|\bclt\b|全职/i,
    "full_time",
  ],
  [/part[- ]?time|temps partiel|teilzeit|tiempo parcial|media jornada|兼职/i, "part_time"],
  [/apprentic|alternance|apprentissage|ausbildung/i, "apprenticeship"],
  [/intern(ship)?s?\b|co-?op|praktikum|pasant[ií]a|pr[áa]cticas|est[áa]gio|^stage$|stagiaire|实习/i, "internship"],
  [/contract|\bcdd\b|freelance|temporary|fixed[- ]term|befristet|\bpj\b|合同/i, "contract"],
];
const channels: Words<Channel> = [
  [/referr|recommand|cooptation|empfehlung|内推/i, "referral"],
  [/recruiter|head ?hunter|agency/i, "recruiter"],
  [
    /(company|career|corporate).*(site|page|portal)|^(careers?|website|direct|company)$|^workday$|^greenhouse$|官网/i,
    "company_site",
  ],
  [
    /linked ?in|indeed|glassdoor|seek|monster|stepstone|xing|welcome to the jungle|wttj|dice|handshake|zip ?recruiter|adzuna|reed|infojobs|boss|simplify|wellfound|angel ?list|job ?board|naukri/i,
    "job_board",
  ],
  [/network|friend|meetup|event|conference/i, "networking"],
];

/** Where the work is done, when the text names one way and not several. */
export function workModeOf(text: string): WorkMode | undefined {
  return onlyOne(modes, text);
}

export function employmentOf(text: string): Employment | undefined {
  return onlyOne(employments, text);
}

export function channelOf(source: string): Channel | undefined {
  return channels.find(([pattern]) => pattern.test(source))?.[1];
}

function onlyOne<T>(words: Words<T>, text: string): T | undefined {
  const found = words.filter(([pattern]) => pattern.test(text));
  return found.length === 1 ? found[0]?.[1] : undefined;
}
