import s from "./figures.module.css";

/** Numbers with what they count. */
export function Figures({ of }: { readonly of: readonly (readonly [count: number, word: string])[] }) {
  return (
    <dl class={s.figures}>
      {of.map(([count, word]) => (
        <div key={word}>
          <dd class="num">{count.toLocaleString("en")}</dd>
          <dt>{word}</dt>
        </div>
      ))}
    </dl>
  );
}
