import { beforeAll, describe, expect, it } from "vitest";
import { markOf } from "../../src/place/mark";
import { paragraphOf } from "../../src/place/paragraphOf";
import { searchText } from "../../src/place/searchText";
import { selectedLines } from "../../src/place/selectedLines";
import { textKey } from "../../src/place/textKey";
import { linesOf } from "../../src/plan/lines";
import { OpenDocument } from "../office/OpenDocument";
import { someDocument, someRead } from "../some";
import { textOf } from "../../src/ooxml/wordXml";

describe.each(["plan.en", "plan.fr", "merged", "libreoffice"] as const)("the paragraph of each line of %s", (name) => {
  let paragraphs: string[];
  beforeAll(() => {
    paragraphs = new OpenDocument(someDocument(name)).paragraphs.map(textOf);
  });

  it("is found, and is another for each", () => {
    const found = linesOf(someRead(name)).map((line) => paragraphOf(paragraphs, line));
    expect(found).not.toContain(null);
    expect(new Set(found).size).toBe(found.length);
  });
});

describe("a place", () => {
  const line = { text: "Report to the board.", source: { paragraph: 3 } as never };

  it("is the nearest to where it was read, of several that say the same", () => {
    expect(paragraphOf(["Report to the board", "", "x", "– Report to the board."], line)).toBe(3);
  });

  it("is none where the text is gone", () => expect(paragraphOf(["x"], line)).toBeNull());
});

describe("a search", () => {
  it("is no longer than Word takes, and ends with a word", () => {
    const text = searchText(`${"word ".repeat(100)}end`);
    expect(text.length).toBeLessThanOrEqual(255);
    expect(text.endsWith("word")).toBe(true);
  });

  it("takes a caret for a caret", () => expect(searchText("x^2\nrest")).toBe("x^^2"));
});

describe("the selected line", () => {
  const plan = someRead("plan.en");
  const ids = (row: string[], paragraph = "", marks: string[] = [], keys = new Map<string, string>()) =>
    selectedLines(plan, keys, { paragraph, row, marks }).map(({ id }) => id);
  const texts = new Map(linesOf(plan).map(({ id, text }) => [id, text]));

  it("is the marked one before all others", () =>
    expect(ids([], texts.get("II.3.2"), [markOf("k9")], new Map([["II.3.1", "k9"]]))).toEqual(["II.3.1"]));

  it("is that of the row, from any of its cells", () =>
    expect(ids(["", texts.get("II.3.2") ?? "", "May 2000"], "May 2000")).toEqual(["II.3.2"]));

  it("is all of a row that holds several, until one of them is touched", () => {
    const cell = ["I.3.b.1", "I.3.b.2", "I.3.b.3"].map((id) => texts.get(id)).join("\r");
    expect(ids(["", cell, "On a regular basis"], "On a regular basis")).toEqual(["I.3.b.1", "I.3.b.2", "I.3.b.3"]);
    expect(ids(["", cell, ""], texts.get("I.3.b.2"))).toEqual(["I.3.b.2"]);
  });

  it("is none in text that is no line", () => expect(ids([], "1. At its 87th Session")).toEqual([]));
});

describe("a text's key", () => {
  it("is its letters and digits", () => expect(textKey("– L’Été\u00a02000 ;")).toBe("lété2000"));
});
