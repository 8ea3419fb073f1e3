import { readLooseJson } from "./loose-json.ts";
import { decodeReferences } from "./readable.ts";
import { isThing, propertyName, type Thing, thingOf } from "./thing.ts";

/** More is no page that a person reads. */
const mostThings = 50_000;
const mostPostings = 100;

/** The job postings of a page's JSON-LD blocks, wherever they are within them. */
export function postingsIn(blocks: readonly string[]): readonly Thing[] {
  const named = new Map<string, object>();
  const found: object[] = [];
  const rest: unknown[] = blocks.flatMap(valuesOfBlock).reverse();
  for (let left = mostThings; rest.length > 0 && left > 0; left--) {
    const value = rest.pop();
    if (Array.isArray(value)) addReversed(rest, value);
    if (!isThing(value)) continue;
    const id = (value as Record<string, unknown>)["@id"]; // just tested to be an object
    if (typeof id === "string" && Object.keys(value).length > 1) named.set(id, value);
    if (isPosting(value)) found.push(value);
    addReversed(rest, Object.values(value));
  }
  return found.slice(0, mostPostings).map((posting) => resolved(thingOf(posting), named));
}

/** The last first, so that they come off in their order. */
function addReversed(rest: unknown[], values: readonly unknown[]): void {
  for (let at = Math.min(values.length, mostThings) - 1; at >= 0; at--) rest.push(values[at]);
}

/** Strict JSON mostly; some systems encode the whole block as if it were text of the page. */
function valuesOfBlock(block: string): readonly unknown[] {
  const values = readLooseJson(block);
  if (values.length > 0 || !/&quot;|&#0?34;|&#x22;/i.test(block)) return values;
  return readLooseJson(decodeReferences(block));
}

function isPosting(value: object): boolean {
  const types = [(value as Record<string, unknown>)["@type"]].flat(); // an object by its type
  return types.some((type) => typeof type === "string" && propertyName(type) === "jobposting");
}

/** With what it only points at by `@id` in its place. */
function resolved(thing: Thing, named: ReadonlyMap<string, object>): Thing {
  const whole = (value: unknown) => {
    if (!isThing(value) || Object.keys(value).length > 1) return value;
    const id = (value as Record<string, unknown>)["@id"]; // just tested to be an object
    return typeof id === "string" ? (named.get(id) ?? value) : value;
  };
  return new Map(Array.from(thing, ([name, values]) => [name, values.map(whole)]));
}
