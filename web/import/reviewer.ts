import { type Question, rejectsOf, reviewOf } from "./review.ts";

export type Asked = { readonly number: number; readonly question: Question } & (
  | { readonly about: "review" }
  | { readonly about: "rejects"; readonly refused: ReadonlyMap<number, string> }
);

/** A worker of its own: ten thousand rows take a second, in which the page goes on. */
addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const { number, question } = data;
  const answer = data.about === "review" ? reviewOf(question) : rejectsOf(question, data.refused);
  postMessage({ number, answer });
});
