/**
 * Measures what Readyline costs, part by part: `npm run bench`, or some parts: `npm run bench -- overhead bytes`.
 * It prints and asserts nothing: times of one machine say nothing of another, so compare ratios and counts only.
 */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  overhead: async () => await (await import("./overhead.ts")).overhead(),
  cost: async () => await (await import("./cost.ts")).cost(),
  cold: async () => await (await import("./cold.ts")).cold(),
  import: async () => await (await import("./import.ts")).importRate(),
  export: async () => await (await import("./export.ts")).exportAndBack(),
  bytes: async () => await (await import("./bytes.ts")).bytes(),
  board: async () => await (await import("./board.ts")).board(),
  today: async () => await (await import("./today.ts")).todayCost(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts[name]);
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. The parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}
for (const name of asked.length > 0 ? asked : Object.keys(parts)) await parts[name]?.();
