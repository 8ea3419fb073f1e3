/** Where postings are found, in words; the site of an applicant tracking system names the company in its address. */
type Site = {
  readonly host: RegExp;
  readonly name: string;
  /** The part of host and path that stands for the company. */
  readonly company?: RegExp;
};

const sites: readonly Site[] = [
  { host: /(?:^|\.)linkedin\.com$/, name: "LinkedIn", company: /\/jobs\/view\/.+-at-([^/]+)-\d+\/?$/ },
  { host: /(?:^|\.)indeed\.[a-z.]+$/, name: "Indeed" },
  { host: /(?:^|\.)glassdoor\.[a-z.]+$/, name: "Glassdoor" },
  { host: /(?:^|\.)stackoverflow\.com$/, name: "Stack Overflow" },
  { host: /(?:^|\.)remoteok\.(?:io|com)$/, name: "Remote OK" },
  { host: /(?:^|\.)weworkremotely\.com$/, name: "We Work Remotely" },
  { host: /(?:^|\.)jobs\.cz$/, name: "Jobs.cz" },
  { host: /(?:^|\.)xing\.com$/, name: "XING" },
  { host: /(?:^|\.)stepstone\.[a-z.]+$/, name: "StepStone" },
  { host: /(?:^|\.)wellfound\.com$|(?:^|\.)angel\.co$/, name: "Wellfound" },
  { host: /(?:^|\.)welcometothejungle\.com$/, name: "Welcome to the Jungle" },
  { host: /(?:^|\.)dice\.com$/, name: "Dice" },
  { host: /(?:^|\.)monster\.[a-z.]+$/, name: "Monster" },
  { host: /(?:^|\.)ziprecruiter\.[a-z.]+$/, name: "ZipRecruiter" },
  { host: /(?:^|\.)seek\.com\.au$|(?:^|\.)seek\.co\.nz$/, name: "SEEK" },
  { host: /(?:^|\.)reed\.co\.uk$/, name: "Reed" },
  { host: /(?:^|\.)ycombinator\.com$|(?:^|\.)workatastartup\.com$/, name: "Y Combinator" },
  { host: /(?:^|\.)arbeitsagentur\.de$/, name: "Arbeitsagentur" },
  { host: /(?:^|\.)greenhouse\.io$/, name: "Greenhouse", company: /greenhouse\.io\/(?!embed\/)([^/?]+)\/jobs\// },
  { host: /(?:^|\.)lever\.co$/, name: "Lever", company: /lever\.co\/([^/?]+)\// },
  { host: /(?:^|\.)ashbyhq\.com$/, name: "Ashby", company: /jobs\.ashbyhq\.com\/([^/?]+)\// },
  { host: /(?:^|\.)workable\.com$/, name: "Workable", company: /apply\.workable\.com\/([^/?]+)\/j\// },
  { host: /(?:^|\.)smartrecruiters\.com$/, name: "SmartRecruiters", company: /smartrecruiters\.com\/([^/?]+)\/\d/ },
  { host: /(?:^|\.)myworkdayjobs\.com$/, name: "Workday", company: /^([^./]+)\.(?:wd\d+\.)?myworkdayjobs/ },
  { host: /(?:^|\.)recruitee\.com$/, name: "Recruitee", company: /^([^./]+)\.recruitee/ },
  { host: /(?:^|\.)teamtailor\.com$/, name: "Teamtailor", company: /^([^./]+)\.(?:[a-z]{2}\.)?teamtailor/ },
  { host: /(?:^|\.)personio\.(?:de|com)$/, name: "Personio", company: /^([^./]+)\.jobs\.personio/ },
  { host: /(?:^|\.)breezy\.hr$/, name: "Breezy", company: /^([^./]+)\.breezy/ },
  { host: /(?:^|\.)bamboohr\.com$/, name: "BambooHR", company: /^([^./]+)\.bamboohr/ },
  { host: /(?:^|\.)icims\.com$/, name: "iCIMS", company: /^(?:careers|jobs)-([^./]+)\.icims/ },
  { host: /(?:^|\.)jobvite\.com$/, name: "Jobvite", company: /jobs\.jobvite\.com\/(?:careers\/)?([^/?]+)\/job/ },
  { host: /(?:^|\.)easycruit\.com$/, name: "Easycruit", company: /^([^./]+)\.easycruit/ },
  { host: /(?:^|\.)successfactors\.(?:com|eu)$/, name: "SuccessFactors" },
  { host: /(?:^|\.)taleo\.net$/, name: "Taleo", company: /^([^./]+)\.taleo/ },
];

/** Names of sites and systems, which are never a company that hires on them. */
export function isSiteName(text: string): boolean {
  const words = plain(text).replace(/(?:jobs?|careers?)$/, "");
  return sites.some(({ name }) => plain(name) === words || plain(name) === plain(text));
}

/** What an address says by itself. */
export function readAddress(address: string): { source?: string; company?: string; role?: string } {
  if (!URL.canParse(address)) return {};
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, "");
  const site = sites.find((one) => one.host.test(host));
  const slug = site?.company?.exec(`${host}${pathname}`)?.[1];
  const role = /\/jobs\/view\/(.+)-at-[^/]+-\d+\/?$/.exec(pathname)?.[1];
  return {
    source: site?.name ?? host,
    ...(slug && !/^(?:www|jobs|careers|apply)$/.test(slug) && { company: wordsOf(slug) }),
    ...(site && role && { role: wordsOf(role) }),
  };
}

function wordsOf(slug: string): string {
  const text = decoded(slug)
    .replace(/[-_+]+/g, " ")
    .trim();
  return text === text.toLowerCase() ? text.replace(/(^|\s)\p{Ll}/gu, (start) => start.toUpperCase()) : text;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, "");
}
