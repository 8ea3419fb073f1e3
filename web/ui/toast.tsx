import { signal } from "@preact/signals";
import { TriangleAlert, X } from "lucide";
import { Icon } from "./icon.tsx";

export type ToastAction = { readonly label: string; readonly run: () => void };
type Toast = {
  readonly id: number;
  readonly text: string;
  readonly tone: "plain" | "error";
  readonly action: ToastAction | undefined;
};

const shown = signal<readonly Toast[]>([]);
const lasts = 7_000;
const most = 3;
let lastId = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says what has happened, for a few seconds, with a way back where there is one. */
export function toast(text: string, action?: ToastAction): void {
  show({ text, action, tone: "plain" });
}

/** Says what went wrong. It stays until it is dismissed. */
export function toastError(text: string, action?: ToastAction): void {
  show({ text, action, tone: "error" });
}

function show(toast: Omit<Toast, "id">): void {
  const others = shown.peek().filter(({ text }) => text !== toast.text);
  shown.value = [...others, { ...toast, id: ++lastId }].slice(-most);
  resume();
}

/** Takes back what is said with an action, once that has been done some other way. */
export function retract(run: () => void): void {
  shown.value = shown.peek().filter(({ action }) => action?.run !== run);
}

function dismiss(id: number): void {
  shown.value = shown.peek().filter((toast) => toast.id !== id);
}

function pause(): void {
  clearTimeout(timer);
}

/** One timer for all: the newest toast gets its full time, and nothing vanishes under a pointer or the focus. */
function resume(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    shown.value = shown.peek().filter(({ tone }) => tone === "error");
  }, lasts);
}

/** Rendered once, in the shell. */
export function Toasts() {
  return (
    <section
      class="toasts"
      aria-label="Notifications"
      onPointerEnter={pause}
      onPointerLeave={resume}
      onFocusIn={pause}
      onFocusOut={resume}
    >
      <div role="status">{shown.value.filter(({ tone }) => tone === "plain").map(view)}</div>
      <div role="alert">{shown.value.filter(({ tone }) => tone === "error").map(view)}</div>
    </section>
  );
}

function view({ id, text, tone, action }: Toast) {
  const act = () => {
    dismiss(id);
    action?.run();
  };
  return (
    <div key={id} class="toast">
      {tone === "error" && <Icon of={TriangleAlert} />}
      <span>{text}</span>
      {action && (
        <button type="button" class="link" onClick={act}>
          {action.label}
        </button>
      )}
      <button type="button" class="button quiet small square" aria-label="Dismiss" onClick={() => dismiss(id)}>
        <Icon of={X} size={14} />
      </button>
    </div>
  );
}
