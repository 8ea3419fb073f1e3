import type { Posting } from "../../shared/posting/fields.ts";
import { Avatar } from "../ui/avatar.tsx";
import s from "./capture.module.css";
import { chosen, startAnew } from "./session.ts";

/** A page that lists postings: which one is it? */
export function Choose({ postings }: { readonly postings: readonly Posting[] }) {
  return (
    <section class={s.choose} aria-labelledby="choose">
      <h2 id="choose">Which posting is it?</h2>
      <ul>
        {postings.map((posting, at) => {
          const { role, company, location } = posting.fields;
          const place = [company, location].filter(Boolean).join(" · ");
          const choose = () => {
            chosen.value = posting;
          };
          return (
            <li key={at}>
              <button type="button" onClick={choose}>
                <Avatar name={company ?? role ?? ""} size={28} />
                <span>
                  <strong>{role}</strong>
                  {place && <span>{place}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" class="button" onClick={startAnew}>
        Start over
      </button>
    </section>
  );
}
