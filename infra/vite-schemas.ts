import type { Plugin } from "vite";
import * as z from "zod/mini";

const library = "zod/mini";
const id = "\0no-schemas";

/**
 * Leaves the schema library out of the browser. The client reads the rules of the kinds (`due`, `title`) from the files
 * that also describe their schemas; but what a record may hold is checked by the API, and forms are data. So in the
 * client's build each schema is a thing that answers every call and every name with itself, and weighs nothing.
 */
export function noSchemas(): Plugin {
  return {
    name: "readyline-no-schemas",
    enforce: "pre",
    resolveId(asked) {
      return asked === library && this.environment.name === "client" ? id : undefined;
    },
    load: (asked) => (asked === id ? code() : undefined),
  };
}

function code(): string {
  const names = Object.keys(z).map((name) => `nothing as ${name}`);
  return `const nothing = new Proxy(() => nothing, { get: () => nothing });\nexport { ${names.join(", ")} };\n`;
}
