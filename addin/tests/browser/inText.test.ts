// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bodyOf } from "../../src/ooxml/docx";
import { outlineOf } from "../../src/ooxml/outline";
import { outlineWithoutColumn } from "../../src/progress/copy";
import { FakeApi } from "../fake/FakeApi";
import { someDocument, someRead, someStored } from "../some";
import { Stage, type Pane } from "./Pane";

let stage: Stage;
let pane: Pane;

const original = someDocument("plan.en");
const outline = (bytes: Uint8Array) => outlineOf(bodyOf(bytes)).join("\n");
const words = (bytes: Uint8Array) => bodyOf(bytes).textContent;

beforeAll(async () => {
  stage = await Stage.set();
});
afterAll(() => stage.strike());
beforeEach(() => {
  stage.site.api = new FakeApi();
});
afterEach(async () => {
  expect(stage.site.api.breaches).toEqual([]);
  expect(pane.faults).toEqual([]);
  await pane.page.context().close();
});

const open = async (role: "steward" | "member", word: Parameters<Stage["open"]>[0]["word"] = {}) => {
  const read = someRead("plan.en");
  stage.site.api.stored = someStored(read, { role });
  stage.site.api.edition = read;
  pane = await stage.open({ document: original, word });
  await pane.read();
  await pane.view("In the text");
};

describe("marks", () => {
  it("are written only after the person agrees, change nothing that is read, and lead to the line", async () => {
    await open("member");
    expect(outline(await pane.documentBytes())).toBe(outline(original));
    expect(await pane.button("Mark the lines").isDisabled()).toBe(true);
    expect(await pane.seriousFindings()).toEqual([]);
    expect(await pane.overflow()).toBe(0);
    await pane.box("Write invisible marks into this document").click();
    await pane.button("Mark the lines").click();
    await pane.text("78 lines are marked.").waitFor();
    await pane.picture("in-text");
    const marked = await pane.documentBytes();
    expect(outline(marked)).toBe(outline(original));
    expect(bodyOf(marked).getElementsByTagName("w:bookmarkStart")).toHaveLength(78);

    // The text of the line changes; its mark still leads there.
    const text =
      "a policy statement that sets out the principles of technical cooperation and is given to every unit of the Office;";
    await pane.page.evaluate((old) => window.word.replace(old, "Another wording."), text);
    await pane.view("Plan");
    await pane.openLine("I.1.a.1");
    await expect.poll(() => pane.selection()).toBe("Another wording.");

    await pane.view("In the text");
    await pane.button("Remove the marks").click();
    await pane.text("The marks are gone.").waitFor();
    expect(bodyOf(await pane.documentBytes()).getElementsByTagName("w:bookmarkStart")).toHaveLength(0);
  });

  it("are content controls where Word has no bookmarks, only where a cell is one line, and the pane says so", async () => {
    await open("member", { api: 1.3 });
    await pane.text("This Word has no bookmarks for add-ins").waitFor();
    await pane.box("Write invisible marks into this document").click();
    await pane.button("Mark the lines").click();
    await pane.text("75 lines are marked.").waitFor();
    await pane.text("Found by their text instead: I.3.b.1, I.3.b.2, I.3.b.3.").waitFor();
    expect(words(await pane.documentBytes())).toBe(words(original));
  });
});

describe("the progress column", () => {
  it("goes into a copy, and leaves the document as it was", async () => {
    await open("member");
    await pane.button("Into a copy").click();
    await pane.text("A copy with 78 lines is open.").waitFor();
    const [copy = new Uint8Array()] = await pane.copies();
    expect(words(copy)).toContain("done on 28 April 2000");
    expect(outlineWithoutColumn(copy).join("\n")).toBe(outline(original));
    expect(outline(await pane.documentBytes())).toBe(outline(original));
    expect(await pane.button("Into this document").count()).toBe(0);
  });

  it("goes into the document by the steward, untracked, and can be taken away", async () => {
    await open("steward", { closesWithParagraph: true });
    expect(await pane.button("Into this document").isDisabled()).toBe(true);
    await pane.box("Change this document").click();
    await pane.button("Into this document").click();
    await pane.text("78 lines written.").waitFor();
    await pane.picture("progress");
    expect(words(await pane.documentBytes())).toContain("passed, no status recorded");
    expect(outlineWithoutColumn(await pane.documentBytes()).join("\n")).toBe(outline(original));
    await pane.button("Remove the column").click();
    await pane.text("The column is gone").waitFor();
    expect(outline(await pane.documentBytes())).toBe(outline(original));
    expect(await pane.revisions()).toEqual([]);
  });

  it("is not offered where this Word cannot", async () => {
    await open("steward", { api: 1.2 });
    await pane.text("This Word cannot open a copy from here.").waitFor();
    await pane.text("This Word cannot change tables from here.").waitFor();
  });
});

describe("a plan that is not stored", () => {
  it("has nothing to write into the text", async () => {
    pane = await stage.open({ document: original });
    await pane.read();
    await pane.view("In the text");
    await pane.text("Publish this document first.").waitFor();
  });
});
