import { firstOf, lastOf, monthOf, monthsFrom, type Day, type Month } from "./days";
import { dueIn } from "./due";
import type { PlanLine } from "./lines";

export interface MonthLoad {
  month: Month;
  /** Lines with a date in the month, each counted once. */
  due: number;
  /** Those of them whose dates in the month are all done. */
  done: number;
}

/** Lines due a month, for twelve months from today's. */
export function workloadOf(lines: readonly PlanLine[], today: Day): MonthLoad[] {
  return monthsFrom(monthOf(today), 12).map((month) => {
    const period = { from: firstOf(month), to: lastOf(month) };
    const dates = lines.map((line) => dueIn(line, period)).filter(({ length }) => length > 0);
    return { month, due: dates.length, done: dates.filter((all) => all.every(({ done }) => done)).length };
  });
}
