import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { OAuth2Server } from "oauth2-mock-server";
import { ownerKey } from "../../functions/store/keys.ts";
import { sessionsIn } from "../../functions/store/sessions.ts";
import type { Table } from "../../functions/store/table.ts";
import { bundles } from "../../infra/bundle.ts";
import { atStart } from "../support/at-start.ts";
import { type Place, type Start, type Took, tookToStart } from "./cold-start.ts";
import { median } from "./cpu.ts";
import { fill, withTable } from "./lab.ts";

const rounds = { least: 20, most: 30, seconds: 80 };
const owner = "cold";
const origin = "https://jobs.example.com";

/** From the loading of a function to its first answer, against the least that a function with a table can be. */
export async function cold(): Promise<void> {
  console.log(`
Cold start: CPU (user + system) from loading a bundle to its first answered event, in milliseconds, and over that of a
bundle that has client-dynamodb as it comes and does one GetItem: the ratio of minima, and the median of the ratios in each
round. Each start is a process of its own, which has loaded before what Lambda's own client has; rounds are interleaved.`);
  const folder = mkdtempSync(join(tmpdir(), "readyline-cold-"));
  const issuer = new OAuth2Server();
  try {
    await Promise.all([bundles(folder, "{}"), issuer.issuer.keys.generate("RS256"), apart(folder)]);
    await issuer.start(0, "127.0.0.1");
    await withTable(async (table, endpoint) => {
      const env = { ...lambda, TABLE_NAME: table.name, AWS_ENDPOINT_URL_DYNAMODB: endpoint };
      const starts = await startsOn(table, folder);
      const measured = await inRounds(starts, {
        program: join(folder, "child.mjs"),
        env: { ...env, OIDC_ISSUER: issuer.issuer.url ?? "" },
      });
      console.table(Object.fromEntries(starts.map(({ name }) => [name, rowOf(measured, name)])));
    });
    console.log("What is read at a start, and the whole, in kilobytes (1000).");
    const names = ["api", "auth", "digest", "floor"];
    console.table(Object.fromEntries(names.map((name) => [name, sizeOf(join(folder, name), name)])));
  } finally {
    await issuer.stop();
    rmSync(folder, { recursive: true });
  }
}

/** What a function is told on Lambda, and credentials that nobody looks at here. */
const lambda = {
  ...{ AWS_REGION: "eu-central-1", AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "none" },
  ...{ AWS_SESSION_TOKEN: "none", PUBLIC_ORIGIN: origin, TIME_ZONE: "Europe/Berlin" },
  ...{ OIDC_CLIENT_ID: "readyline", OIDC_CLIENT_SECRET: "none", OWNER_SUBJECTS: owner },
};

/** The floor and the program that starts bundles, beside ours. */
async function apart(folder: string): Promise<void> {
  const common = { bundle: true, minify: true, platform: "node", format: "esm", target: "node24" } as const;
  const banner = { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' };
  await build({
    ...{ ...common, banner, mainFields: ["module", "main"], legalComments: "none", logLevel: "error" },
    entryPoints: { "floor/index": "test/bench/cold-floor.ts", child: "test/bench/cold-child.ts" },
    ...{ outdir: folder, outExtension: { ".js": ".mjs" } },
  });
}

async function startsOn(table: Table, folder: string): Promise<readonly Start[]> {
  const [id = ""] = await fill({ table, owner }, 1);
  const session = await sessionsIn(table, () => new Date()).open({ owner, device: "Firefox" });
  const get = (rawPath: string) => ({
    ...{ version: "2.0", rawPath, rawQueryString: "", cookies: [`__Host-session=${session}`] },
    headers: { accept: "application/json", "user-agent": "Mozilla/5.0", "x-forwarded-for": "203.0.113.1" },
    requestContext: { http: { method: "GET", sourceIp: "203.0.113.1" } },
  });
  const start = (name: string, bundle: string, expected: number, event: object) => ({
    ...{ name, expected, event, file: join(folder, bundle, "index.mjs") },
  });
  return [
    start("floor", "floor", 200, { key: { pk: ownerKey(owner), sk: id } }),
    start("api: one application", "api", 200, get(`/api/applications/${id}`)),
    start("auth: who is signed in", "auth", 200, get("/auth/session")),
    start("auth: to the issuer", "auth", 302, get("/auth/login")),
  ];
}

type Measured = Readonly<Record<string, Took>>;

async function inRounds(starts: readonly Start[], place: Place): Promise<readonly Measured[]> {
  const end = performance.now() + rounds.seconds * 1000;
  for (const start of starts) await tookToStart(start, place);
  const measured: Measured[] = [];
  while (measured.length < rounds.least || (measured.length < rounds.most && performance.now() < end)) {
    const round: Record<string, Took> = {};
    for (const start of starts.toSorted(() => Math.random() - 0.5)) round[start.name] = await tookToStart(start, place);
    measured.push(round);
  }
  return measured;
}

const goals: Readonly<Record<string, { readonly cold: string; readonly first: string }>> = {
  "api: one application": { cold: "≤ 1.10", first: "≤ 0.40" },
};

function rowOf(measured: readonly Measured[], name: string) {
  const cold = ratios(measured, name, ({ init, first }) => init + first);
  const first = ratios(measured, name, (took) => took.first);
  return {
    ...{ "cold ms": cold.ms, ratio: cold.ofMinima, "(median)": cold.median, goal: goals[name]?.cold },
    ...{ "first event ms": first.ms, "its ratio": first.ofMinima, "its (median)": first.median },
    ...{ "its goal": goals[name]?.first, rounds: measured.length },
  };
}

function ratios(measured: readonly Measured[], name: string, part: (took: Took) => number) {
  const of = (one: string) => measured.flatMap(({ [one]: took }) => (took ? [part(took)] : []));
  const [ours, floor] = [of(name), of("floor")];
  const round = (value: number) => Number(value.toFixed(2));
  return {
    ms: round(Math.min(...ours)),
    ofMinima: round(Math.min(...ours) / Math.min(...floor)),
    median: round(median(ours.map((value, n) => value / (floor[n] ?? value)))),
  };
}

function sizeOf(folder: string, name: string) {
  const read = [...atStart(folder).values()].map((text) => Buffer.from(text));
  const all = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
  const sum = (parts: readonly Buffer[]) => Number((Buffer.concat(parts).byteLength / 1000).toFixed(1));
  const goal = name === "api" ? "≤ 340, 115 with gzip" : undefined;
  return { "at a start": sum(read), gzip: sum(read.map((part) => gzipSync(part))), "the whole": sum(all), goal };
}
