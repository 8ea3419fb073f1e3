import type { Insights, Rate } from "../../shared/insights.ts";
import styles from "./headline.module.css";
import { rateText, tooFew } from "./rate.ts";

/** Five figures, each with what it is a share of. */
export function Headline({ figures: { applications, rates } }: { readonly figures: Insights }) {
  return (
    <dl class={styles.figures}>
      <Figure name="Applications sent" value={String(applications.sent)} note={`${applications.active} still open`} />
      <Share name="Answered" of={rates.answered} />
      <Share name="Reached interviews" of={rates.interviewed} />
      <Share name="Offers" of={rates.offered} />
      <Figure
        name="Accepted"
        value={String(applications.accepted)}
        note={applications.declined ? `${applications.declined} declined by you` : "of the offers"}
      />
    </dl>
  );
}

function Share({ name, of }: { readonly name: string; readonly of: Rate }) {
  if (of.rate === null) return <Figure name={name} value={String(of.n)} note={`of ${of.of} sent`} hint={tooFew} />;
  return <Figure name={name} value={rateText(of)} note={`${of.n} of ${of.of} sent`} />;
}

type FigureProps = { readonly name: string; readonly value: string; readonly note: string; readonly hint?: string };

function Figure({ name, value, note, hint }: FigureProps) {
  return (
    <div title={hint}>
      <dt>{name}</dt>
      <dd>
        <b class="num">{value}</b>
        <span>{note}</span>
      </dd>
    </div>
  );
}
