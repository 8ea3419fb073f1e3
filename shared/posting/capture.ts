import { cut } from "../import/plain.ts";
import { combined, type Posting, type Reading } from "./fields.ts";
import { isJunkTitle } from "./junk-title.ts";
import { labelledFields } from "./labelled.ts";
import { readTitle } from "./page-title.ts";
import { readPostings } from "./posting.ts";
import { plainLine, readableHtml } from "./readable.ts";
import { readAddress } from "./sites.ts";
import { longestDescription, longestLine } from "./thing-fields.ts";

/** What a person hands over of a posting: a page, what they copied, a link, or what their phone shares. */
export type Captured = {
  readonly html?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
};

type CaptureProblem = {
  readonly kind: "no_posting" | "no_role" | "no_company" | "several";
  readonly message: string;
};

export type Capture = { readonly postings: readonly Posting[]; readonly problems: readonly CaptureProblem[] };

/** The postings in what was handed over, and what a person has to add. */
export function readCapture({ html, url, title, text = "" }: Captured): Capture {
  const isPage = !html && /<(?:!doctype|html|head|body|meta|script|div|p|h1|section|article)\b/i.test(text);
  const page = html ?? (isPage ? text : "");
  const address = linkIn(url ?? "") ?? (page ? undefined : linkIn(text));
  const whole = page && title && !/<title/i.test(page) ? `<title>${asText(title)}</title>${page}` : page;
  const found = whole ? readPostings(whole, address) : [];
  const postings = found.length > 0 ? found : readPlain({ title, text: isPage ? "" : text, address });
  return { postings, problems: problemsOf(postings) };
}

/** What was copied or shared without its page. A link alone says where it leads, and at times to what. */
function readPlain({ title = "", text, address }: { title?: string; text: string; address?: string }): Posting[] {
  const body = readableHtml(asText(text)).replace(/\s*https?:\/\/\S{1,2000}\s*$/, "");
  const [first = ""] = body.split("\n", 1);
  const titled = [title, first].map(plainLine).find((line) => line && line.length <= 150 && !isJunkTitle(line));
  const { role, company, location } = titled ? readTitle(titled, { companies: [] }) : {};
  const isLong = body.length > 200 || body.includes("\n");
  const from = titled === plainLine(title) ? "page title" : "page text";
  const readings: Reading[] = [
    { evidence: "page text", fields: labelledFields(body) },
    { evidence: from, fields: { role: short(role), company: short(company), location: short(location) } },
    { evidence: "page text", fields: { description: isLong ? cut(body, longestDescription) : undefined } },
    ...(address ? [{ evidence: "address" as const, fields: { postingUrl: address, ...readAddress(address) } }] : []),
  ];
  const posting = combined(readings);
  return posting.fields.role || posting.fields.postingUrl ? [posting] : [];
}

function problemsOf(postings: readonly Posting[]): CaptureProblem[] {
  const [posting, another] = postings;
  if (!posting) return [{ kind: "no_posting", message: "No posting was found in it: no role, and no link." }];
  if (another) return [{ kind: "several", message: `It holds ${postings.length} postings. Choose one.` }];
  const { role, company } = posting.fields;
  return [
    ...(role ? [] : [{ kind: "no_role" as const, message: "It does not say which role it is." }]),
    ...(company ? [] : [{ kind: "no_company" as const, message: "It does not say which company it is at." }]),
  ];
}

/** The last web address in a text: phones share the title first. */
function linkIn(text: string): string | undefined {
  const [link] =
    text
      .slice(-4_000)
      .match(/https?:\/\/[^\s<>"']{4,2000}/gi)
      ?.slice(-1) ?? [];
  return link && URL.canParse(link) ? new URL(link).href.slice(0, 2_000) : undefined;
}

function asText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function short(text: string | undefined): string | undefined {
  return text ? cut(text, longestLine) : undefined;
}
