import type { Line, Plan } from "../api/types";
import { correct, wordsOf, type Corrections } from "./corrections";
import { placedLines } from "./lines";

/** Lines and timetable phrases that stand together, so that which belongs to which can be doubted. */
export interface PairingGroup {
  phrases: string[];
  lines: Line[];
}

/**
 * The group of a line whose phrase was shared or paired by order: the lines of its row, or of its issue where a
 * phrase is shared. Null for a line that has its own phrase and stands alone.
 */
export function pairingGroup(plan: Plan, line: Line): PairingGroup | null {
  const issue = placedLines(plan).find((placed) => placed.line.id === line.id)?.issue;
  if (issue === undefined) {
    return null;
  }

  const lines =
    line.pairing === "inOrder"
      ? issue.lines.filter((other) => sameRow(line, other))
      : issue.lines.filter((other) => other.pairing === "shared" || other.pairing === "none");
  const phrases = [...new Set(lines.flatMap((other) => other.timetable?.phrase ?? []))];
  return phrases.length > 0 && lines.length > 1 && line.pairing !== "own" ? { phrases, lines } : null;
}

/** Which lines a phrase holds for, corrections included. */
export const holdsFor = (group: PairingGroup, phrase: string, corrections: Corrections): Set<string> =>
  new Set(group.lines.filter((line) => wordsOf(line, corrections) === phrase).map((line) => line.id));

/** Ticks or unticks a line at a phrase; a line has one phrase, so that a tick moves it. */
export const tick = (corrections: Corrections, line: Line, phrase: string, on: boolean): Corrections =>
  correct(corrections, line, { readAs: on ? phrase : null });

const sameRow = (one: Line, other: Line): boolean =>
  one.source.table === other.source.table && one.source.row === other.source.row;
