import { beforeEach, describe, expect, it, vi } from "vitest";
import { bodyOf } from "../../src/ooxml/docx";
import { outlineOf } from "../../src/ooxml/outline";
import type { Selected } from "../../src/place/selectedLines";
import { addColumn, removeColumn } from "../../src/progress/column";
import { outlineWithoutColumn } from "../../src/progress/copy";
import { progressLines } from "../../src/progress/ProgressLine";
import { openOffice } from "../../src/word/office";
import type { OfficeHost } from "../../src/word/OfficeHost";
import { install, type StandIn, type StandInOptions } from "../office/install";
import { someDocument, someRead, someStored } from "../some";

let word: StandIn;
let host: OfficeHost;

async function open(options: StandInOptions = {}, name: "plan.en" | "merged" = "plan.en") {
  word = install(someDocument(name), options);
  const opened = await openOffice();
  expect(opened).not.toBeNull();
  host = opened as OfficeHost;
}

const never = new AbortController().signal;
const outline = () => outlineOf(bodyOf(word.document.bytes()));

beforeEach(() => open());

describe("the host", () => {
  it("says the person's language, Office's look and the file's name", async () => {
    await open({ language: "fr-CH", background: "#262626", url: "https://x.org/a/Plan%20d%E2%80%99action.docx?web=1" });
    expect(host).toMatchObject({ language: "fr-CH", look: "dark", document: { name: "Plan d’action.docx" } });
  });

  it("is none outside Word, or without Office's script", async () => {
    vi.stubGlobal("Office", { onReady: () => Promise.resolve({ host: null, platform: null }) });
    expect(await openOffice()).toBeNull();
    vi.stubGlobal("Office", undefined);
    expect(await openOffice()).toBeNull();
    vi.unstubAllGlobals();
  });

  it("offers the host's token only where Office has that way", async () => {
    expect(host.signIn.hostToken).toBeNull();
    await open({ token: { value: "t", asksFirst: true } });
    await expect(host.signIn.hostToken?.(false)).rejects.toThrow();
    expect(await host.signIn.hostToken?.(true)).toBe("t");
  });
});

describe("the bytes", () => {
  it("come slice by slice, and the file is closed", async () => {
    await open({ largestSlice: 5000 });
    const seen: number[] = [];
    const bytes = await host.document.bytes((done, all) => seen.push(done / all), never);
    expect(bytes).toEqual(word.document.bytes());
    expect(seen.at(-1)).toBe(1);
    expect(seen.length).toBeGreaterThan(1);
    expect(word.files.open).toBe(0);
  });

  it("stop when cancelled, and the file is closed all the same", async () => {
    await open({ largestSlice: 5000 });
    const cancel = new AbortController();
    await expect(host.document.bytes(() => cancel.abort(), cancel.signal)).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(word.files.open).toBe(0);
  });
});

describe("places", () => {
  it("are shown by paragraph and by text", async () => {
    const paragraphs = await host.document.paragraphs();
    const index = paragraphs.findIndex((text) => text.startsWith("a policy statement"));
    expect(await host.document.showParagraph(index)).toBe(true);
    expect(word.document.selection.paragraphs[0]?.textContent).toContain("a policy statement");
    expect(await host.document.showText("May 2000")).toBe(true);
    expect(await host.document.showText("nowhere at all")).toBe(false);
    expect(await host.document.showParagraph(100_000)).toBe(false);
  });

  const selected = async (text: string) => {
    const told = new Promise<Selected>((resolve) => host.document.onSelection(resolve));
    word.select(text);
    return told;
  };

  it("tell the cells of the row that the cursor is in", async () => {
    expect((await selected("May 2000")).row).toContain("May 2000");
    expect((await selected("GB.276/TC/2")).row).toEqual([]);
  });

  it("do without the row where Word does not describe merged tables", async () => {
    await open({ describesMergedRows: false });
    expect(await selected("May 2000")).toEqual({ paragraph: "May 2000", row: [], marks: [] });
  });
});

describe("marks", () => {
  const marks = [
    { name: "_TcLine_k1", paragraph: 20, by: "bookmark" },
    { name: "_TcLine_k2", paragraph: 22, by: "control" },
  ] as const;

  it("change no text, are no tracked change, and leave tracking as it was", async () => {
    const before = outline();
    word.document.tracking = "TrackMineOnly";
    await host.document.mark(marks);
    expect(word.document.bookmarks().map(({ name }) => name)).toEqual(["_TcLine_k1"]);
    expect(word.document.revisions).toEqual([]);
    expect(word.document.tracking).toBe("TrackMineOnly");
    expect(outline()).toEqual(before);
  });

  it("restore tracking where writing fails", async () => {
    word.document.tracking = "TrackAll";
    await expect(host.document.mark([{ name: "not a name", paragraph: 1, by: "bookmark" }])).rejects.toThrow();
    expect(word.document.tracking).toBe("TrackAll");
  });

  it("are shown and seen at the cursor", async () => {
    await host.document.mark(marks);
    expect(await host.document.showMark("_TcLine_k1")).toBe(true);
    expect(await host.document.showMark("_TcLine_k2")).toBe(true);
    expect(await host.document.showMark("_TcLine_k3")).toBe(false);
    const told = new Promise<Selected>((resolve) => host.document.onSelection(resolve));
    await host.document.showMark("_TcLine_k1");
    expect((await told).marks).toEqual(["_TcLine_k1"]);
  });

  it("go without a trace", async () => {
    const before = new XMLSerializer().serializeToString(word.document.body);
    await host.document.mark(marks);
    await host.document.unmark(marks.map(({ name }) => name));
    expect(new XMLSerializer().serializeToString(word.document.body)).toBe(before);
  });

  it("are content controls in a Word without bookmarks", async () => {
    await open({ api: 1.3 });
    await host.document.mark([{ ...marks[1], name: "_TcLine_k1" }]);
    expect(await host.document.showMark("_TcLine_k1")).toBe(true);
    await host.document.unmark(["_TcLine_k1"]);
    expect(word.document.controls).toEqual([]);
  });
});

describe.each([false, true])("tables, where Word adds an empty paragraph: %s", (closesWithParagraph) => {
  beforeEach(() => open({ closesWithParagraph }));
  const lines = progressLines(someStored(someRead("plan.en")));

  it("take the column and give it back", async () => {
    const before = outline();
    word.document.tracking = "TrackAll";
    expect(await host.document.changeTables((table) => addColumn([table], "Progress", lines).length > 0)).toBe(3);
    expect(outlineWithoutColumn(word.document.bytes())).toEqual(before);
    expect(outline()).not.toEqual(before);
    expect(await host.document.changeTables(removeColumn)).toBe(3);
    expect(outline()).toEqual(before);
    expect(word.document.revisions).toEqual([]);
  });
});

describe("a copy", () => {
  it("is opened beside the document", async () => {
    await host.document.openCopy(someDocument("merged"));
    expect(word.document.copies).toEqual([someDocument("merged")]);
  });
});
