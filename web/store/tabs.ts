/** What a tab tells the others of the same browser, after the device has it. */
export type News =
  | { readonly about: "records"; readonly ids: readonly string[] }
  | { readonly about: "everything" }
  | { readonly about: "erased" }
  | { readonly about: "signed-out" };

let channel: BroadcastChannel | undefined;

export function listen(heard: (news: News) => void): void {
  channel = new BroadcastChannel("readyline");
  channel.onmessage = ({ data }: MessageEvent<News>) => heard(data);
}

export function tell(news: News): void {
  channel?.postMessage(news);
}

/** One tab at a time talks to the server; a tab that is closed lets go. */
export function exclusively<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request("readyline", work) as Promise<T>; // the lib's type answers Awaited<Promise<T>>
}
