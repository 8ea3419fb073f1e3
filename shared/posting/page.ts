import type { Element } from "./markup.ts";
import { isHidden, lineOf, plainLine } from "./readable.ts";

/** What of a page tells about a posting, apart from marked-up things. */
export type Page = {
  readonly root: Element;
  readonly title: string;
  /** The first content of each name, property or itemprop, by that in small letters. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | undefined;
  /** Its JSON-LD, as it stands there. */
  readonly blocks: readonly string[];
  /** What elements are called by their class, id or test name, each with the first of its kind. */
  readonly marked: Readonly<Partial<Record<MarkName, Element>>>;
};

type MarkName = "heading" | keyof typeof marks;

/** Names that applicant tracking systems and boards give to the parts of a posting. */
const marks = {
  role: /^(?:topcard__title|top-card-layout__title|app-title|job-?title|job__title|jobtitle|posting-?(?:title|headline)|position-?title|jobpostingheader|jobsearch-jobinfoheader-title)$/i,
  company:
    /^(?:topcard__org-name-link|topcard__flavor|company-?name|companyname|job-?company|employer-?name|hiring-?organization)$/i,
  location:
    /^(?:topcard__flavor--bullet|location|locations|job-?location|job__location|posting-?location|(?:jd|job)-info-location|jobsearch-jobinfoheader-companylocation)$/i,
  description:
    /^(?:show-more-less-html__markup|description__text|job-?description(?:-?text)?|job__description|jobpostingdescription|posting-?description|jobad-?description|job-details|description-?content)$/i,
  main: /^(?:main-?content|job-?content|posting-page|posting)$/i,
} as const;
const patterns = Object.entries(marks) as [keyof typeof marks, RegExp][]; // its own keys
const headings = new Set(["h1", "h2", "h3"]);
const named = [
  "class",
  "id",
  "data-automation-id",
  "data-testid",
  "data-test",
  "data-qa",
  "data-careersite-propertyid",
];

export function readPage(root: Element): Page {
  const metas = new Map<string, string>();
  const blocks: string[] = [];
  const marked: Partial<Record<MarkName, Element>> = {};
  let title = "";
  let canonical: string | undefined;
  visit(root);
  return { root, title, metas, canonical, blocks, marked };

  function visit(element: Element): void {
    for (const child of element.children) {
      if (typeof child === "string") continue;
      if (child.tag === "meta") readMeta(child);
      else if (child.tag === "link") canonical ??= canonicalOf(child);
      else if (child.tag === "title") title ||= lineOf(child);
      else if (child.tag === "script") readScript(child);
      else if (child.tag === "head" || !isHidden(child)) {
        readMarks(child);
        visit(child);
      }
    }
  }

  function readMeta({ attributes }: Element): void {
    canonical ??= attributes.get("rel") === "canonical" ? attributes.get("href") : undefined;
    const content = attributes.get("content")?.trim();
    for (const by of ["property", "name", "itemprop"]) {
      const name = attributes.get(by)?.trim().toLowerCase();
      if (name && content && !metas.has(name)) metas.set(name, content);
    }
  }

  function readScript({ attributes, children }: Element): void {
    if (/ld\+json/i.test(attributes.get("type") ?? ""))
      blocks.push(children.filter((one) => typeof one === "string").join(""));
  }

  function readMarks(element: Element): void {
    if (element.tag === "h1") marked.heading ??= element;
    if (element.tag === "main" || element.tag === "article") marked.main ??= element;
    for (const name of namesOf(element))
      for (const [mark, pattern] of patterns)
        if (!marked[mark] && pattern.test(name) && (mark !== "role" || isHeading(element))) marked[mark] = element;
  }
}

function namesOf({ attributes }: Element): readonly string[] {
  if (attributes.size === 0) return [];
  return named.flatMap((by) => attributes.get(by)?.slice(0, 500).split(/\s+/, 20) ?? []);
}

function isHeading({ tag, children }: Element): boolean {
  return headings.has(tag) || children.some((child) => typeof child !== "string" && headings.has(child.tag));
}

function canonicalOf({ attributes }: Element): string | undefined {
  const isCanonical = /(?:^|\s)canonical(?:\s|$)/i.test(attributes.get("rel") ?? "");
  return isCanonical ? plainLine(attributes.get("href") ?? "") || undefined : undefined;
}
