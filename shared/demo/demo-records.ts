import type { Day } from "../day.ts";
import { profileId } from "../names.ts";
import { addClosedApplications } from "./closed-applications.ts";
import { addInterviews } from "./interviews.ts";
import { addLearning } from "./learning.ts";
import { addOpenApplications } from "./open-applications.ts";
import { addPeople } from "./people.ts";
import { addPortfolio } from "./portfolio.ts";
import { addPractice } from "./practice.ts";
import { newSample, type SampleRecord } from "./sample.ts";
import { addSkills } from "./skills.ts";
import { sampleTag } from "./tag.ts";

/**
 * Five months of one invented backend developer's search, seen from a day: enough of every kind to look around in.
 * All names are invented. The same day gives the same records.
 */
export function demoRecords(today: Day): readonly SampleRecord[] {
  const sample = newSample(today);
  const skills = addSkills(sample);
  const { resumes, projects } = addPortfolio(sample, skills);
  const contacts = addPeople(sample);
  const open = addOpenApplications(sample, { skills, resumes, contacts });
  const closed = addClosedApplications(sample, { skills, resumes, contacts });
  addInterviews(sample, { applications: [...open, ...closed], contacts });
  addPractice(sample, { skills, projects });
  addLearning(sample, { skills, projects });
  return [...sample.records, profileOf(skills)];
}

function profileOf(skills: ReadonlyMap<string, string>): SampleRecord {
  const wanted = {
    TypeScript: 5,
    "Node.js": 5,
    PostgreSQL: 4,
    "REST design": 4,
    AWS: 3,
    "System design": 3,
    Testing: 2,
  };
  const fields = {
    name: "Robin Falk",
    targetRole: "Backend developer",
    targetSkills: Object.entries(wanted).flatMap(([name, weight]) => {
      const skillId = skills.get(name);
      return skillId ? [{ skillId, weight }] : [];
    }),
    weeklyPlan: [
      { weekday: 1, startsAt: "19:00", minutes: 60, focus: "Algorithms" },
      { weekday: 3, startsAt: "19:00", minutes: 90, focus: "System design" },
      { weekday: 6, startsAt: "10:00", minutes: 120, focus: "Project" },
    ],
    weeklyTargets: { applications_sent: 5, practice_attempts: 8, study_minutes: 270, interactions: 3 },
    quietAfterDays: 14,
    retention: 0.9,
    tags: [sampleTag],
  };
  return { kind: "profile", id: profileId, fields };
}
