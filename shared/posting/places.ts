import { plainLine } from "./readable.ts";
import { isThing, plainText, type Thing, textOf, thingOf, valuesOf } from "./thing.ts";

/** A list of countries in which one may work from home is no place. */
const mostPlaces = 6;

/** Where a job is, in a line: the places it names, without those that say nothing. */
export function placeOf(posting: Thing, company: string | undefined): string | undefined {
  const places = valuesOf(posting, "joblocation", "location").map(readPlace);
  const hasOneAddress = new Set(places.map(({ address }) => address)).size === 1;
  const hasManyNames = new Set(places.map(({ name }) => name)).size > 1;
  const names = places.map(({ name, address, isCountry }) => {
    const own = name && name.toLowerCase() !== company?.toLowerCase() ? name : undefined;
    const isNamed = !address || isCountry || (hasOneAddress && hasManyNames);
    return (isNamed && own) || address || name;
  });
  const distinct = [...new Set(names.filter((name) => name !== undefined))];
  const isListOfCountries = distinct.length > mostPlaces && places.every(({ isCountry }) => isCountry);
  return distinct.length === 0 || isListOfCountries ? undefined : distinct.slice(0, 20).join("; ");
}

type Place = { readonly name?: string | undefined; readonly address?: string | undefined; readonly isCountry: boolean };

function readPlace(value: unknown): Place {
  if (!isThing(value)) return { address: meant(plainText(value)), isCountry: false };
  const place = thingOf(value);
  const name = meant(textOf(place, "name"));
  const written = valuesOf(place, "address")[0] ?? (place.has("addresslocality") ? value : undefined);
  if (!isThing(written)) return { name, address: meant(plainText(written)), isCountry: false };
  const address = thingOf(written);
  const locality = meant(textOf(address, "addresslocality"));
  const region = meant(textOf(address, "addressregion"));
  const country = meant(textOf(address, "addresscountry"));
  const street = locality || region ? undefined : meant(textOf(address, "streetaddress", "name"));
  const parts = [street, locality, region, country].filter((part) => part !== undefined);
  const distinct = parts.filter((part, at) => parts.slice(0, at).every((earlier) => !holds(earlier, part)));
  return { name, address: distinct.join(", ") || undefined, isCountry: !locality && !region && !street };
}

/** "Sacramento, CA" has said CA already. */
function holds(text: string, part: string): boolean {
  return text.split(/,\s*/).some((one) => one.toLowerCase() === part.toLowerCase());
}

function meant(text: string | undefined): string | undefined {
  const line = text && plainLine(text);
  return line && !/^(?:anywhere|worldwide|n\/?a|not specified|null|none|undefined|unknown|[-–—.,\s]*)$/i.test(line)
    ? line
    : undefined;
}
