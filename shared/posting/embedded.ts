import type { Element } from "./markup.ts";
import { lineOf, readableText } from "./readable.ts";
import { propertyName, type Thing } from "./thing.ts";

/** How things are written into the tags of a page. */
type Notation = {
  readonly type: string;
  readonly property: string;
  readonly isThing: (attributes: Element["attributes"]) => boolean;
};

export const microdata: Notation = {
  type: "itemtype",
  property: "itemprop",
  isThing: (attributes) => attributes.has("itemscope") || attributes.has("itemtype"),
};
export const rdfa: Notation = {
  type: "typeof",
  property: "property",
  isThing: (attributes) => attributes.has("typeof"),
};

/** No posting says anything more often. */
const mostValues = 10;

const longTexts =
  /^(?:description|responsibilities|qualifications|skills|experiencerequirements|educationrequirements|jobbenefits|incentivecompensation|benefits)$/;

/** The job postings of a page that are marked up in its own text. */
export function postingsWithin(element: Element, notation: Notation): readonly Thing[] {
  const found: Thing[] = [];
  visit(element);
  return found;

  function visit({ children }: Element): void {
    for (const child of children) {
      if (typeof child === "string") continue;
      if (isPosting(child, notation)) found.push(thingWithin(child, notation));
      else visit(child);
    }
  }
}

function isPosting({ attributes }: Element, { type }: Notation): boolean {
  const types = attributes.get(type);
  return types?.split(/\s+/, 10).some((one) => propertyName(one) === "jobposting") === true;
}

function thingWithin(element: Element, notation: Notation): Thing {
  const thing = new Map<string, unknown[]>();
  collect(element);
  return thing;

  function collect({ children }: Element): void {
    for (const child of children) {
      if (typeof child === "string") continue;
      const inner = notation.isThing(child.attributes) ? thingWithin(child, notation) : undefined;
      for (const name of propertiesOf(child))
        if (countOf(name) < mostValues) add(name, inner ? objectOf(inner, child) : contentOf(name, child));
      if (!inner) collect(child);
    }
  }

  function propertiesOf({ attributes }: Element): readonly string[] {
    const names = attributes.get(notation.property)?.trim();
    return names ? names.split(/\s+/, 5).map(propertyName) : [];
  }

  function countOf(name: string): number {
    return thing.get(name)?.length ?? 0;
  }

  function add(name: string, value: unknown): void {
    thing.set(name, [...(thing.get(name) ?? []), value]);
  }
}

/** As it would be in JSON-LD; a thing of which nothing is marked is its text. */
function objectOf(thing: Thing, element: Element): unknown {
  return thing.size > 0 ? Object.fromEntries(thing) : lineOf(element);
}

function contentOf(name: string, element: Element): string {
  const { tag, attributes } = element;
  const content = attributes.get("content") ?? (tag === "time" ? attributes.get("datetime") : undefined);
  if (content !== undefined) return content;
  if (name === "url" || name === "sameas") return attributes.get("href") ?? lineOf(element);
  return longTexts.test(name) ? asHtml(readableText(element)) : lineOf(element);
}

/** Values are read as HTML, as those of JSON-LD are. */
function asHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
