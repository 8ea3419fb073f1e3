import type { MergePatch } from "../../shared/kind.ts";
import { mergePatch } from "../../shared/merge-patch.ts";

type Fields = Readonly<Record<string, unknown>>;

/** One field that was changed in two places, each time to something else. */
export type Clash = {
  /** The field's name; inside a field that is an object, `salary.min`. */
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
};

export type Merged = {
  /** What of my patch is still to be done, the clashing fields left out. */
  readonly rest: MergePatch;
  readonly clashes: readonly Clash[];
};

/** Fields that say the same thing in several ways: with one of them in doubt, all are. */
export const together: readonly string[] = ["history", "stage", "outcome", "appliedOn"];

/** Three-way merge: `patch` was made upon `was`, and meanwhile the record has become `theirs`. */
export function merge(was: Fields, patch: MergePatch, theirs: Fields): Merged {
  const merged = mergeFields(was, patch, theirs, "");
  const inDoubt = new Set(merged.clashes.map(({ path }) => path));
  if (!together.some((name) => inDoubt.has(name))) return merged;
  const follow = Object.entries(merged.rest).filter(([name]) => together.includes(name));
  return {
    rest: Object.fromEntries(Object.entries(merged.rest).filter(([name]) => !together.includes(name))),
    clashes: [
      ...merged.clashes,
      ...follow.map(([path, mine]) => ({ path, mine: mine ?? undefined, theirs: theirs[path] })),
    ],
  };
}

function mergeFields(was: Fields, patch: MergePatch, theirs: Fields, prefix: string): Merged {
  const rest: Record<string, unknown> = {};
  const clashes: Clash[] = [];
  for (const [name, value] of Object.entries(patch)) {
    const [before, now] = [was[name], theirs[name]];
    if (isObject(value) && isObject(now)) {
      const inner = mergeFields(isObject(before) ? before : {}, value, now, `${prefix}${name}.`);
      if (Object.keys(inner.rest).length > 0) rest[name] = inner.rest;
      clashes.push(...inner.clashes);
      continue;
    }
    const mine = mergePatch({ [name]: before }, { [name]: value })[name];
    if (isSame(now, mine)) continue;
    if (isSame(now, before)) rest[name] = value;
    else clashes.push({ path: prefix + name, mine, theirs: now });
  }
  return { rest, clashes };
}

/** The patch that takes a patch back: the fields that it touches as they were before, and nothing else. */
export function inverseOf(before: Fields, patch: MergePatch): MergePatch {
  const inverse = Object.entries(patch).map(([name, value]) => {
    const was = before[name];
    return [name, isObject(value) && isObject(was) ? inverseOf(was, value) : (was ?? null)];
  });
  return Object.fromEntries(inverse);
}

/** The patch that makes `after` of `before`. */
export function difference(before: Fields, after: Fields): MergePatch {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter((name) => !isSame(before[name], after[name]));
  return Object.fromEntries(
    changed.map((name) => {
      const [was, is] = [before[name], after[name]];
      return [name, isObject(was) && isObject(is) ? difference(was, is) : (is ?? null)];
    }),
  );
}

/** The fields of a record that a patch names. */
export function pick(from: Fields, patch: MergePatch): Fields {
  return Object.fromEntries(
    Object.keys(patch)
      .filter((name) => from[name] !== undefined)
      .map((name) => [name, from[name]]),
  );
}

/** The fields of a record that a patch does not name. */
export function omit(from: Fields, patch: MergePatch): Fields {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !(name in patch)));
}

/** Equal as JSON, whatever the order of names; absent and undefined are the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, n) => isSame(one, b[n]));
  if (!isObject(a) || !isObject(b)) return a === b;
  return [...Object.keys(a), ...Object.keys(b)].every((name) => isSame(a[name], b[name]));
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
