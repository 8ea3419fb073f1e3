import type { Effort, Period, Step } from "../../shared/export/work-search.ts";
import { addressOf } from "../pages.ts";
import { openAdd } from "../shell/opening.ts";
import { today } from "../ui/clock.ts";
import { short } from "../ui/date.ts";
import { Empty } from "../ui/empty.tsx";
import styles from "./report.module.css";

type Props = {
  readonly efforts: readonly Effort[];
  readonly period: Required<Period> & { readonly from: string; readonly to: string };
  readonly name: string | undefined;
};

/** The report as it will lie on a desk. */
export function Sheet({ efforts, period, name }: Props) {
  if (efforts.length === 0) return <Nothing />;
  return (
    <article class={styles.sheet} aria-labelledby="report">
      <header>
        <h2 id="report">Work-search report</h2>
        <dl>
          <div>
            <dt>Name</dt>
            <dd>{name ?? <Unnamed />}</dd>
          </div>
          <div>
            <dt>Period</dt>
            <dd>
              {whole(period.from)} – {whole(period.to)}
            </dd>
          </div>
          <div>
            <dt>Applications</dt>
            <dd class="num">{efforts.length}</dd>
          </div>
        </dl>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Company and position</th>
            <th scope="col">How</th>
            <th scope="col">What happened</th>
            <th scope="col">Contact</th>
          </tr>
        </thead>
        <tbody>
          {efforts.map((effort) => (
            <Row key={effort.id} {...effort} />
          ))}
        </tbody>
      </table>
    </article>
  );
}

function Row({ id, on, company, role, location, way, link, steps, contacts }: Effort) {
  return (
    <tr>
      <td class="num">{short(on, today.value)}</td>
      <td>
        <a href={addressOf(id)}>
          <strong>{company}</strong>
        </a>
        <p>{role}</p>
        {location && <p class={styles.aside}>{location}</p>}
      </td>
      <td>
        {way && <p>{way}</p>}
        {link && (
          <a class={styles.link} href={link} target="_blank" rel="noreferrer">
            {shown(link)}
          </a>
        )}
      </td>
      <td>
        <ol>
          {steps.map((step) => (
            <Happened key={`${step.on}${step.what}`} {...step} />
          ))}
        </ol>
      </td>
      <td>
        {contacts.map((contact) => (
          <p key={contact}>{contact}</p>
        ))}
      </td>
    </tr>
  );
}

/** What was before the period explains it, and steps back. */
function Happened({ on, what, isWithin }: Step) {
  return (
    <li class={isWithin ? undefined : styles.before}>
      <span class="num">{short(on, today.value)}</span> {what}
    </li>
  );
}

function Unnamed() {
  return (
    <>
      <a class="link no-print" href="/settings">
        Add your name in Settings
      </a>
      <span class={styles.line} aria-hidden="true" />
    </>
  );
}

function Nothing() {
  const add = (
    <button type="button" class="button" onClick={() => openAdd("applied")}>
      Add one that you sent
    </button>
  );
  return (
    <Empty title="Nothing to report in these days" actions={add}>
      Applications stand here that were sent, answered, interviewed for or ended in them.
    </Empty>
  );
}

const mostOfLink = 80;

/** Addresses of job boards are long, and on paper nobody types in more than their beginning. */
function shown(link: string): string {
  const bare = link.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  return bare.length > mostOfLink ? `${bare.slice(0, mostOfLink)}…` : bare;
}

const format = new Intl.DateTimeFormat("en", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const whole = (on: string) => format.format(Date.parse(on));
