import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attentionOf, type Mention } from "../../src/tab/plan/attention";
import { chosenOf } from "../../src/tab/plan/choose";
import { hasPassed, isDue } from "../../src/tab/plan/due";
import { linesOf } from "../../src/tab/plan/lines";
import { progressOf, together } from "../../src/tab/plan/progress";
import { workloadOf } from "../../src/tab/plan/workload";
import { someRead, someSummary } from "../some";
import { aLine, aMilestone, someDay, someLines } from "./someDay";
import { manyLines, today, trackedPlan } from "./tracked";

const plan = trackedPlan(someRead("plan.fr"));
const lines = linesOf(plan);
const ids = (mentions: { line: { line: { id: string } } }[]) => mentions.map(({ line }) => line.line.id);

describe("what wants a look", () => {
  it.each([
    // Today and the thirtieth day from it are in.
    ["due", "2000-04-17", {}, ["due"]],
    ["due", "2000-05-17", {}, ["due"]],
    ["due", "2000-05-18", {}, []],
    ["due", "2000-04-16", {}, ["passed"]],
    ["completion", "2000-04-30", { from: "2000-04-01" }, ["due"]],
    // Done ones are due all the same, and never passed.
    ["due", "2000-04-30", { done: true }, ["due"]],
    ["due", "2000-04-16", { done: true }, []],
    ["firstResults", "1999-12-31", {}, ["passed"]],
    // A start is neither due nor passed.
    ["start", "2000-04-30", {}, []],
    ["start", "2000-01-31", {}, []],
    ["due", "2000-12-31", { expected: "2001-03-31" }, ["slipping"]],
    ["due", "2000-04-16", { expected: "2000-06-30" }, ["passed", "slipping"]],
    // Expected sooner is no slipping.
    ["due", "2000-12-31", { expected: "2000-11-30" }, []],
  ] as const)("a %s by %s %j is on %j", (kind, to, given, on) => {
    const attention = attentionOf([aLine([aMilestone({ kind, to, ...given })])], today);
    expect(
      Object.entries<Mention[]>({ ...attention }).flatMap(([list, mentions]: [string, Mention[]]) =>
        mentions.length > 0 ? [list] : [],
      ),
    ).toEqual(on);
  });

  it("is in the sample on 17 April 2000", () => {
    const { due, passed, slipping } = attentionOf(lines, today);
    expect(ids(due)).toEqual(["I.1.a.1", "II.2.2", "II.2.3"]);
    expect(ids(passed)).toEqual(["I.3.b.3", "III.1.4"]);
    expect(ids(slipping)).toEqual(["I.3.b.3", "I.1.a.1", "III.1.a.1"]);
  });

  it("names a line once on each list, by the earliest of its dates", () =>
    fc.assert(
      fc.property(someLines, someDay, (all, day) => {
        for (const mentions of Object.values<Mention[]>({ ...attentionOf(all, day) })) {
          expect(new Set(ids(mentions)).size).toBe(mentions.length);
          const dates = mentions.map(({ milestone }) => milestone?.to ?? "");
          expect(dates).toEqual(dates.toSorted());
        }
      }),
    ));

  it("has every line with an open date before today among the passed, and no other", () =>
    fc.assert(
      fc.property(someLines, someDay, (all, day) => {
        const passed = all.filter(({ state }) => state.milestones.some((milestone) => hasPassed(milestone, day)));
        expect(ids(attentionOf(all, day).passed).toSorted()).toEqual(passed.map(({ line }) => line.id).toSorted());
      }),
    ));
});

describe("progress by part", () => {
  it("is this in the sample", () =>
    expect(
      progressOf(lines).map(({ part, total, counts: { done, underWay, open, passed, notDone } }) =>
        [part.number, total, done, underWay, open, passed, notDone].join(" "),
      ),
    ).toEqual(["I 24 1 3 19 0 1", "II 28 5 2 21 0 0", "III 26 3 1 21 1 0"]));

  it("adds up to all lines", () =>
    fc.assert(
      fc.property(someLines, (all) => {
        const parts = progressOf(all);
        expect(
          parts.every(({ counts, total }) => Object.values(counts).reduce((sum, count) => sum + count, 0) === total),
        ).toBe(true);
        expect(together(parts).total).toBe(all.length);
        expect(together(parts).counts.done).toBe(all.filter(({ state }) => state.standing === "done").length);
      }),
    ));
});

describe("workload", () => {
  it("is this in the sample", () =>
    expect(workloadOf(lines, today).map(({ month, due, done }) => `${month} ${due} ${done}`)).toEqual([
      "2000-04 3 0",
      "2000-05 3 1",
      "2000-06 5 0",
      "2000-07 1 0",
      "2000-08 0 0",
      "2000-09 2 0",
      "2000-10 1 0",
      "2000-11 1 0",
      "2000-12 8 0",
      "2001-01 0 0",
      "2001-02 0 0",
      "2001-03 0 0",
    ]));

  it("counts a line once a month", () => {
    const line = aLine([aMilestone({ to: "2000-04-20" }), aMilestone({ to: "2000-04-30", done: true })]);
    expect(workloadOf([line], today)[0]).toEqual({ month: "2000-04", due: 1, done: 0 });
  });

  it("is that of twelve months: whatever is due in them is in one of them", () =>
    fc.assert(
      fc.property(someLines, someDay, (all, day) => {
        const months = workloadOf(all, day);
        const due = all.flatMap(({ key, state }) =>
          state.milestones.filter(isDue).map(({ to }) => `${to.slice(0, 7)} ${key}`),
        );
        const inThem = new Set(due.filter((entry) => months.some(({ month }) => entry.startsWith(month))));
        expect(months.reduce((sum, month) => sum + month.due, 0)).toBe(inThem.size);
        expect(months).toHaveLength(12);
      }),
    ));
});

describe("a plan of 5,000 lines", () => {
  it("has that many, each with a key of its own", () =>
    expect(new Set(linesOf(manyLines(someRead("plan.en"), 5000)).map(({ key }) => key)).size).toBe(5000));
});

describe("the plan to show", () => {
  const summary = (id: string, chosen: boolean) => someSummary(someRead("plan.fr"), { id, chosen });
  it.each([
    ["none of none", [], null],
    ["the only one", [summary("a", false)], "a"],
    ["the conversation's", [summary("a", false), summary("b", true)], "b"],
    ["the reader's choice among several", [summary("a", false), summary("b", false)], null],
  ])("is %s", (_, plans, id) => expect(chosenOf(plans)?.id ?? null).toBe(id));
});
