import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/tab/plan/lines";
import { standings } from "../../src/tab/plan/progress";
import { filtered, isNarrowed, noFilter, type Filter } from "../../src/tab/view/filter";
import { periodOf } from "../../src/tab/view/period";
import { lists, pictures, queryOf, viewOf, type View } from "../../src/tab/view/view";
import { someRead } from "../some";
import { today, trackedPlan } from "./tracked";

const lines = linesOf(trackedPlan(someRead("plan.fr")));

describe("a period's name", () => {
  it.each([
    ["next30", "2000-04-17 2000-05-17"],
    ["quarter", "2000-04-01 2000-06-30"],
    ["nextQuarter", "2000-07-01 2000-09-30"],
    ["2000", "2000-01-01 2000-12-31"],
    ["2000-02", "2000-02-01 2000-02-29"],
    ["2000-13", null],
    ["soon", null],
    ["", null],
  ])("%j on 17 April 2000 is %s", (name, period) => {
    const read = periodOf(name, today);
    expect(read && `${read.from} ${read.to}`).toBe(period);
  });

  it("in the last quarter, the next is the next year's", () =>
    expect(periodOf("nextQuarter", "2000-11-05")).toEqual({ from: "2001-01-01", to: "2001-03-31" }));
});

describe("a filter", () => {
  const found = (filter: Partial<Filter>) =>
    filtered(lines, { ...noFilter, ...filter }, today).map(({ line }) => line.id);

  it("of nothing leaves nothing out", () => expect(found({})).toHaveLength(78));

  it.each<[Partial<Filter>, string[]]>([
    [{ period: "2000-05" }, ["II.3.1", "II.3.2", "II.3.4"]],
    [{ period: "2000-05", standing: "done" }, ["II.3.4"]],
    // Due, and a start whose first day lies in it.
    [{ period: "2000-03" }, ["I.3.a.1", "I.3.b.3", "III.1.4"]],
    [{ standing: "notDone" }, ["I.3.b.3"]],
    [{ owner: "Programming" }, ["I.1.b.3"]],
    [{ text: "II.3.4" }, ["II.3.4"]],
    [{ part: "IV" }, []],
  ])("%j finds %j", (filter, ids) => expect(found(filter)).toEqual(ids));

  it("does not mind accents, capitals or the order of words", () => {
    expect(found({ text: "énoncé POLITIQUE" })).toContain("I.1.a.1");
    expect(found({ text: "politique enonce" })).toEqual(found({ text: "énoncé POLITIQUE" }));
  });

  it("can ask for lines that are nobody's", () => {
    expect(found({ owner: "" })).not.toContain("I.1.b.3");
    expect(found({ owner: "" }).length).toBeGreaterThan(0);
  });

  it("whose period says nothing leaves nothing out", () => expect(found({ period: "soon" })).toHaveLength(78));

  it("narrows only where it differs from none", () => {
    expect(isNarrowed(noFilter)).toBe(false);
    expect(isNarrowed({ ...noFilter, owner: "" })).toBe(true);
  });
});

describe("a view", () => {
  const maybe = fc.option(fc.string({ minLength: 1 }));
  const someView: fc.Arbitrary<View> = fc.record({
    plan: maybe,
    line: maybe,
    list: fc.constantFrom(...lists),
    tables: fc.subarray([...pictures]),
    part: maybe,
    standing: fc.option(fc.constantFrom(...standings)),
    period: maybe,
    owner: fc.option(fc.string()),
    text: fc.string(),
  });

  it("comes back from its link", () =>
    fc.assert(
      fc.property(someView, (view) => {
        expect(viewOf(queryOf(view).toString())).toEqual(view);
      }),
    ));

  it("of a bare address is everything", () => expect(queryOf(viewOf("")).toString()).toBe(""));

  it("leaves out what a link says that is not known", () =>
    expect(viewOf("?standing=late&list=old&tables=timeline+pie")).toEqual({ ...viewOf(""), tables: ["timeline"] }));
});
