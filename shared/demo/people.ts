import type { Sample, Written } from "./sample.ts";

type Contact = Written<"contact">;
type Known = readonly [
  name: string,
  company: string,
  title: string,
  relationship: Contact["relationship"],
  metThrough: Contact["metThrough"],
  everyDays: number,
  nextInDays: number,
];

const known: readonly Known[] = [
  ["Ines Kovarik", "Fjordbank", "Talent partner", "recruiter", "linkedin", 30, 0],
  ["Jonas Brandeis", "Vantage Robotics", "Staff engineer", "peer", "meetup", 60, 3],
  ["Tomás Rielle", "Waypoint Maps", "Engineering manager", "hiring_manager", "conference", 45, 1],
  ["Mirela Dascal", "Northbeam", "Principal engineer", "referrer", "open_source", 30, 6],
  ["Oskar Lindqvar", "Ledgerly", "Backend engineer", "referrer", "work", 30, -2],
  ["Priya Venkamar", "Copperline", "Backend engineer", "referrer", "school", 60, 12],
  ["Hanne Østvik", "Brightwell", "Recruiter", "recruiter", "linkedin", 21, 8],
  ["Casper Dune", "Openlane", "Tech lead", "peer", "meetup", 60, 20],
  ["Leila Haddour", "Quillstack", "People partner", "recruiter", "linkedin", 30, 15],
  ["Bram Oosterveen", "Paperkite", "Platform engineer", "peer", "community", 90, 34],
  ["Agnes Mirow", "", "Engineering coach", "mentor", "community", 14, -1],
  ["Dario Pellucci", "Lattice Works", "Senior engineer", "alumni", "school", 90, 41],
  ["Yuki Tanabara", "Arclight", "Serverless engineer", "peer", "open_source", 60, 5],
  ["Sven Aldarsson", "Silverpine", "SRE lead", "peer", "conference", 90, 27],
  ["Noor Rahimi-Vos", "Orchard Pay", "Engineering manager", "hiring_manager", "meetup", 45, 2],
  ["Elif Karadal", "", "Former team lead", "friend", "work", 45, 18],
];

const talks = [
  ["coffee", "out", "Coffee near their office. The team reviews design documents on Thursdays."],
  ["linkedin", "out", "Asked how the platform team is set up."],
  ["email", "in", "Sent the article about queues that we spoke of."],
  ["call", "in", "Fifteen minutes about the role and the range."],
  ["video", "out", "Mock interview on caching: explain the trade-off before the numbers."],
  ["event", "in", "Met again at the evening about databases."],
  ["chat", "out", "Said thanks and told how the round went."],
] as const;

/** The ids of the contacts by their company. */
export function addPeople(sample: Sample): ReadonlyMap<string, string> {
  const eventId = addEvents(sample);
  addCompanies(sample);
  const byCompany = new Map<string, string>();
  for (const [name, company, title, relationship, metThrough, everyDays, next] of known) {
    const id = sample.add("contact", sample.ago(sample.between(60, 140)), {
      name,
      title,
      relationship,
      metThrough,
      everyDays,
      nextOn: sample.daysFromNow(next),
      emails: [`${name.split(" ")[0]?.normalize("NFD").replace(/\W/g, "").toLowerCase()}@mail.example`],
      lastSpokeOn: sample.ago(everyDays - next > 0 ? everyDays - next : 1),
      ...(company && { company }),
      ...(metThrough === "meetup" && { eventId }),
    });
    if (company) byCompany.set(company, id);
    addInteractions(sample, id, { lastAgo: Math.max(1, everyDays - next), referral: relationship === "referrer" });
  }
  return byCompany;
}

type Talked = { readonly lastAgo: number; readonly referral: boolean };

function addInteractions(sample: Sample, contactId: string, { lastAgo, referral }: Talked): void {
  const times = sample.between(1, 3);
  for (let n = 0; n < times; n++) {
    const on = sample.ago(lastAgo + n * sample.between(9, 25));
    const [channel, direction, summary] = sample.pick(talks);
    sample.add("interaction", on, { contactId, on, channel, direction, summary });
  }
  const on = sample.ago(lastAgo + 4);
  const summary = "Will pass the resume on to the team.";
  if (referral)
    sample.add("interaction", on, { contactId, on, channel: "chat", direction: "in", summary, referral: "submitted" });
}

/** The id of the meetup at which people were met. */
function addEvents({ add, ago, workday, daysFromNow }: Sample): string {
  const place = "Old Brewery, Berlin";
  const met = add("event", ago(95), {
    name: "Backend Evening: Databases",
    type: "meetup",
    role: "attend",
    attended: true,
    startsOn: ago(88),
    place,
    notes: "Two talks, then an hour of questions at the bar.",
  });
  add("event", ago(60), {
    name: "Harbour Conference",
    type: "conference",
    startsOn: ago(47),
    endsOn: ago(46),
    place: "Rotterdam",
    role: "attend",
    attended: true,
  });
  add("event", ago(40), {
    name: "Weekend of small tools",
    type: "hackathon",
    startsOn: ago(30),
    endsOn: ago(29),
    attended: true,
  });
  add("event", ago(6), { name: "Backend Evening: Queues", type: "meetup", startsOn: workday(5), place, role: "speak" });
  add("event", ago(3), {
    name: "Contract testing, hands on",
    type: "workshop",
    startsOn: daysFromNow(16),
    role: "attend",
  });
  return met;
}

const watched = [
  ["Copperline", "a", 14, 12],
  ["Orchard Pay", "a", 14, 3],
  ["Tidewater Health", "b", 30, 21],
  ["Cloudberry Mill", "b", 30, 31],
  ["Heronsoft", "b", 30, 6],
  ["Windrow", "c", 60, 40],
  ["Dapple", "c", 60, 15],
] as const;

function addCompanies({ add, ago }: Sample): void {
  for (const [name, priority, checkEveryDays, checkedAgo] of watched)
    add("company", ago(120), {
      name,
      priority,
      checkEveryDays,
      checkedOn: ago(checkedAgo),
      careersUrl: `https://${name.toLowerCase().replaceAll(" ", "-")}.example/careers`,
      ...(priority === "a" && { why: "Small teams that own what they run, and pay ranges in the posting." }),
    });
  add("company", ago(70), {
    name: "Grindstone Staffing",
    avoid: true,
    why: "Three weeks of silence, then a different role.",
  });
}
