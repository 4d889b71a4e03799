import type { DatedMilestone, MilestoneKind } from "../../api/types";
import type { Day } from "../plan/days";
import { hasPassed } from "../plan/due";
import type { Span } from "./span";

export type MarkLook = "open" | "done" | "passed";

/** One date of a line as the timeline draws it, along 0 to 1. */
export interface Mark {
  kind: MilestoneKind;
  look: MarkLook;
  /** Where its sign stands: a start's on its first day, the others' on their last. */
  at: number;
  /** The window that its words denote; null where it is one day or has no beginning. */
  window: [from: number, to: number] | null;
  /** Where it is expected instead. */
  expected: number | null;
}

export function marksOf(milestones: readonly DatedMilestone[], span: Span, today: Day): Mark[] {
  const noon = (day: Day): number => span.at(day) + span.day / 2;
  return milestones.map((milestone) => {
    const { kind, from, to, done, expected } = milestone;
    return {
      kind,
      look: done ? "done" : hasPassed(milestone, today) ? "passed" : "open",
      at: noon(kind === "start" ? (from ?? to) : to),
      window: from === null || from === to ? null : [span.at(from), span.at(to) + span.day],
      expected: done || expected === null || expected === to ? null : noon(expected),
    };
  });
}
