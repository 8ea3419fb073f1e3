import type { ComponentChildren } from "preact";

type Props = {
  readonly title: string;
  /** One sentence: what belongs here. */
  readonly children?: ComponentChildren;
  /** Buttons and links: what to do about it. */
  readonly actions?: ComponentChildren;
};

/** Nothing here yet: every empty place says what belongs in it and offers the first step. */
export function Empty({ title, children, actions }: Props) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {actions && <div class="actions">{actions}</div>}
    </div>
  );
}
