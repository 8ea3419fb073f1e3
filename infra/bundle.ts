import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import manifest from "../package.json" with { type: "json" };

const root = join(import.meta.dirname, "..");

const names = ["api", "auth", "digest"] as const;

/** Every function as it is deployed, in folders by name; what describes the API lies beside its function. */
export async function bundles(folder: string, description: string): Promise<void> {
  await Promise.all(names.map((name) => bundle(name, join(folder, name))));
  writeFileSync(join(folder, "api/openapi.json"), description);
}

/**
 * A function of functions/entries/ as Lambda runs it: `index.mjs` in a folder, with all that it needs. What is imported
 * only when it is wanted lies beside it, and is not read at a cold start.
 */
export async function bundle(name: (typeof names)[number], folder: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: { index: `functions/entries/${name}.ts` },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node24",
    mainFields: ["module", "main"],
    legalComments: "none",
    logLevel: "error",
    define: { "process.env.READYLINE_VERSION": JSON.stringify(manifest.version) },
    plugins: [builtins, credentialsOfLambda],
  });
}

/** An ESM import of Node's `http` evaluates all of its exports, and one of those loads a whole HTTP client. */
const builtins: Plugin = {
  name: "builtins",
  setup({ onResolve, onLoad }) {
    const names = new Set(builtinModules);
    onResolve({ filter: /^(node:)?[a-z_]+(\/[a-z_]+)?$/ }, ({ path }) => {
      const name = path.replace(/^node:/, "");
      return names.has(name) ? { path: name, namespace: "builtin" } : undefined;
    });
    onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule("node:${path}")`,
    }));
  },
};

/** Lambda puts a function's credentials into its environment: nobody else needs to be asked for them. */
const credentialsOfLambda: Plugin = {
  name: "credentials-of-lambda",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({ path: "env", namespace: "credentials" }));
    onLoad({ filter: /.*/, namespace: "credentials" }, () => ({
      resolveDir: root,
      contents: `import { fromEnv } from "@aws-sdk/credential-provider-env";
        export const defaultProvider = (init) => fromEnv(init);`,
    }));
  },
};

if (import.meta.main) {
  const folder = join(root, "dist/functions");
  rmSync(folder, { recursive: true, force: true });
  await bundles(folder, readFileSync(join(root, "dist/openapi.json"), "utf8"));
}
