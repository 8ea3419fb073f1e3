import { useEffect } from "preact/hooks";

let page = "";
let opened: string | undefined;

/** Names the window after a page, unless something is open on top of it. */
export function setTitle(of: string): void {
  page = of;
  show();
}

/** Names the window after what is open on top of a page, as long as it is open. */
export function useTitle(of: string | undefined): void {
  useEffect(() => {
    opened = of;
    show();
    return () => {
      opened = undefined;
      show();
    };
  }, [of]);
}

/** The thing first, because tabs are narrow. */
function show(): void {
  document.title = `${opened ?? page} · Readyline`;
}
