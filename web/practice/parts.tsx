import type { Page } from "../pages.ts";
import { listAddress } from "../records/address.ts";
import { recordsOf } from "../store/records.ts";
import { kindWords } from "../words.ts";
import { attempts, practices } from "./facts.ts";

type Props = { readonly page: Page; readonly current: "questions" | "mock" };

/** The parts of practice: questions, mock interviews, and the other kinds that are kept here. */
export function Parts({ page, current }: Props) {
  const mocks = [...attempts.value.values()].filter(({ mode, practiceId }) => mode === "mock" && !practiceId).length;
  return (
    <nav class="filters" aria-label={`Parts of ${page.title}`}>
      <a class="chip" href={page.path} aria-current={current === "questions" ? "true" : undefined}>
        Questions <span class="num">{practices.value.size}</span>
      </a>
      <a class="chip" href={`${page.path}/mock`} aria-current={current === "mock" ? "true" : undefined}>
        Mock interviews <span class="num">{mocks}</span>
      </a>
      {page.kinds
        ?.filter((kind) => kind !== "practice")
        .map((kind) => (
          <a key={kind} class="chip" href={listAddress(page, kind)}>
            {kindWords[kind].many} <span class="num">{recordsOf(kind).value.size}</span>
          </a>
        ))}
    </nav>
  );
}
