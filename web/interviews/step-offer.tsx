import { useEffect } from "preact/hooks";
import { singleKeys } from "../shell/shortcuts.ts";
import { announce } from "../ui/announce.tsx";
import s from "./offer.module.css";
import { accept, actOf, decline, offer } from "./offer.ts";

/** Asks quietly whether the application moves on, after a round of it was planned or got its result. Y says yes. */
export function StepOffer({ applicationId }: { readonly applicationId: string }) {
  const asked = offer.value?.application.id === applicationId ? offer.value : undefined;
  useEffect(() => {
    if (!asked) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "y" || event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return;
      if (singleKeys.peek() === "off" || isTyping(event.target)) return;
      event.preventDefault();
      accept(asked);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [asked]);
  const said = asked && `${asked.question} ${actOf(asked.step)}?`;
  useEffect(() => {
    if (said) announce(said);
  }, [said]);
  if (!asked) return null;
  return (
    <div class={s.offer}>
      <p>{asked.question}</p>
      <button type="button" class="button small" onClick={() => accept(asked)}>
        {actOf(asked.step)}
        {singleKeys.value === "on" && <kbd>Y</kbd>}
      </button>
      <button type="button" class="button quiet small" onClick={decline}>
        Not now
      </button>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=radio]), textarea, select"))
  );
}
