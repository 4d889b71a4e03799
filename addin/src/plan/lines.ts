import type { Issue, Line, Part, Plan } from "../api/types";

export interface PlacedLine {
  part: Part;
  issue: Issue;
  line: Line;
}

/** Every line of a plan with what it stands under, in the document's order. */
export const placedLines = (plan: Plan): PlacedLine[] =>
  plan.parts.flatMap((part) =>
    part.issues.flatMap((issue) => issue.lines.map((line): PlacedLine => ({ part, issue, line }))),
  );

export const linesOf = (plan: Plan): Line[] => placedLines(plan).map(({ line }) => line);

export const lineWithId = (plan: Plan, id: string): PlacedLine | null =>
  placedLines(plan).find(({ line }) => line.id === id) ?? null;

/** The lines that a finding speaks of: "II.1.1–II.1.3", "II.1.1", "II.1" or "II". */
export function linesAt(plan: Plan, where: string): Line[] {
  const lines = linesOf(plan);
  const [first = "", last = first] = where.split("–").map((end) => end.trim());
  const from = lines.findIndex((line) => line.id === first);
  const to = lines.findIndex((line) => line.id === last);
  return from >= 0 && to >= from
    ? lines.slice(from, to + 1)
    : lines.filter((line) => line.source.issue === where || line.source.part === where);
}
