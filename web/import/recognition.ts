import { post } from "./post.ts";
import type { Source } from "./source.ts";

/** What a table is recognised by stands at its beginning. */
const leading = 50_000;

/**
 * Whether a table holds applications, which are read on this device. The server tells it from its beginning; when it
 * cannot be asked, a table is taken for one.
 */
export async function holdsApplications({ text }: Source): Promise<boolean> {
  const cut = text.length > leading ? text.lastIndexOf("\n", leading) : -1;
  try {
    const { format } = await post(
      "dryRun=true",
      new Blob([text.slice(0, cut < 0 ? leading : cut)], { type: "text/csv" }),
    );
    return format === "applications";
  } catch {
    return true;
  }
}
