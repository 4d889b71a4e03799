/** An ISO day, "2000-05-31": two of them compare as text. */
export type Day = string;

/** An ISO month, "2000-05". */
export type Month = string;

/** Both ends included, as everywhere in a plan. */
export interface Period {
  from: Day;
  to: Day;
}

const dayMs = 86_400_000;

/** Days since 1970: for distances only. */
export const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / dayMs;

export const dayAt = (number: number): Day => new Date(number * dayMs).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => dayAt(numberOf(day) + days);

export const monthOf = (day: Day): Month => day.slice(0, 7);

export const firstOf = (month: Month): Day => `${month}-01`;

export const lastOf = (month: Month): Day => addDays(firstOf(addMonths(month, 1)), -1);

export function addMonths(month: Month, months: number): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, "0");
  return `${year}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** The month, and those after it. */
export const monthsFrom = (month: Month, count: number): Month[] =>
  Array.from({ length: count }, (_, index) => addMonths(month, index));

export const isIn = (day: Day, { from, to }: Period): boolean => from <= day && day <= to;

/** Whether the text is a day of the calendar: "2000-02-30" is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(numberOf(text)) && dayAt(numberOf(text)) === text;
