import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inText } from "../src/wording/inText";
import { lineWording } from "../src/wording/line";
import { changeKinds, publishing } from "../src/wording/publishing";
import { reading } from "../src/wording/reading";
import { trouble } from "../src/wording/trouble";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, "utf8") }));

describe("the source", () => {
  it("knows Office in one file only", () => {
    const knowing = sources.filter(({ text }) => /\b(Office|Word)\.[a-zA-Z]/.test(text)).map(({ path }) => path);
    expect(knowing).toEqual(["word/office.ts"]);
  });

  it("puts no text into the page as HTML", () =>
    expect(sources.filter(({ text }) => /dangerouslySetInnerHTML|innerHTML/.test(text))).toEqual([]));

  it("keeps its files small", () =>
    expect(sources.filter(({ text }) => text.split("\n").length > 320).map(({ path }) => path)).toEqual([]));
});

describe("the lock file", () => {
  it("names no host to download from", () =>
    expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved"'));
});

describe("every sentence", () => {
  const sentences = Object.entries({
    ...reading,
    ...lineWording,
    ...publishing,
    ...changeKinds,
    ...inText,
    ...trouble,
  });

  it.each(sentences)("says something in each language: %s", (_, { en, fr, es }) => {
    for (const said of [en, fr, es]) {
      expect(typeof said === "function" || said.trim() !== "").toBe(true);
    }
  });
});
