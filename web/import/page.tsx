import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import s from "./import.module.css";

type Props = {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: ComponentChildren;
  readonly children: ComponentChildren;
  /** Buttons at the foot, the one that leads on last. */
  readonly foot?: ComponentChildren;
  readonly busy?: boolean;
};

/** Whether the person has been at another step before: then the focus follows to the heading of the new one. */
let hasArrived = false;

/** One step: its heading, its content, and the way on at the foot. */
export function StepPage({ title, lead, children, foot, busy = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasArrived) heading.current?.focus({ preventScroll: true });
    hasArrived = true;
  }, []);
  return (
    <>
      <div class="scroll" aria-busy={busy}>
        <div class={s.page}>
          <header class={s.head}>
            <h2 ref={heading} tabIndex={-1}>
              {title}
            </h2>
            {lead && <p>{lead}</p>}
          </header>
          {children}
        </div>
      </div>
      {foot && <footer class={s.foot}>{foot}</footer>}
    </>
  );
}
