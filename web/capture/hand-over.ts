/**
 * What the bookmark runs in the page of a posting: it opens this instance and hands over what the page says. It becomes
 * text, so it uses nothing outside itself. It only reads the page, and writes nothing into it.
 *
 * What matters most goes into the fragment of the address, which no server sees: it arrives also where the page, by its
 * opener policy, has no way to talk to what it opens. All of it follows by message, when the opened page says that it is
 * there; only this instance can read it.
 */
export function handOver(instance: string): void {
  const longestPage = 1_500_000;
  const longestFragment = 24_000;
  const htmlOf = (selector: string) =>
    Array.from(document.querySelectorAll(selector), (one) => one.outerHTML).join("\n");
  const withoutCode = (html: string) => html.replace(/<(script|style|svg|noscript)\b[\s\S]*?<\/\1>/gi, "");

  const head = htmlOf("title, link[rel~=canonical], meta[property], meta[itemprop], meta[name]").slice(0, 100_000);
  const blocks = htmlOf('script[type*="ld+json"]').slice(0, 400_000);
  const roots = htmlOf('[itemtype*="JobPosting"], [typeof*="JobPosting"]');
  const main = roots || htmlOf("main, [role=main]") || htmlOf("body");
  const html = `${head}\n${blocks}\n${withoutCode(main)}`.slice(0, longestPage);
  const url = location.href;
  const short = `${head.slice(0, 8_000)}\n${/JobPosting/.test(blocks) ? blocks : withoutCode(main)}`;
  const fragment = encodeURIComponent(JSON.stringify({ url, html: short.slice(0, longestFragment) }));

  const opened = window.open(`${instance}/capture#${fragment}`, "_blank");
  if (!opened) location.href = `${instance}/capture#${fragment}`; // no new tabs here
  window.addEventListener("message", function hand(event) {
    if (event.origin !== instance || event.source !== opened) return;
    window.removeEventListener("message", hand);
    opened?.postMessage({ url, html }, instance);
  });
}
