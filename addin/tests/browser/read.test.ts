import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { lineWithId } from "../../src/plan/lines";
import { FakeApi } from "../fake/FakeApi";
import { someDocument, someRead, someStored } from "../some";
import { Stage, type Pane } from "./Pane";

let stage: Stage;
let pane: Pane;

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

describe("reading", () => {
  it("is offered first", async () => {
    pane = await stage.open({ document: someDocument("plan.en") });
    await pane.button("Read this document").waitFor();
    expect(await pane.seriousFindings()).toEqual([]);
    await pane.picture("start");
  });

  it("shows what was not understood first", async () => {
    pane = await stage.open({ document: someDocument("merged") });
    await pane.read();
    const cards = pane.page.locator("section[aria-labelledby=attention] li");
    expect(await cards.first().innerText()).toContain("Not understood");
    expect(await cards.count()).toBe(3);
    await pane.box("This is right").first().click();
    await pane.text("2 things need your eyes").waitFor();
    expect(await pane.seriousFindings()).toEqual([]);
    expect(await pane.overflow()).toBe(0);
    await pane.picture("read");
  });

  it("shows parts, issues and every line with how it was understood", async () => {
    pane = await stage.open({ document: someDocument("plan.en"), width: 450 });
    await pane.read();
    await pane.text("78 lines in 3 parts").waitFor();
    const line = pane.page.getByRole("treeitem", { name: /^II\.3\.1 / });
    expect(await line.innerText()).toMatch(/« May 2000 » → due 1 May 2000/);
    expect(await pane.page.getByRole("treeitem").count()).toBeGreaterThan(78);
  });

  it("reads a large file slice by slice, and can be cancelled and taken up again", async () => {
    let go: () => void = () => undefined;
    stage.site.api.delay = new Promise((resolve) => (go = resolve));
    pane = await stage.open({ document: someDocument("plan.en"), word: { largestSlice: 4000 } });
    await pane.button("Read this document").click();
    await pane.text("Reading the plan …").waitFor();
    expect(await pane.page.getByRole("progressbar").getAttribute("aria-label")).toBe("Reading the plan …");
    await pane.picture("working");
    await pane.button("Cancel").click();
    await pane.text("Cancelled.").waitFor();
    go();
    await pane.read();
  });
});

describe("a jump", () => {
  it.each(["plan.en", "libreoffice"] as const)("selects the line's paragraph in %s", async (name) => {
    pane = await stage.open({ document: someDocument(name) });
    await pane.read();
    await pane.openLine("III.1.d.4");
    const text = lineWithId(someRead(name), "III.1.d.4")?.line.text;
    await expect.poll(() => pane.selection()).toBe(text);
  });

  it("is made with the keyboard alone", async () => {
    pane = await stage.open({ document: someDocument("merged") });
    await pane.read();
    await pane.page.getByRole("treeitem", { name: /^Part I / }).focus();
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) {
      await pane.page.keyboard.press(key);
    }

    await pane.page.getByRole("heading", { name: "I.1.a.1", exact: true }).waitFor();
    await expect.poll(() => pane.selection()).toContain("test every well");
    await pane.button("← All lines").press("Enter");
    const focused = () => pane.page.evaluate(() => document.activeElement?.textContent ?? "");
    await expect.poll(focused).toContain("test every well");
  });

  it("says so where the line is gone", async () => {
    pane = await stage.open({ document: someDocument("merged") });
    await pane.read();
    await pane.page.evaluate(() => window.word.replace("plant trees along the upper field.", "Something else."));
    await pane.openLine("I.1.b.1");
    await pane.text("This line is no longer in the document").waitFor();
  });
});

describe("selecting a row", () => {
  const stored = () => {
    const read = someRead("plan.en");
    stage.site.api.stored = someStored(read);
    stage.site.api.edition = read;
  };

  it("shows its sheet, from any of its cells", async () => {
    stored();
    pane = await stage.open({ document: someDocument("plan.en") });
    await pane.read();
    await pane.text("Stored as edition 1").waitFor();
    await pane.selectInWord("Completed in April 2000");
    await pane.page.getByRole("heading", { name: "I.1.a.1", exact: true }).waitFor();
    await pane.text("The statement is with the printer.").waitFor();
    expect(await pane.text("done on 28 April 2000").count()).toBeGreaterThan(0);
    expect(await pane.seriousFindings()).toEqual([]);
    expect(await pane.overflow()).toBe(0);
    await pane.picture("sheet");
  });

  it("offers the lines where it holds several", async () => {
    pane = await stage.open({ document: someDocument("merged") });
    await pane.read();
    await pane.selectInWord("End of 2028");
    await pane.text("This row holds several lines:").waitFor();
    await pane.button("I.1.a.4").click();
    await pane.page.getByRole("heading", { name: "I.1.a.4", exact: true }).waitFor();
  });

  it("is not followed when that is switched off", async () => {
    pane = await stage.open({ document: someDocument("merged") });
    await pane.read();
    await pane.page.getByRole("switch").click();
    await pane.selectInWord("Spring 2027");
    await pane.page.getByRole("switch").click();
    expect(await pane.page.getByRole("heading", { name: "Lines of action" }).count()).toBe(1);
  });
});

describe("how the pane looks", () => {
  it.each([
    ["dark", { look: "dark" }],
    ["contrast", { forcedColors: "active" }],
  ] as const)("is sound in %s", async (name, options) => {
    pane = await stage.open({ document: someDocument("merged"), ...options });
    await pane.read();
    expect(await pane.seriousFindings()).toEqual([]);
    await pane.picture(`read-${name}`);
  });

  it.each([
    ["fr-FR", "Lire ce document", "78 lignes en 3 parties"],
    ["es-ES", "Leer este documento", "78 líneas en 3 partes"],
  ])("speaks the language of Office: %s", async (language, button, figures) => {
    pane = await stage.open({ document: someDocument("plan.fr"), word: { language } });
    await pane.read(button);
    await pane.text(figures).waitFor();
    expect(await pane.page.evaluate(() => document.documentElement.lang)).toBe(language.slice(0, 2));
    expect(await pane.overflow()).toBe(0);
    await pane.picture(`read-${language.slice(0, 2)}`);
  });
});

describe("what goes wrong", () => {
  it("is said when the service cannot be reached, and reading goes on from there", async () => {
    pane = await stage.open({ document: someDocument("plan.en") });
    await pane.page.context().setOffline(true);
    await pane.button("Read this document").click();
    await pane.text("TcAssistant cannot be reached.").waitFor();
    expect(await pane.seriousFindings()).toEqual([]);
    await pane.picture("offline");
    await pane.page.context().setOffline(false);
    await pane.button("Try again").click();
    await pane.text("78 lines in 3 parts").waitFor();
  });

  it("is a sign-in away when signed out", async () => {
    stage.site.api.settings = {
      signIn: { clientId: "c", tenantId: "t", scope: "api://c/access_as_user" },
      organisation: null,
    };
    pane = await stage.open({ document: someDocument("plan.en"), word: { token: { value: "good", asksFirst: true } } });
    await pane.button("Read this document").click();
    await pane.text("You are not signed in.").waitFor();
    expect(await pane.seriousFindings()).toEqual([]);
    await pane.picture("signed-out");
    await pane.button("Sign in").click();
    await pane.text("78 lines in 3 parts").waitFor();
  });

  it("is told in the service's own words where it has some", async () => {
    stage.site.api.problem = { title: "No", status: 422, detail: "The document is protected with a password." };
    pane = await stage.open({ document: someDocument("plan.en") });
    await pane.button("Read this document").click();
    await pane.text("The document is protected with a password.").waitFor();
  });

  it("does not load what only signing in needs", async () => {
    const loaded: string[] = [];
    pane = await stage.open({ document: someDocument("plan.en") });
    pane.page.on("request", (request) => loaded.push(request.url()));
    await pane.read();
    expect(loaded.filter((url) => url.includes("nestedApp"))).toEqual([]);
  });

  it("leaves the browser's history usable after Office's script", async () => {
    pane = await stage.open({ document: someDocument("plan.en") });
    await pane.button("Read this document").waitFor();
    expect(await pane.page.evaluate(() => typeof window.history.pushState)).toBe("function");
  });
});
