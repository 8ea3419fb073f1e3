import fc from "fast-check";
import { expect, test } from "vitest";
import { mergePatch } from "../../shared/merge-patch.ts";
import { difference, inverseOf, merge, pick } from "../../web/store/merge.ts";
import { applied, type Change, joined, rebased } from "../../web/store/write.ts";

test.each([
  ["fields changed by one side only are taken from it", { a: 1, b: 1 }, { a: 2 }, { a: 1, b: 3 }, { a: 2 }, []],
  ["the same change on both sides needs nothing more", { a: 1 }, { a: 2 }, { a: 2 }, {}, []],
  ["a field changed to two things clashes", { a: 1 }, { a: 2, b: 1 }, { a: 3 }, { b: 1 }, ["a"]],
  ["cleared by both is no clash", { a: 1 }, { a: null }, {}, {}, []],
  ["cleared here and changed there clashes", { a: 1 }, { a: null }, { a: 2 }, {}, ["a"]],
  ["objects merge field by field", { o: { x: 1, y: 1 } }, { o: { x: 2 } }, { o: { x: 1, y: 5 } }, { o: { x: 2 } }, []],
  ["a clash inside an object names the inner field", { o: { x: 1 } }, { o: { x: 2 } }, { o: { x: 3 } }, {}, ["o.x"]],
  ["a new object on both sides merges", {}, { o: { x: 1 } }, { o: { y: 2 } }, { o: { x: 1 } }, []],
  ["an object that is gone there clashes as a whole", { o: { x: 1 } }, { o: { x: 2 } }, {}, {}, ["o"]],
  ["lists are one value", { l: [1] }, { l: [1, 2] }, { l: [1, 3] }, {}, ["l"]],
  ["the order of names says nothing", { o: [{ x: 1, y: 2 }] }, { o: [] }, { o: [{ y: 2, x: 1 }] }, { o: [] }, []],
] as const)("%s", (_, was, patch, theirs, rest, clashing) => {
  const merged = merge(was, patch, theirs);
  expect(merged.rest).toEqual(rest);
  expect(merged.clashes.map(({ path }) => path)).toEqual(clashing);
});

test("with the history in doubt, stage and outcome are too", () => {
  const was = { stage: "saved", history: [{ stage: "saved", on: "2026-11-01" }] };
  const applied = { stage: "applied", on: "2026-11-03" };
  const noted = { stage: "saved", on: "2026-11-01", note: "From Grace" };

  const { rest, clashes } = merge(
    was,
    { stage: "applied", appliedOn: "2026-11-03", history: [...was.history, applied], rank: 2 },
    { ...was, history: [noted] },
  );

  expect(rest).toEqual({ rank: 2 });
  expect(clashes.map(({ path }) => path).sort()).toEqual(["appliedOn", "history", "stage"]);
});

const leaf = fc.oneof(fc.integer({ min: 0, max: 2 }), fc.constantFrom("x", "y"), fc.array(fc.nat(2), { maxLength: 2 }));
const names = fc.constantFrom("a", "b", "c");
const inner = fc.dictionary(names, leaf, { noNullPrototype: true });
const record = fc.dictionary(names, fc.oneof(leaf, inner), { noNullPrototype: true });
const patch = fc.dictionary(
  names,
  fc.oneof(leaf, fc.constant(null), fc.dictionary(names, fc.option(leaf), { noNullPrototype: true })),
  { noNullPrototype: true },
);

test("without a clash, merging gives my change upon theirs, and loses neither", () => {
  fc.assert(
    fc.property(record, patch, patch, (was, mine, others) => {
      const theirs = mergePatch(was, others);
      const { rest, clashes } = merge(pick(was, mine), mine, theirs);
      fc.pre(clashes.length === 0);
      expect(mergePatch(theirs, rest)).toEqual(mergePatch(theirs, mine));
    }),
  );
});

test("nothing clashes with a record that nobody else has changed", () => {
  fc.assert(
    fc.property(record, patch, (was, mine) => {
      expect(merge(pick(was, mine), mine, was).clashes).toEqual([]);
    }),
  );
});

test("an inverse takes its patch back, whatever else has been changed", () => {
  fc.assert(
    fc.property(record, patch, (before, mine) => {
      const inverse = inverseOf(pick(before, mine), mine);
      expect(mergePatch({ ...mergePatch(before, mine), other: 1 }, inverse)).toEqual({ ...before, other: 1 });
    }),
  );
});

test("a difference makes the one of the other", () => {
  fc.assert(
    fc.property(record, record, (before, after) => {
      expect(mergePatch(before, difference(before, after))).toEqual(after);
    }),
  );
});

test("several changes come to one that does the same, and clashes with the same", () => {
  fc.assert(
    fc.property(record, fc.array(patch, { minLength: 2, maxLength: 4 }), (before, patches) => {
      const place = { op: "change", key: "1", kind: "application", id: "app_1", at: "" } as const;
      const base = { ...before, id: "app_1", kind: "application", rev: 1, createdAt: "", updatedAt: "" } as const;
      const [first, ...others] = rebased(
        base,
        patches.map((patch) => ({ ...place, patch, was: {} })),
      ) as Change[];
      if (!first) throw new Error("there are at least two");

      const one = joined(first, others);

      expect(applied(base, [one])).toEqual(applied(base, [first, ...others]));
      expect(one.was).toEqual(pick(before, Object.assign({}, ...patches)));
    }),
  );
});
