import { json, operation, type Paths } from "./operation.ts";
import { objectOf, refTo, text } from "./schema.ts";

const tag = "Calendar";
const example = { url: "https://example.com/calendar/3q2-7wD0bXo.ics", createdAt: "2026-11-22T09:30:00.000Z" };
const lastReadAt = { ...refTo("Moment"), description: "When a calendar program last asked, to about ten minutes." };
const address = objectOf({ url: text, createdAt: refTo("Moment"), lastReadAt }, ["lastReadAt"]);

export const calendarPaths: Paths = {
  "/api/calendar": {
    get: operation({
      id: "getCalendar",
      tag,
      summary: "The private calendar's address",
      answers: {
        200: json("The address; `url` is null while there is none", {
          ...objectOf({ url: { type: ["string", "null"] }, createdAt: refTo("Moment"), lastReadAt }, [
            "createdAt",
            "lastReadAt",
          ]),
        }),
      },
    }),
    post: operation({
      id: "makeCalendar",
      tag,
      summary: "Make a private calendar, or give it a new address",
      description: "Whoever knows the address reads the calendar. The address before it stops working.",
      answers: { 201: json("The new address", address, example) },
      problems: ["forbidden"],
    }),
    delete: operation({
      id: "revokeCalendar",
      tag,
      summary: "Revoke the private calendar",
      answers: { 204: { description: "Nobody can read it any more" } },
      problems: ["not_found", "forbidden"],
    }),
  },
  "/calendar/{file}": {
    get: operation({
      id: "readCalendar",
      tag,
      summary: "The calendar itself",
      description:
        "Rounds at their time, the newest 200 of them, and what is due from a month ago to a year ahead. It asks nobody to sign in: the address is the secret.",
      parameters: [
        {
          name: "file",
          in: "path",
          required: true,
          description: "What `url` ends in.",
          schema: { ...text, example: "3q2-7wD0bXo.ics" },
        },
      ],
      answers: { 200: { description: "iCalendar, RFC 5545", content: { "text/calendar": { schema: text } } } },
      problems: ["not_found"],
    }),
  },
};
