import type { Insights } from "../../shared/insights.ts";
import { Bars, Figure } from "./bars.tsx";
import { rateText } from "./rate.ts";

/** Which way of applying is answered. */
export function Channels({ figures: { byChannel } }: { readonly figures: Insights }) {
  const rows = byChannel.map(({ channel, sent, answered, rate }) => ({
    name: channelWord(channel),
    share: rate ?? 0,
    value: rate === null ? "–" : rateText({ rate }),
    note: `${answered} of ${sent}`,
  }));
  const few = byChannel.some(({ rate }) => rate === null);
  return (
    <Figure title="Answered, by channel" note={few ? "– means not enough yet" : undefined}>
      <Bars heads={["Channel", "Answered", "Of sent"]} rows={rows} />
    </Figure>
  );
}

function channelWord(channel: string): string {
  const words = channel.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
