import { query } from "../router.ts";
import type { Item } from "./facts.ts";

/** Which practice the address asks for. */
export function wanted(): (item: Item) => boolean {
  const asked = ["category", "list", "pattern"] as const;
  const said = asked.flatMap((name) => {
    const value = query.peek().get(name);
    return value ? [[name, value] as const] : [];
  });
  return (item) => said.every(([name, value]) => item[name] === value);
}
