import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { Empty } from "./empty.tsx";

export type Lazy<P> = ComponentType<P> & { readonly preload: () => void };

/** A component in a chunk of its own, fetched when it is first drawn or, earlier, on `preload` (hover, focus). */
export function lazy<P extends object = object>(load: () => Promise<ComponentType<P>>): Lazy<P> {
  const loaded = signal<ComponentType<P> | undefined>(undefined);
  const failed = signal(false);
  let pending: Promise<void> | undefined;

  const preload = () => {
    if (pending) return;
    pending = load().then(
      (view) => {
        loaded.value = view;
      },
      () => {
        failed.value = true;
        pending = undefined;
      },
    );
  };
  const retry = () => {
    failed.value = false;
    preload();
  };

  function View(props: P) {
    const Loaded = loaded.value;
    if (Loaded) return <Loaded {...props} />;
    if (failed.value) return <Missing retry={retry} />;
    preload();
    return null;
  }
  return Object.assign(View, { preload });
}

function Missing({ retry }: { readonly retry: () => void }) {
  const actions = (
    <>
      <button type="button" class="button" onClick={retry}>
        Try again
      </button>
      <button type="button" class="button quiet" onClick={() => location.reload()}>
        Reload
      </button>
    </>
  );
  return (
    <Empty title="This part could not be loaded" actions={actions}>
      You may be offline, or Readyline has been updated since this page was opened.
    </Empty>
  );
}
