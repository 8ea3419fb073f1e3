import type { Api } from "./api.ts";

/** Three applications and a row that names no company. */
export const file = [
  "Company,Role,Status,Date Applied,Location",
  "Acme,Developer,Applied,2026-09-01,Berlin",
  "Beta,Engineer,Interview,2026-09-02,",
  ",Nameless,Applied,2026-09-03,",
  "Gamma,Architect,Waitlisted,soon,Ulm",
].join("\r\n");

/** A file of so many rows, which begin in row 2. */
export function fileOf(count: number): string {
  return ["Company,Role,Date", ...Array.from({ length: count }, (_, n) => `Company ${n},Developer,2026-09-01`)].join(
    "\n",
  );
}

export const importId = "imp_01JDAAAAAAAAAAAAAAAAAAAAAA";

export const send = (api: Api, body: BodyInit, query = "", type = "text/csv") =>
  api.send(`/api/imports${query}`, { method: "POST", headers: { "Content-Type": type }, body });

/** Some rows of a file, as a part of one import. */
export const sendPart = (api: Api, text: string, from: number, to: number) =>
  send(api, text, `?importId=${importId}&from=${from}&to=${to}`);

export async function applicationsOf(api: Api) {
  const { body } = await api.get("/api/applications?limit=200");
  return body.items as { id: string; company: string; stage: string; rev: number; [field: string]: unknown }[];
}
