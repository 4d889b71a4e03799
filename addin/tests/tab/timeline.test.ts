import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/tab/plan/lines";
import { marksOf } from "../../src/tab/timeline/marks";
import { moveWith } from "../../src/tab/timeline/moveWith";
import { rowsOf } from "../../src/tab/timeline/rows";
import { spanAround, spanOf, spanOfLines } from "../../src/tab/timeline/span";
import { ticksOf } from "../../src/tab/timeline/ticks";
import { someRead } from "../some";
import { aMilestone, someDay, someLines, someMilestone } from "./someDay";
import { today, trackedPlan } from "./tracked";

const lines = linesOf(trackedPlan(someRead("plan.fr")));

describe("the span", () => {
  it("of the sample is of whole months, first start to last date", () =>
    expect(spanOfLines(lines, today)).toMatchObject({ from: "1999-09-01", to: "2001-12-31" }));

  it("of no dates is about today", () =>
    expect(spanOfLines([], today)).toMatchObject({ from: "2000-04-01", to: "2000-05-31" }));

  it("about a period has a month on either side", () =>
    expect(spanAround({ from: "2000-05-01", to: "2000-05-31" })).toMatchObject({
      from: "2000-04-01",
      to: "2000-06-30",
    }));

  it("keeps the order of days, and all dates within", () =>
    fc.assert(
      fc.property(someLines, someDay, (all, day) => {
        const span = spanOfLines(all, day);
        const marks = all.flatMap(({ state }) => marksOf(state.milestones, span, day));
        expect(marks.every(({ at }) => at > 0 && at < 1)).toBe(true);
        expect(span.at(day)).toBeGreaterThanOrEqual(0);
        expect(span.at(day)).toBeLessThan(1);
      }),
    ));
});

describe("marks", () => {
  const span = spanOf({ from: "2000-01-01", to: "2000-12-31" });

  it.each([
    ["due", {}, "open"],
    ["due", { to: "2000-03-31" }, "passed"],
    ["due", { to: "2000-03-31", done: true }, "done"],
    ["start", { to: "2000-03-31" }, "open"],
  ] as const)("a %s %j looks %s", (kind, given, look) =>
    expect(marksOf([aMilestone({ kind, ...given })], span, today)[0]?.look).toBe(look),
  );

  it("stand on a start's first day and on the others' last", () => {
    const window = { from: "2000-03-01", to: "2000-03-31" };
    const [start, due] = marksOf([aMilestone({ kind: "start", ...window }), aMilestone(window)], span, today);
    expect(start?.at).toBeCloseTo(span.at("2000-03-01") + span.day / 2);
    expect(due?.at).toBeCloseTo(span.at("2000-03-31") + span.day / 2);
    expect(due?.window).toEqual([span.at("2000-03-01"), span.at("2000-04-01")]);
  });

  it("are one for each date", () =>
    fc.assert(
      fc.property(fc.array(someMilestone), (milestones) => {
        expect(marksOf(milestones, span, today).map(({ kind }) => kind)).toEqual(milestones.map(({ kind }) => kind));
      }),
    ));
});

describe("ticks", () => {
  it.each([
    [12, 12, 1],
    [11, 4, 3],
    [4, 4, 3],
    [3, 2, 6],
    [1, 1, 12],
  ])("a year with room for %i names has %i, %i months apart", (room, count, step) => {
    const ticks = ticksOf(spanOf({ from: "2000-01-01", to: "2000-12-31" }), room);
    expect(ticks.map(({ month }) => month)).toHaveLength(count);
    expect(ticks[1]?.month ?? "2001-01").toBe(step === 12 ? "2001-01" : `2000-${String(step + 1).padStart(2, "0")}`);
  });

  it("have room, and stand on the span", () =>
    fc.assert(
      fc.property(someLines, someDay, fc.integer({ min: 2, max: 40 }), (all, day, room) => {
        const ticks = ticksOf(spanOfLines(all, day), room);
        expect(ticks.length).toBeLessThanOrEqual(room);
        expect(ticks.every(({ at }) => at >= 0 && at < 1)).toBe(true);
      }),
    ));
});

describe("rows", () => {
  it("have every line once, in order, below its part and issue", () =>
    fc.assert(
      fc.property(someLines, (all) => {
        const sorted = all.toSorted((one, other) => one.part.number.localeCompare(other.part.number));
        const rows = rowsOf(sorted);
        expect(rows.flatMap((row) => (row.kind === "line" ? [row.line] : []))).toEqual(sorted);
        expect(new Set(rows.filter(({ kind }) => kind === "part").map(({ id }) => id)).size).toBe(
          rows.filter(({ kind }) => kind === "part").length,
        );
      }),
    ));

  it("of the sample name 3 parts", () => expect(rowsOf(lines).filter(({ kind }) => kind === "part")).toHaveLength(3));
});

describe("keys", () => {
  const rows = rowsOf(lines);
  const first = rows.findIndex(({ kind }) => kind === "line");
  it.each([
    ["Home", 40, "I.1.a.1"],
    ["End", first, "III.1.e.4"],
    ["ArrowUp", first, "I.1.a.1"],
    ["ArrowDown", first, "I.1.a.2"],
    ["PageDown", rows.length - 1, "III.1.e.4"],
    ["PageUp", first, "I.1.a.1"],
    ["ArrowLeft", first, null],
  ])("%s from row %i goes to %s", (key, index, id) => {
    const row = moveWith(key, rows, index, 10);
    expect(row?.kind === "line" ? row.line.line.id : null).toBe(id);
  });

  it("always come to a line", () =>
    fc.assert(
      fc.property(
        fc.constantFrom("Home", "End", "ArrowUp", "ArrowDown", "PageUp", "PageDown"),
        fc.nat(rows.length - 1),
        (key, index) => moveWith(key, rows, index, 10)?.kind === "line",
      ),
    ));
});
