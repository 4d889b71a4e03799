import { addDays, addMonths, firstOf, isDay, lastOf, monthOf, type Day, type Period } from "../plan/days";

/** Named periods move with today; "2000" and "2000-05" do not. */
export const movingPeriods = ["next30", "quarter", "nextQuarter"] as const;
export type MovingPeriod = (typeof movingPeriods)[number];

/** What a period's name in a link means today; null where it means nothing. */
export function periodOf(name: string, today: Day): Period | null {
  switch (name) {
    case "next30":
      return { from: today, to: addDays(today, 30) };
    case "quarter":
      return quarterOf(today, 0);
    case "nextQuarter":
      return quarterOf(today, 1);
    default:
      return calendarPeriod(name);
  }
}

function calendarPeriod(name: string): Period | null {
  if (/^\d{4}$/.test(name)) {
    return { from: `${name}-01-01`, to: `${name}-12-31` };
  }

  return /^\d{4}-\d{2}$/.test(name) && isDay(firstOf(name)) ? { from: firstOf(name), to: lastOf(name) } : null;
}

function quarterOf(today: Day, later: number): Period {
  const month = monthOf(today);
  const first = addMonths(month, -((Number(month.slice(5)) - 1) % 3) + 3 * later);
  return { from: firstOf(first), to: lastOf(addMonths(first, 2)) };
}
