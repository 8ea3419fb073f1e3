import { cardElement } from "./keyboard.ts";
import { aiming, type Drop, type Target } from "./target.ts";

const still = matchMedia("(prefers-reduced-motion: reduce)");

type Held = {
  readonly board: HTMLElement;
  readonly card: HTMLElement;
  readonly down: PointerEvent;
  readonly drop: (what: Drop) => void;
};

/** Carries a copy of the card along with the pointer until it is let go, or Escape puts it back. */
export function lift({ board, card, down, drop }: Held): void {
  const id = card.dataset.card ?? "";
  const held = new AbortController();
  const { signal } = held;
  const ghost = ghostOf(card);
  const aim = aiming(board, card);
  const point = { x: down.clientX, y: down.clientY };
  card.dataset.dragging = "";
  board.dataset.dragging = "";
  navigator.vibrate?.(8);

  const follow = ({ clientX, clientY }: PointerEvent) => {
    point.x = clientX;
    point.y = clientY;
    ghost.style.translate = `${clientX - down.clientX}px ${clientY - down.clientY}px`;
  };
  const frame = () => {
    if (signal.aborted) return;
    aim.scroll(point.x, point.y);
    aim.at(point.x, point.y);
    requestAnimationFrame(frame);
  };
  const end = (to: Target | undefined) => {
    held.abort();
    aim.clear();
    delete card.dataset.dragging;
    delete board.dataset.dragging;
    swallowClick();
    if (to) drop({ id, to });
    setTimeout(() => void settle(ghost, cardElement(id)));
  };

  const passive = { signal, passive: false };
  addEventListener("pointermove", follow, { signal });
  addEventListener(
    "pointerup",
    (event) => {
      follow(event);
      end(aim.at(point.x, point.y));
    },
    { signal },
  );
  addEventListener("pointercancel", () => end(undefined), { signal });
  addEventListener("touchmove", (event) => event.preventDefault(), passive);
  addEventListener("contextmenu", (event) => event.preventDefault(), { signal });
  addEventListener("keydown", cancelOn, { signal, capture: true });
  frame();

  function cancelOn(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    end(undefined);
  }
}

function ghostOf(card: HTMLElement): HTMLElement {
  const { x, y, width, height } = card.getBoundingClientRect();
  const ghost = card.cloneNode(true) as HTMLElement; // a clone is what it is cloned from
  delete ghost.dataset.card;
  ghost.dataset.ghost = "";
  ghost.inert = true;
  Object.assign(ghost.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  document.body.append(ghost);
  return ghost;
}

/** Letting go over a link is no click on it. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("click", swallow, true);
  setTimeout(() => removeEventListener("click", swallow, true));
}

/** The copy flies to where the card is now, so that the eye can follow. */
async function settle(ghost: HTMLElement, card: HTMLElement | null): Promise<void> {
  if (card && !still.matches) {
    const from = ghost.getBoundingClientRect();
    const to = card.getBoundingClientRect();
    card.style.visibility = "hidden";
    const flight = {
      transform: ["none", `translate(${to.x - from.x}px, ${to.y - from.y}px)`],
      rotate: ["1.5deg", "0deg"],
    };
    await ghost.animate(flight, { duration: 180, easing: "cubic-bezier(0.2, 0.9, 0.25, 1)" }).finished;
    card.style.visibility = "";
  }
  ghost.remove();
}
