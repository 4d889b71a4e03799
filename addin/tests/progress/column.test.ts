import { describe, expect, it } from "vitest";
import { bodyOf, withBody } from "../../src/ooxml/docx";
import { outlineOf } from "../../src/ooxml/outline";
import { childrenOf, spanOf, textOf } from "../../src/ooxml/wordXml";
import { addColumn, removeColumn } from "../../src/progress/column";
import { copyWithColumn, hasProgress, outlineWithoutColumn } from "../../src/progress/copy";
import { progressLines } from "../../src/progress/ProgressLine";
import { someDocument, someRead, someStored } from "../some";

const xml = (element: Element) => new XMLSerializer().serializeToString(element);

describe.each(["plan.en", "plan.fr", "merged", "edition2", "libreoffice"] as const)(
  "the column in a copy of %s",
  (name) => {
    const original = someDocument(name);
    const lines = progressLines(someStored(someRead(name)));
    const copy = copyWithColumn(original, "Progress", lines);

    it("speaks of every line", () => expect(copy.written).toEqual(lines.map(({ key }) => key)));

    it("fills the grid of every table", () => {
      const taken = childrenOf(bodyOf(copy.bytes), "tbl").flatMap((table) => {
        const columns = table.getElementsByTagName("w:gridCol").length;
        return childrenOf(table, "tr").map(
          (row) => columns - childrenOf(row, "tc").reduce((sum, cell) => sum + spanOf(cell), 0),
        );
      });
      expect(new Set(taken)).toEqual(new Set([0]));
    });

    it("keeps the table as wide as it was", () => {
      const widths = (bytes: Uint8Array) =>
        [...bodyOf(bytes).getElementsByTagName("w:gridCol")].reduce(
          (sum, column) => sum + Number(column.getAttribute("w:w")),
          0,
        );
      expect(widths(copy.bytes)).toBe(widths(original));
    });

    it("can be taken away so that the body is the original’s, to the letter", () => {
      const restored = withBody(copy.bytes, (body) => childrenOf(body, "tbl").forEach(removeColumn));
      expect(xml(bodyOf(restored))).toBe(xml(bodyOf(original)));
      expect(hasProgress(restored)).toBe(false);
    });

    it("is not seen in what the document says without it", () =>
      expect(outlineWithoutColumn(copy.bytes)).toEqual(outlineOf(bodyOf(original))));
  },
);

describe("the column", () => {
  const stored = someStored(someRead("plan.en"));
  const copy = bodyOf(copyWithColumn(someDocument("plan.en"), "Progress", progressLines(stored)).bytes);
  const rows = childrenOf(copy, "tbl").flatMap((table) => childrenOf(table, "tr"));
  const lastCells = rows.map((row) => textOf(childrenOf(row, "tc").at(-1) as Element));

  it("has its heading where the table has its own", () => expect(lastCells[0]).toBe("Progress"));

  it("has its heading in the letters of the headings beside it", () => {
    const lines = progressLines(someStored(someRead("libreoffice")));
    const body = bodyOf(copyWithColumn(someDocument("libreoffice"), "Progress", lines).bytes);
    const heading = [...body.getElementsByTagName("w:r")].find((run) => textOf(run) === "Progress");
    expect(heading?.getElementsByTagName("w:color")[0]?.getAttribute("w:val")?.toLowerCase()).toBe("ffffff");
  });

  it("names the lines where a row holds several", () =>
    expect(lastCells.find((text) => text.includes("I.3.b.2"))).toMatch(/^I\.3\.b\.1: .*I\.3\.b\.2: .*I\.3\.b\.3: /));

  it("leaves a heading across the table across it", () =>
    expect(
      rows
        .filter((row) => childrenOf(row, "tc").length === 1)
        .map((row) => spanOf(childrenOf(row, "tc")[0] as Element)),
    ).toContain(4));

  it("is added once", () => expect(addColumn(childrenOf(copy, "tbl"), "Progress", progressLines(stored))).toEqual([]));

  it("leaves a table without lines alone", () => {
    const table = childrenOf(bodyOf(someDocument("merged")), "tbl")[0] as Element;
    const before = xml(table);
    expect(addColumn([table], "Progress", progressLines(stored))).toEqual([]);
    expect(xml(table)).toBe(before);
  });
});
