import { describe, expect, it } from "vitest";
import { counted, dayIn, languageOf } from "../src/wording/say";

describe("the language of a page", () => {
  it.each([
    ["fr-CH", "fr"],
    ["ES", "es"],
    ["en-US", "en"],
    ["de-DE", "en"],
    [undefined, "en"],
  ] as const)("%s is %s", (tag, language) => expect(languageOf(tag)).toBe(language));
});

describe("counting", () => {
  it("takes nought as one in French only", () => {
    expect(counted("fr", 0, "ligne", "lignes")).toBe("0 ligne");
    expect(counted("en", 0, "line", "lines")).toBe("0 lines");
    expect(counted("es", 1, "línea", "líneas")).toBe("1 línea");
  });
});

describe("a day", () => {
  it("is the same day in every zone", () => expect(dayIn("en", "2000-05-31")).toBe("31 May 2000"));
});
