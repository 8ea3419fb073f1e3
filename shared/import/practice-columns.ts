import type { Columns } from "./sheet.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** What a column of a list of problems or of attempts at them can hold. */
export const practiceFields = [
  "title",
  "number",
  "url",
  "difficulty",
  "category",
  "pattern",
  "list",
  "status",
  "on",
  "minutes",
  "confidence",
  "dueOn",
  "reviewedOn",
  "prompt",
  "answer",
  "tags",
  "notes",
  "note",
  "ignore",
] as const;
export type PracticeField = (typeof practiceFields)[number];

const difficulties =
  /^(easy|medium|med|hard|simple|difficult|facile|moyen|difficile|leicht|mittel|schwer|facil|medio|dificil|简单|中等|困难|[emh]|[123])$/i;

export const practiceColumns: Columns<PracticeField> = {
  fields: practiceFields,
  vocabulary: vocabularyOf<PracticeField>({
    title:
      "problem name, problem title, question name, question title, leet code problem, leetcode problem, problem, question, title, name, task, exercise, challenge, leet code, leetcode, probleme, aufgabe, problema, 题目, 问题",
    number:
      "question number, problem number, leet code number, leetcode number, leetcode id, question id, problem id, frontend id, frontend question id, number, id, no, nr, #, lc",
    url: "link, url, problem link, question link, problem url, question url, leet code link, leetcode link, leetcode url, lien, enlace, 链接",
    difficulty:
      "difficulty, difficulty level, level, schwierigkeit, difficulte, dificultad, difficolta, dificuldade, 难度",
    category: "category, type, kind, area, subject",
    pattern:
      "pattern, patterns, topic, topics, main topic, technique, algorithm, data structure, array, tag, related topics, thema, sujet, tema",
    list: "list, collection, study plan, sheet, problem set, company list",
    status:
      "status, completed, complete, done, solved, finished, state, result, outcome, completed?, solved?, done?, passed, erledigt, termine, fait, hecho, 状态",
    on: "date, date solved, solved on, solved at, date completed, completed on, completion date, attempted on, attempt date, date attempted, last attempted, last attempt, practiced on, submitted at, timestamp, time, day, datum, fecha, 日期",
    minutes:
      "time spent, time taken, minutes, mins, time (min), time min, time minutes, duration, time (mins), duration (min), duration minutes, solve time, time to solve, dauer, duree, tiempo, 用时",
    confidence:
      "confidence, confidence level, rating, score, comfort, comfort level, self rating, understanding, feeling, grade, mastery, vertrauen, confiance, confianza",
    dueOn:
      "next review, next review date, review on, due, due date, due on, next due, revisit, revisit on, review date, next date",
    reviewedOn: "last reviewed, last review, last reviewed on, reviewed on, last practiced, last seen",
    prompt: "prompt, problem statement, front, description",
    answer: "answer, solution, back, code solution, my solution, approach",
    tags: "tags, labels, companies",
    notes:
      "notes, note, comments, comment, solution notes, remarks, learnings, key takeaway, takeaway, takeaways, notizen, remarques, notas, 备注",
  }),
  shared: new Set(["tags", "note", "ignore"]),
  dated: new Set(["on", "dueOn", "reviewedOn"]),
  fits: (field, values) => {
    switch (field) {
      case "difficulty":
        return values.some((text) => difficulties.test(text.trim()));
      case "url":
        return values.some((text) => /^https?:|^www\.|\/|^[\w-]+(\.[\w-]+)+/.test(text));
      case "title":
        return !values.every((text) => /^\d+$/.test(text));
      case "minutes":
        return values.some((text) => /\d/.test(text));
      case "confidence":
        return values.some((text) => /^\d|★|^(low|medium|high|easy|hard|good|again)$/i.test(text));
      default:
        return true;
    }
  },
};
