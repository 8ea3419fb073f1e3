import { forms } from "virtual:forms";
import type { Page } from "../pages.ts";
import { recordsOf } from "../store/records.ts";
import { Bar } from "../ui/bar.tsx";
import { kindWords } from "../words.ts";
import { everyKind, listAddress } from "./address.ts";
import s from "./records.module.css";

/** Every kind, with what belongs in it and how much is there. */
export function Kinds({ page }: { readonly page: Page }) {
  return (
    <>
      <Bar title={page.title} />
      <div class="scroll">
        <ul class={s.kinds}>
          {everyKind.map((kind) => (
            <li key={kind}>
              <a href={listAddress(page, kind)}>
                <strong>{kindWords[kind].many}</strong>
                <span class="num">{recordsOf(kind).value.size}</span>
                <span>{forms[kind].purpose}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
