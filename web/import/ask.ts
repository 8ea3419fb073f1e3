import type { Question, Review } from "./review.ts";
import type { Asked } from "./reviewer.ts";

type Answered = { readonly number: number; readonly answer: unknown };
type Waiting = { readonly done: (answer: unknown) => void; readonly fail: (error: Error) => void };

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

export function askReview(question: Question): Promise<Review> {
  return ask({ number: ++last, about: "review", question }) as Promise<Review>; // the worker answers what it is asked
}

export function askRejects(question: Question, refused: ReadonlyMap<number, string>): Promise<string> {
  return ask({ number: ++last, about: "rejects", question, refused }) as Promise<string>; // likewise
}

function ask(asked: Asked): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  waiting.set(asked.number, { done: resolve, fail: reject });
  worker ??= start();
  worker.postMessage(asked);
  return promise;
}

function start(): Worker {
  const started = new Worker(new URL("./reviewer.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.number)?.done(data.answer);
    waiting.delete(data.number);
  });
  started.addEventListener("error", (event) => {
    event.preventDefault();
    for (const { fail } of waiting.values()) fail(new Error(event.message || "The reader could not be loaded."));
    waiting.clear();
    started.terminate();
    worker = undefined;
  });
  return started;
}
