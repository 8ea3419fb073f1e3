/** What this tab has done and can take back, the latest last. */
const done: (() => void)[] = [];
const most = 50;

/** Remembers how to take an action back. Answers with a function that does so, once. */
export function remember(takeBack: () => void): () => void {
  const once = () => {
    const at = done.lastIndexOf(once);
    if (at < 0) return;
    done.splice(at, 1);
    takeBack();
  };
  done.push(once);
  if (done.length > most) done.shift();
  return once;
}

/** Takes the latest action back; answers with what did, as `remember` had told it. */
export function takeBackLatest(): (() => void) | undefined {
  const once = done.at(-1);
  once?.();
  return once;
}
