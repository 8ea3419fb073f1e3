import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../../shared/import/decode.ts";
import { planOf } from "../../shared/import/formats.ts";
import type { Check } from "./score.ts";

/** Address books of phones and programs, against what can be counted in them without reading them as cards. */
export function checkVcards(folder: string): Check[] {
  return readdirSync(folder).flatMap((file): Check[] => {
    const text = decode(readFileSync(join(folder, file)));
    const plan = planOf({ text, choices: {} }, "2026-11-22");
    const check = (what: string, expected: unknown, actual: unknown): Check => ({
      group: "vcards",
      what,
      file,
      expected,
      actual,
    });
    const all = JSON.stringify(plan?.rows.map(({ fields }) => fields) ?? []);
    const told = new Set([...(plan?.rows ?? []), ...(plan?.problems ?? [])].map(({ row }) => row));
    const facts = [...text.matchAll(/^(?:[\w-]+\.)?(FN|EMAIL|TEL|TITLE)([^:\n]*):([^\r\n]+)$/gim)]
      .filter(([, , parameters = ""]) => !/quoted-printable/i.test(parameters))
      .map(
        ([, name = "", , value = ""]) => [name.toUpperCase(), compared(value.replace(/\\([,;:n])/g, "$1"))] as const,
      );
    const stored = compared(all);
    return [
      check("cards told of", text.match(/^begin:vcard/gim)?.length, told.size),
      check("format", "vCard contacts", plan?.label),
      ...facts.map(([name, value]) => check(name, value, stored.includes(value) ? value : "not found")),
      check("no picture", false, /[A-Za-z0-9+/]{200}/.test(all)),
      check("no escape left", false, /=[0-9A-F]{2}=[0-9A-F]{2}|\\\\[,;]/.test(all)),
    ];
  });
}

/** Numbers and names however they are spaced. */
function compared(text: string): string {
  return text
    .replace(/^(mailto|tel):/i, "")
    .replaceAll('"', "")
    .replace(/[\s\\]+/g, "")
    .toLowerCase();
}
