/** What a field is called: its name in words, unless it has a better one. */
export function labelOf(owner: string, name: string): string {
  return labels[`${owner}.${name}`] ?? labels[name] ?? inWords(name);
}

/** One line under a field, where its label alone would leave a question. */
export function hintOf(owner: string, name: string): string | undefined {
  return hints[`${owner}.${name}`] ?? hints[name];
}

/** A value that is chosen from a list, as people write it. */
export function optionLabel(value: string): string {
  return options[value] ?? inWords(value);
}

/** `followUpOn` and `follow_up_on` are "Follow up on", `contactIds` "Contacts", `postingUrl` "Posting link". */
function inWords(name: string): string {
  const words = name
    .replace(/Ids$/, "s")
    .replace(/Id$/, "")
    .replace(/Url$/, "Link")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const labels: Readonly<Record<string, string>> = {
  url: "Link",
  at: "When",
  on: "Day",
  byOn: "Until",
  minutes: "Minutes",
  everyDays: "Every how many days",
  checkEveryDays: "Check every how many days",
  quietAfterDays: "Going quiet after how many days",
  scheduledAt: "When",
  why: "Why",
  per: "Per",
  min: "From",
  max: "To",
  "salary.text": "As written",
  excitement: "Excitement, 1 to 5",
  description: "Description",
  deadlineOn: "Closes on",
  appliedOn: "Applied on",
  catalogueId: "Catalogue entry",
  tailoredResume: "The resume was tailored",
  tailoredLetter: "The letter was tailored",
  archived: "Put away",
  unaided: "Without help",
  avoid: "Stay away",
  suspended: "No reviews for now",
  featured: "Show in the portfolio",
  isDefault: "The one sent unless told otherwise",
  attended: "I was there",
  basedOn: "Made from",
  goalId: "Goal",
  nextOn: "Next on",
  unitsDone: "Units done",
  unitsTotal: "Units in all",
  "skill.level": "Level, 0 to 5",
  "skill.target": "Target, 0 to 5",
  "resource.rating": "Rating, 1 to 5",
  "questions.confidence": "Confidence, 0 to 5",
  "questions.better": "A better answer",
  "steps.done": "Done",
  "goal.target": "Target",
  "weeklyPlan.weekday": "Weekday, 1 to 7",
  retention: "Share of reviews to remember",
  newPerDay: "New practice questions a day",
  readyBy: "Ready by",
  thankedOn: "Thanked on",
  card: "Review schedule",
};

const hints: Readonly<Record<string, string>> = {
  "application.history": "Every dated step. Stage and outcome follow from it.",
  "application.description": "The posting as it was: postings go offline.",
  "application.rank": "Its place in its column of the board.",
  "history.original": "The word of the file that it was imported from.",
  source: "Where you found it, e.g. LinkedIn",
  place: "A link or an address",
  currency: "Three letters, e.g. EUR",
  timeZone: "E.g. Europe/Berlin",
  "weeklyPlan.weekday": "1 is Monday, 7 is Sunday",
  "goal.current": "Only for a metric of your own: the others are counted.",
  "practice.card": "Kept by reviews.",
  readyBy: "A review comes on the day before at the latest",
  "practice.list": "The list it is from, e.g. NeetCode 150",
  "resource.unit": "Chapters, hours, lessons",
  "attempt.scores": "1 to 5 by competency",
  "contact.everyDays": "How often to keep in touch",
  "resource.everyDays": "How often to come back to it",
  retention: "Between 0.7 and 0.97; 0.9 is usual",
  newPerDay: "10 is usual",
  "resume.document": "A JSON Resume document",
};

const options: Readonly<Record<string, string>> = {
  onsite: "On site",
  full_time: "Full time",
  part_time: "Part time",
  linkedin: "LinkedIn",
  api: "API",
  api_design: "API design",
  devops: "DevOps",
  a: "A",
  b: "B",
  c: "C",
  in: "They to me",
  out: "I to them",
  todo: "To do",
  organise: "Organise",
  no_show: "Nobody came",
};
