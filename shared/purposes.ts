import type { KindName } from "./names.ts";

/** What belongs in a kind, in one sentence: for its empty list and for the API's description. */
export const purposes: Partial<Readonly<Record<KindName, string>>> = {
  application: "Every role you might apply for, from saved to signed.",
  interview: "Each round of an application: when it is, how to prepare, what they asked.",
  practice: "Questions and topics that come back for review until they stick.",
  attempt: "One go at a practice question, or a mock interview, and how it went.",
  story: "What you did, told so that it answers “Tell me about a time when…”.",
  contact: "People who can help, and when to be in touch again.",
  interaction: "A call, a coffee, a message: what was said, and what was promised.",
  event: "Meetups and conferences, and who you met there.",
  company: "Companies to keep an eye on before they have the right opening.",
  skill: "What the roles you want ask for, and how far you are with each.",
  goal: "A number by a day, measured from what you log.",
  resource: "Books, courses and talks worth your hours, and how far you got.",
  study: "Time spent learning, and on what.",
  project: "Work that shows what you can do: portfolio, open source, talks.",
  credential: "Degrees, certificates and courses, earned or planned.",
  resume: "The versions of your resume, so you know which one went where.",
  profile: "Who you are, what you aim for, and how Readyline counts for you.",
};
