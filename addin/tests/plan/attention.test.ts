import { describe, expect, it } from "vitest";
import { attentionOf } from "../../src/plan/attention";
import { someRead } from "../some";

describe("what needs eyes", () => {
  it("has what was not understood first, and says everything about a line at once", () => {
    expect(attentionOf(someRead("merged")).map(({ kind, lines }) => `${kind} ${lines.join(" ")}`)).toEqual([
      "unread I.1.a.2",
      "finding I.1.a.3 I.1.a.4",
      "finding I.1.b.1",
    ]);
    expect(attentionOf(someRead("merged"))[0]?.messages[0]).toContain("Third moon 2027");
  });

  it("names every line of a range", () => {
    const shared = attentionOf(someRead("plan.en")).find(({ lines }) => lines.includes("II.1.2"));
    expect(shared?.lines).toEqual(["II.1.1", "II.1.2", "II.1.3"]);
  });

  it("has findings about no line last", () => {
    const plan = { ...someRead("merged") };
    plan.findings = [{ severity: "warning", where: "document", message: "Tracked changes." }, ...plan.findings];
    expect(attentionOf(plan).at(-1)).toMatchObject({ lines: [], messages: ["Tracked changes."] });
  });
});
