import type { DatedMilestone } from "../../api/types";
import { addDays, addMonths, firstOf, lastOf, monthOf, numberOf, type Day, type Period } from "../plan/days";
import type { PlanLine } from "../plan/lines";

/** What the axis covers, and where a day lies on it. */
export interface Span extends Period {
  /** 0 at the first morning, 1 at the last midnight; outside them beyond. */
  at: (day: Day) => number;
  /** What one day takes of it. */
  day: number;
}

export function spanOf(period: Period): Span {
  const first = numberOf(period.from);
  const days = numberOf(period.to) - first + 1;
  return { ...period, at: (day) => (numberOf(day) - first) / days, day: 1 / days };
}

/** Whole months from the first date to the last, today among them. */
export function spanOfLines(lines: readonly PlanLine[], today: Day): Span {
  let [from, to] = [addDays(today, -15), addDays(today, 15)];
  for (const { state } of lines) {
    for (const milestone of state.milestones) {
      for (const day of daysOf(milestone)) {
        from = day < from ? day : from;
        to = day > to ? day : to;
      }
    }
  }

  return spanOf({ from: firstOf(monthOf(from)), to: lastOf(monthOf(to)) });
}

/** A chosen period with a month about it, so that what begins before it or ends after it can be seen to. */
export const spanAround = ({ from, to }: Period): Span =>
  spanOf({ from: firstOf(addMonths(monthOf(from), -1)), to: lastOf(addMonths(monthOf(to), 1)) });

const daysOf = ({ from, to, expected }: DatedMilestone): Day[] => [from, to, expected].filter((day) => day !== null);
