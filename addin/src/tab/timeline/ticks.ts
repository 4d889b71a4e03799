import { addMonths, firstOf, monthOf, type Month } from "../plan/days";
import type { Span } from "./span";

export interface Tick {
  month: Month;
  at: number;
  /** Whether it begins a year. */
  year: boolean;
}

const steps = [1, 3, 6, 12, 24, 60, 120];

/** Beginnings of months, as many as have room for a name. */
export function ticksOf(span: Span, room: number): Tick[] {
  const [first, last] = [monthOf(span.from), monthOf(span.to)];
  const months = countOf(last) - countOf(first) + 1;
  const step = steps.find((each) => months / each <= room) ?? 240;
  const ticks: Tick[] = [];
  // Counted from year nought, so that steps fall on quarters, halves and years.
  const skip = (step - (countOf(first) % step)) % step;
  for (let month = addMonths(first, skip); month <= last; month = addMonths(month, step)) {
    ticks.push({ month, at: span.at(firstOf(month)), year: month.endsWith("-01") });
  }

  return ticks;
}

const countOf = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
