import type { Kind } from "../../shared/kind.ts";
import { practice } from "../../shared/practice.ts";
import { ratings } from "../../shared/rating.ts";
import { reviewBody } from "../routes/practice.ts";
import { componentOf } from "./components.ts";
import { bodyProblems, inQuery, json, jsonBody, operation, type Paths } from "./operation.ts";
import { etag, idempotencyKey, idIn, ifMatch } from "./records.ts";
import { objectOf, refTo, schemaOf, whole } from "./schema.ts";
import { tagOf } from "./tags.ts";

const kind = practice as unknown as Kind; // read for its names only
const tag = tagOf(kind);
const id = idIn(kind);
const item = (description: string) => ({ ...json(description, refTo(componentOf(kind))), headers: etag });

const prospect = {
  ...objectOf(
    {
      dueAt: refTo("Moment"),
      dueOn: refTo("Day"),
      days: { ...whole, description: "From the person's day to `dueOn`." },
      minutes: { ...whole, description: "While it is being learnt, until it is asked again the same day." },
    },
    ["minutes"],
  ),
};

/** The reviews of practice, by FSRS with the retention and the time zone of the profile. */
export const practicePaths: Paths = {
  "/api/practice/{id}/reviews": {
    post: operation({
      id: "reviewPractice",
      tag,
      summary: "Review one",
      description:
        "Adds an attempt and plans the next review: `dueOn`, before the day of `readyBy`. One dated before the last " +
        "takes its place in the log. What is suspended can be reviewed and stays suspended.",
      parameters: [id, idempotencyKey, ifMatch],
      body: jsonBody(schemaOf(reviewBody), { rating: "good", minutes: 12, unaided: true }),
      answers: { 200: item("The practice with its next review") },
      problems: [...bodyProblems, "not_found", "conflict", "stale"],
    }),
  },
  "/api/practice/{id}/reviews/preview": {
    get: operation({
      id: "previewReview",
      tag,
      summary: "See what each rating would lead to",
      parameters: [id, inQuery("at", refTo("Moment"), "As if it were rated then: now, unless told.")],
      answers: { 200: json("By rating", objectOf(Object.fromEntries(ratings.map((name) => [name, prospect])))) },
      problems: ["bad_request", "not_found"],
    }),
  },
  "/api/practice/{id}/reviews/last": {
    delete: operation({
      id: "takeBackReview",
      tag,
      summary: "Take the last review back",
      description: "Its attempt goes to the trash, and the practice is again what the log before it comes to.",
      parameters: [id, ifMatch],
      answers: { 200: item("The practice as it was before") },
      problems: ["not_found", "conflict", "stale"],
    }),
  },
};
