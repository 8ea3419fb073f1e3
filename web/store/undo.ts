/** What this tab has done and can take back, the latest last. */
const done: (() => void)[] = [];
const most = 50;

/** Remembers how to take an action back. Answers with a function that does so, once. */
export function remember(takeBack: () => void): () => void {
  done.push(takeBack);
  if (done.length > most) done.shift();
  return () => {
    const at = done.lastIndexOf(takeBack);
    if (at < 0) return;
    done.splice(at, 1);
    takeBack();
  };
}

/** Takes the latest action back; answers whether there was one. */
export function takeBackLatest(): boolean {
  const takeBack = done.pop();
  takeBack?.();
  return takeBack !== undefined;
}
