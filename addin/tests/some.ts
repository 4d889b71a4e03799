import { readFileSync } from "node:fs";
import type { LineState, PlanSummary, ReadDocument, StoredPlan, Timetable } from "../src/api/types";

export type DocumentName = "plan.en" | "plan.fr" | "edition2" | "merged" | "libreoffice";

/** What the service read from a document, recorded (scripts/record.mjs). */
export const someRead = (name: DocumentName): ReadDocument =>
  JSON.parse(readFileSync(`tests/recorded/${name}.json`, "utf8")) as ReadDocument;

export const someTimetables = (): Timetable[] =>
  JSON.parse(readFileSync("tests/recorded/when.json", "utf8")) as Timetable[];

export const someDocument = (name: DocumentName): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    readFileSync(name.startsWith("plan.") ? `../bot/App/Sample/${name}.docx` : `tests/fixtures/${name}.docx`),
  );

export const someSummary = (read: ReadDocument, given: Partial<PlanSummary> = {}): PlanSummary => ({
  id: "p1",
  reference: read.reference,
  title: read.title,
  language: read.language,
  date: read.date,
  edition: 1,
  importedOn: "2000-05-01",
  isSample: false,
  role: "steward",
  place: { kind: "team", name: "Technical cooperation" },
  chosen: true,
  ...given,
});

/** A reading as it is stored: every line with a key, the first of them done, the second passed. */
export function someStored(read: ReadDocument, given: Partial<PlanSummary> = {}): StoredPlan {
  let count = 0;
  return {
    ...read,
    parts: read.parts.map((part) => ({
      ...part,
      issues: part.issues.map((issue) => ({
        ...issue,
        lines: issue.lines.map((line) => ({ ...line, key: `k${++count}`, state: someState(count, read.language) })),
      })),
    })),
    summary: someSummary(read, given),
    today: "2000-05-15",
    figures: `${count}`,
  };
}

const words = {
  en: ["done on 28 April 2000", "passed, no status recorded", "no status recorded"],
  fr: ["fait le 28 avril 2000", "passé, aucun état communiqué", "aucun état communiqué"],
  es: ["hecho el 28 de abril de 2000", "pasado, sin estado comunicado", "sin estado comunicado"],
};

function someState(count: number, language: keyof typeof words): LineState {
  const which = count === 1 ? 0 : count === 2 ? 1 : 2;
  return {
    standing: (["done", "passed", "open"] as const)[which],
    words: words[language][which] ?? "",
    slipping: false,
    owner: count === 1 ? "Policy unit" : null,
    milestones: [],
    reported: count === 1 ? { by: "Ada", on: "2000-04-28" } : null,
    correction: null,
  };
}
