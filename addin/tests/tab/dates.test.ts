import { describe, expect, it } from "vitest";
import type { DatedMilestone, Language } from "../../src/api/types";
import { milestoneWords } from "../../src/wording/dates";
import { sourceInWords } from "../../src/tab/sheet/source";
import { aMilestone } from "./someDay";

describe("a date in words", () => {
  it.each<[Language, Partial<DatedMilestone>, string]>([
    ["en", { from: "2000-05-01" }, "due by 31 May 2000"],
    ["fr", { from: "2000-05-01" }, "prévu d’ici au 31 mai 2000"],
    ["es", { from: "2000-05-01" }, "previsto a más tardar el 31 de mayo de 2000"],
    ["fr", { to: "2000-05-01" }, "prévu d’ici au 1er mai 2000"],
    ["en", { kind: "completion" }, "completion by 31 May 2000"],
    ["en", { kind: "firstResults" }, "first results by 31 May 2000"],
    ["en", { kind: "start", from: "2000-05-01" }, "starts in May 2000"],
    ["es", { kind: "start", from: "2000-05-01" }, "comienza en mayo de 2000"],
    ["en", { kind: "start", from: "2000-05-31" }, "starts on 31 May 2000"],
    ["en", { kind: "start", from: "2000-01-01" }, "starts between 1 January 2000 and 31 May 2000"],
    ["en", { kind: "start", from: "2000-05-02" }, "starts between 2 May 2000 and 31 May 2000"],
    ["en", { kind: "start" }, "starts by 31 May 2000"],
    ["en", { done: true, expected: "2000-06-30" }, "due by 31 May 2000; done"],
    ["en", { expected: "2000-06-30" }, "due by 31 May 2000; expected by 30 June 2000"],
    ["en", { label: "annual reports" }, "“annual reports”: due by 31 May 2000"],
    [
      "en",
      { adopted: { from: null, to: "2000-03-31" }, reference: "GB.277/15" },
      "due by 31 May 2000; adopted: by 31 March 2000, GB.277/15",
    ],
  ])("%s %j is %s", (language, given, words) => expect(milestoneWords(language, aMilestone(given))).toBe(words));
});

describe("a source in words", () => {
  const source = { document: null, part: "II", issue: "II.3", table: 2, row: 5, cell: 2, paragraph: 9, place: 4 };
  it.each<[Language, Partial<typeof source> | { table: null; row: null }, string]>([
    ["en", {}, "Part II, 3, line 4; table 2, row 5"],
    ["fr", {}, "Partie II, 3, ligne 4 ; tableau 2, rangée 5"],
    ["en", { table: null, row: null }, "Part II, 3, line 4; paragraph 9"],
  ])("%s %j is %s", (language, given, words) =>
    expect(sourceInWords(language, { ...source, ...given }, "3")).toBe(words),
  );
});
