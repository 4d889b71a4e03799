import { describe, expect, it } from "vitest";
import { correct, noCorrections, wordsOf } from "../../src/plan/corrections";
import { lineWithId } from "../../src/plan/lines";
import { holdsFor, pairingGroup, tick } from "../../src/plan/pairing";
import { someRead } from "../some";

const plan = someRead("plan.en");
const line = (id: string) => {
  const found = lineWithId(plan, id);
  if (found === null) {
    throw new Error(`There is no ${id}.`);
  }

  return found.line;
};

describe("a correction", () => {
  it("keeps words, no date and an owner apart", () => {
    const words = correct(noCorrections, line("II.3.1"), { readAs: "June 2000" });
    expect([...correct(words, line("II.3.1"), { owner: " HRD " }).values()]).toEqual([
      { line: "II.3.1", readAs: "June 2000", owner: "HRD" },
    ]);
    expect([...correct(noCorrections, line("II.3.1"), { readAs: null }).values()]).toEqual([
      { line: "II.3.1", readAs: null },
    ]);
  });

  it("that says what the document says is none", () => {
    const once = correct(noCorrections, line("II.3.1"), { readAs: "June 2000" });
    expect(correct(once, line("II.3.1"), { readAs: "May 2000" }).size).toBe(0);
    expect(correct(noCorrections, line("II.4.6"), { readAs: null }).size).toBe(0);
    expect(correct(noCorrections, line("II.3.1"), { owner: "  " }).size).toBe(0);
  });
});

describe("pairing", () => {
  it("groups the lines of a row that were matched in order", () => {
    const group = pairingGroup(plan, line("I.3.b.2"));
    expect(group?.phrases).toEqual(["On a regular basis", "By September 2000", "By March 2000"]);
    expect(group?.lines.map(({ id }) => id)).toEqual(["I.3.b.1", "I.3.b.2", "I.3.b.3"]);
  });

  it("groups the lines that share a phrase with those of the issue that have none", () => {
    const group = pairingGroup(plan, line("II.4.2"));
    expect(group?.phrases).toHaveLength(1);
    expect(group?.lines.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((place) => `II.4.${place}`));
  });

  it("has nothing to pair where a line has its own phrase", () =>
    expect(pairingGroup(plan, line("II.3.1"))).toBeNull());

  it("moves a phrase with a tick and leaves a line without a date when it is taken off", () => {
    const group = pairingGroup(plan, line("I.3.b.2"));
    if (group === null) {
      throw new Error("No group.");
    }

    const moved = tick(noCorrections, line("I.3.b.3"), "By September 2000", true);
    expect([...holdsFor(group, "By September 2000", moved)]).toEqual(["I.3.b.2", "I.3.b.3"]);
    expect([...holdsFor(group, "By March 2000", moved)]).toEqual([]);
    expect(wordsOf(line("I.3.b.2"), tick(moved, line("I.3.b.2"), "By September 2000", false))).toBeNull();
  });
});
