import type {
  DatedMilestone,
  Language,
  Line,
  LineSheet,
  LineState,
  Part,
  ReadDocument,
  Standing,
  StoredPlan,
} from "../../src/api/types";
import { linesOf } from "../../src/tab/plan/lines";
import { hasPassed } from "../../src/tab/plan/due";
import { standingWords } from "../../src/wording/tab";
import { someSummary } from "../some";

export const today = "2000-04-17";

/** What was said of a line. */
interface Report {
  standing?: "done" | "underWay" | "notDone";
  /** Kinds of its dates that are done. */
  met?: DatedMilestone["kind"][];
  expected?: string;
  owner?: string;
}

/** What was said of the sample plan by 17 April 2000. */
const reports: Readonly<Record<string, Report>> = {
  "I.1.a.1": { standing: "underWay", expected: "2000-06-15", owner: "Technical cooperation unit" },
  "I.1.b.3": { standing: "done", owner: "Programming" },
  "I.2.c.1": { standing: "underWay", met: ["start"], owner: "Evaluation" },
  "I.3.a.1": { standing: "underWay", met: ["start"], owner: "Evaluation" },
  "I.3.b.3": { standing: "notDone", expected: "2000-05-10", owner: "Evaluation" },
  "II.1.1": { standing: "underWay", met: ["start"], owner: "Human resources" },
  "II.2.1": { standing: "done", owner: "Human resources" },
  "II.2.2": { owner: "Human resources" },
  "II.2.7": { standing: "done", owner: "Human resources" },
  "II.3.1": { standing: "underWay", owner: "Human resources" },
  "II.3.4": { standing: "done", owner: "Human resources" },
  "II.4.1": { standing: "done", owner: "Finance" },
  "II.4.2": { standing: "done", owner: "Finance" },
  "III.1.1": { standing: "done", owner: "External relations" },
  "III.1.2": { standing: "done", owner: "External relations" },
  "III.1.d.1": { standing: "done", owner: "External relations" },
  "III.1.a.1": { standing: "underWay", expected: "2000-09-30", owner: "External relations" },
};

/** A reading as it is stored and tracked, on 17 April 2000. */
export const trackedPlan = (read: ReadDocument, language: Language = read.language): StoredPlan =>
  stored({ ...read, parts: read.parts.map((part) => tracked(part, language, (line) => reports[line.id] ?? {})) });

/** As many lines as wanted in 24 parts: the sample again and again, some years apart; every third line done. */
export function manyLines(read: ReadDocument, count: number, language: Language = "en"): StoredPlan {
  const parts = Array.from({ length: 24 }, (_, index): Part => {
    const part = read.parts[index % read.parts.length] as Part;
    return { ...part, number: `${part.number}-${Math.floor(index / read.parts.length) + 1}`, issues: [] };
  });
  for (let left = count, round = 0; left > 0; round++) {
    const part = parts[round % parts.length] as Part;
    for (const issue of read.parts[round % read.parts.length]?.issues ?? []) {
      const [, ...place] = issue.id.split(".");
      const id = [part.number, round, ...place].join(".");
      const lines = issue.lines.slice(0, left).map((line, index) => ({
        ...line,
        id: `${id}.${index + 1}`,
        timetable: later(line, round % 4),
      }));
      left -= lines.length;
      part.issues.push({ ...issue, id, lines });
    }
  }

  let place = 0;
  const report = (): Report => ({ ...(place++ % 3 === 0 ? { standing: "done" } : {}), owner: `Unit ${place % 12}` });
  return stored({ ...read, parts: parts.map((part) => tracked(part, language, report)) });
}

const units: Readonly<Record<string, string>> = { D: "day", W: "week", M: "month", Y: "year" };

/** The recording says periods as ISO does; people read them as words. */
const readable = (line: Line): Line => ({
  ...line,
  timetable: line.timetable && {
    ...line.timetable,
    description: line.timetable.description.replace(
      /P(\d+)([DWMY])/g,
      (_, count: string, unit: string) => `${count} ${units[unit] ?? unit}${count === "1" ? "" : "s"}`,
    ),
  },
});

/** The same line some years later. */
const later = (line: Line, years: number): Line["timetable"] =>
  line.timetable && {
    ...line.timetable,
    milestones: line.timetable.milestones.map((milestone) => ({
      ...milestone,
      from: milestone.from && yearsLater(milestone.from, years),
      to: yearsLater(milestone.to, years),
    })),
  };

const yearsLater = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

const stored = (read: ReadDocument): StoredPlan => {
  const count = read.parts.flatMap(({ issues }) => issues.flatMap(({ lines }) => lines)).length;
  return {
    ...read,
    summary: { ...someSummary(read), isSample: true },
    today,
    figures: `${count} lines in ${read.parts.length} parts`,
  };
};

const tracked = (part: Part, language: Language, reported: (line: Line) => Report): Part => ({
  ...part,
  issues: part.issues.map((issue) => ({
    ...issue,
    lines: issue.lines.map((line) => ({
      ...readable(line),
      key: keyOf(line.id),
      state: stateOf(line, language, reported(line)),
    })),
  })),
});

/** Letters and digits only, as keys are. */
const keyOf = (id: string): string => `k${id.replace(/\W/g, "")}`;

function stateOf(line: Line, language: Language, report: Report): LineState {
  const milestones = (line.timetable?.milestones ?? []).map((milestone, index): DatedMilestone => {
    const done = report.standing === "done" || (report.met?.includes(milestone.kind) ?? false);
    const expected = milestone.kind !== "start" && !done ? (report.expected ?? null) : null;
    return { ...milestone, key: `${keyOf(line.id)}m${index}`, adopted: null, reference: null, done, expected };
  });
  const passed = milestones.some((milestone) => hasPassed(milestone, today));
  const standing: Standing = report.standing ?? (passed ? "passed" : "open");
  return {
    standing,
    words: standingWords[standing][language],
    slipping: milestones.some(({ expected, to }) => expected !== null && expected > to),
    owner: report.owner ?? null,
    milestones,
    reported: report.standing ? { by: "Ada Martin", on: "2000-04-10" } : null,
    correction: null,
  };
}

export function sheetOf(plan: StoredPlan, key: string): LineSheet | null {
  const found = linesOf(plan).find((line) => line.key === key);
  if (found === undefined) {
    return null;
  }

  const { line, part, issue, state } = found;
  return {
    line,
    part: part.title,
    issue: issue.title,
    history: state.reported
      ? [
          { on: state.reported.on, by: state.reported.by, text: `${line.id}: ${state.words}` },
          { on: "2000-03-01", by: null, text: "The plan was imported." },
        ]
      : [],
    notes: state.reported
      ? [{ on: "2000-04-10", by: "Ada Martin", text: "The second draft went round on 7 April." }]
      : [],
    task: {
      title: `${line.id} ${line.text.slice(0, 60)}`,
      url: "https://planner.cloud.microsoft/webui/v1/plan/p/task/t",
      percent: 50,
    },
    link: null,
  };
}
