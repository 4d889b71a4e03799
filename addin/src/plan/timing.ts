import type { Line, Plan, Timetable } from "../api/types";
import { wordsOf, type Corrections } from "./corrections";
import { linesOf } from "./lines";

/** When a line is to be done, corrections included. */
export interface Timing {
  /** Null: no date. */
  phrase: string | null;
  /** Null where the phrase was not understood. */
  description: string | null;
  isCorrected: boolean;
}

/** @param heard Timetables that the service read for words that are not the document's. */
export function timingOf(
  plan: Plan,
  line: Line,
  corrections: Corrections,
  heard: ReadonlyMap<string, Timetable>,
): Timing {
  const phrase = wordsOf(line, corrections);
  const isCorrected = corrections.get(line.id)?.readAs !== undefined;
  const timetable = isCorrected && phrase !== null ? (heard.get(phrase) ?? timetableOf(plan, phrase)) : line.timetable;
  return {
    phrase,
    description: phrase !== null && timetable?.understood ? timetable.description : null,
    isCorrected,
  };
}

/** Whether words say when something is: not every understood phrase does. */
export const saysWhen = ({ understood, milestones, cadences, condition }: Timetable): boolean =>
  understood && (milestones.length > 0 || cadences.length > 0 || condition !== null);

const timetableOf = (plan: Plan, phrase: string): Timetable | null =>
  linesOf(plan).find((line) => line.timetable?.phrase === phrase)?.timetable ?? null;
