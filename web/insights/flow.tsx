import type { Insights } from "../../shared/insights.ts";
import { type BarRow, Bars, Figure } from "./bars.tsx";

/** How far they came, and where they stand now: together the second part is all that was sent. */
export function Flow({ figures: { applications: of } }: { readonly figures: Insights }) {
  const row = (name: string, n: number, stage?: string): BarRow => ({
    name,
    share: n / of.sent,
    value: String(n),
    stage,
  });
  const came = [
    row("Sent", of.sent, "applied"),
    row("Answered", of.answered, "screening"),
    row("Interviewed", of.interviewed, "interviewing"),
    row("Offered", of.offered, "offer"),
  ];
  const now = [
    row("Still open", of.active),
    row("Accepted", of.accepted, "offer"),
    row("Declined by you", of.declined, "closed"),
    row("Withdrawn", of.withdrawn, "closed"),
    row("Rejected", of.rejected, "closed"),
    row("No response", of.noResponse, "closed"),
  ];
  return (
    <>
      <Figure title="How far they came" note={`${of.sent} sent`}>
        <Bars heads={["Reached", "Applications", "Note"]} rows={came} />
      </Figure>
      <Figure title="Where they stand now">
        <Bars heads={["State", "Applications", "Note"]} rows={now.filter(({ value }) => value !== "0")} />
      </Figure>
    </>
  );
}
