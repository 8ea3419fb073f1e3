import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { LaunchOptions } from "playwright-core";

/** Unpacks @sparticuz/chromium with the libraries and fonts that it brings, once per version. */
export async function bundledChromium(): Promise<Pick<LaunchOptions, "env" | "executablePath">> {
  const manifest = findPackageJSON("@sparticuz/chromium", import.meta.url);
  if (!manifest) throw new Error("not installed");
  const { version }: { version: string } = JSON.parse(await readFile(manifest, "utf8"));
  const folder = resolve(import.meta.dirname, `../../node_modules/.cache/chromium-${version}`);
  if (!(await exists(folder))) await unpack(dirname(manifest), folder);
  return {
    executablePath: join(folder, "chromium"),
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_PATH: join(folder, "fonts") },
  };
}

/** The folder gets its name only when it is complete, so a run that was cut short is done over by the next one. */
async function unpack(from: string, folder: string): Promise<void> {
  const half = `${folder}.${process.pid}`;
  await mkdir(half, { recursive: true });
  await withTemporaryFolder(half, async () => {
    const { default: packed, inflate } = await import("@sparticuz/chromium");
    await Promise.all([packed.executablePath(), inflate(join(from, "bin/al2023.tar.br"))]);
  });
  await writeFile(
    join(half, "fonts/fonts.conf"),
    `<fontconfig><dir prefix="relative">fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  );
  await rename(half, folder).catch(async (error: unknown) => {
    if (!(await exists(folder))) throw error; // else another run was first
    await rm(half, { recursive: true });
  });
}

/** The package unpacks into the system's temporary folder and takes no other. */
async function withTemporaryFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    await work();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
