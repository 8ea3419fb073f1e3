import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Plugin, type Rolldown, transformWithOxc } from "vite";

const web = join(import.meta.dirname, "../web");

/** Builds the service worker as /sw.js: by itself, because a worker shares no chunk with the page. */
export function worker(): Plugin {
  return {
    name: "readyline-worker",
    apply: "build",
    generateBundle: {
      order: "post", // the page and its styles are in the bundle by then
      async handler(_options, bundle) {
        const files = shellOf(bundle);
        const version = hashOf(JSON.stringify(files)).slice(0, 12);
        const path = join(web, "sw.ts");
        const { code } = await transformWithOxc(readFileSync(path, "utf8"), path, {
          define: { shellFiles: JSON.stringify(files.map(({ path }) => path)), shellVersion: JSON.stringify(version) },
        });
        this.emitFile({ type: "asset", fileName: "sw.js", source: code });
      },
    },
  };
}

type File = { readonly path: string; readonly hash: string };

/** Scripts, styles, the page, what the page names, and the small files beside it. */
function shellOf(bundle: Rolldown.OutputBundle): readonly File[] {
  const page = bundle["index.html"];
  const html = page?.type === "asset" ? String(page.source) : "";
  const built = Object.values(bundle)
    .filter(({ fileName }) => /\.(js|css)$/.test(fileName) || html.includes(fileName))
    .map(({ fileName }) => ({ path: `/${fileName}`, hash: "" })); // their names say it
  const beside = readdirSync(join(web, "public"))
    .filter((name) => /\.(js|svg|webmanifest)$/.test(name))
    .map((name) => ({ path: `/${name}`, hash: hashOf(readFileSync(join(web, "public", name))) }));
  return [{ path: "/", hash: hashOf(html) }, ...beside, ...built];
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
