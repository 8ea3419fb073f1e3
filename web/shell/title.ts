import { useEffect } from "preact/hooks";

/** The title of the window: the thing first, because tabs are narrow. */
export function setTitle(of: string): void {
  document.title = `${of} · Readyline`;
}

/** Names the window after what is open on top of a page, as long as it is open. */
export function useTitle(of: string | undefined): void {
  useEffect(() => {
    if (!of) return;
    const before = document.title;
    setTitle(of);
    return () => {
      document.title = before;
    };
  }, [of]);
}
