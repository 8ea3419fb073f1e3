/** What behavioural interviews ask about. Kept by name in stories, questions and scores, so names never change. */
export const competencies = [
  "Leadership",
  "Ownership",
  "Delivery",
  "Teamwork",
  "Communication",
  "Conflict",
  "Influence",
  "Feedback",
  "Mentoring",
  "Failure",
  "Ambiguity",
  "Prioritisation",
  "Judgement",
  "Learning",
  "Customer focus",
] as const;

export type Competency = (typeof competencies)[number];

/** What a technical mock interview is scored by, besides the competencies above. */
export const technicalCompetencies = [
  "Problem solving",
  "Coding",
  "Testing",
  "System design",
  "Technical knowledge",
] as const;

/** What an interviewer listens for. */
export const heardFor: Readonly<Record<Competency, string>> = {
  Leadership: "You gave a direction, and others followed without being told to.",
  Ownership: "You took care of something to its end, also where it was nobody's job.",
  Delivery: "You got something real into people's hands, on time and in spite of what stood in the way.",
  Teamwork: "You made the people around you faster, and shared the credit.",
  Communication: "You made something hard clear to people who do not do your work.",
  Conflict: "You disagreed openly and stayed fair, and the work went on.",
  Influence: "You changed a decision that was not yours to make.",
  Feedback: "You took criticism and changed, or gave it so that it helped.",
  Mentoring: "Somebody became better at their work because of you.",
  Failure: "You say plainly what went wrong, what your part was and what has been different since.",
  Ambiguity: "You found out what was wanted and began, with much still unknown.",
  Prioritisation: "You chose what not to do, and can say why.",
  Judgement: "You weighed the ways there were, decided, and know what it cost.",
  Learning: "You became useful in something new, quickly and on purpose.",
  "Customer focus": "You know who used it and what became better for them.",
};

/** The competency that a text names, however it is written; nothing for words of a person's own. */
export function competencyOf(text: string): Competency | undefined {
  const wanted = text.trim().toLowerCase();
  return competencies.find((name) => name.toLowerCase() === wanted);
}
