import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, dayAt, isDay, lastOf, numberOf } from "../../src/tab/plan/days";
import { someDay } from "./someDay";

describe("days", () => {
  it.each([
    ["2000-02-28", 1, "2000-02-29"],
    ["2000-12-31", 1, "2001-01-01"],
    ["2000-03-01", -1, "2000-02-29"],
    ["1999-03-27", 2, "1999-03-29"], // over the night the clocks change
  ])("%s and %i days is %s", (day, days, after) => expect(addDays(day, days)).toBe(after));

  it.each([
    ["2000-11", 2, "2001-01"],
    ["2000-01", -1, "1999-12"],
    ["2000-05", 24, "2002-05"],
    ["2000-05", -5, "1999-12"],
  ])("%s and %i months is %s", (month, months, after) => expect(addMonths(month, months)).toBe(after));

  it.each([
    ["2000-02", "2000-02-29"],
    ["1900-02", "1900-02-28"],
    ["2000-12", "2000-12-31"],
  ])("%s ends on %s", (month, last) => expect(lastOf(month)).toBe(last));

  it.each([
    ["2000-02-29", true],
    ["2000-02-30", false],
    ["2000-13-01", false],
    ["2000-5-1", false],
    ["", false],
  ])("%j is a day: %s", (text, is) => expect(isDay(text)).toBe(is));

  it("are counted without gaps", () =>
    fc.assert(fc.property(someDay, (day) => dayAt(numberOf(day)) === day && addDays(addDays(day, 1), -1) === day)));
});
