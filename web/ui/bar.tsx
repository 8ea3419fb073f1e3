import type { ComponentChildren } from "preact";

type Props = {
  readonly title: string;
  /** After the title: a date, a switch of views. */
  readonly children?: ComponentChildren;
  /** At the other end: filter, actions. */
  readonly end?: ComponentChildren;
};

/** The head of a screen, with its one h1. */
export function Bar({ title, children, end }: Props) {
  return (
    <header class="bar">
      <h1>{title}</h1>
      {children}
      {end && <div class="end">{end}</div>}
    </header>
  );
}
