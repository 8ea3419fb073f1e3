import { readFileSync } from "node:fs";

/**
 * Two slips in package-lock.json that `npm install` makes silently. A platform package that the registry did not offer
 * is left out, and `npm ci` then refuses the whole file elsewhere. A `resolved` address binds everyone to one registry.
 */
type Entry = { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly resolved?: string };
type Packages = Readonly<Record<string, Entry>>;

export function lockProblems(packages: Packages): readonly string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, resolved }]) => [
    ...Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${path || "package.json"} names ${name}, which the lock does not hold`),
    ...(resolved?.includes("://") ? [`${path} has a download address`] : []),
  ]);
}

/** Looks where Node would: in the package's own folder, then upwards. */
function isLocked(packages: Packages, path: string, name: string): boolean {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    if (packages[`${at}${at && "/"}node_modules/${name}`]) return true;
    if (at === "") return false;
  }
}

if (import.meta.main) {
  const { packages }: { packages: Packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const problems = lockProblems(packages);
  for (const problem of problems) console.error(`package-lock.json: ${problem}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
