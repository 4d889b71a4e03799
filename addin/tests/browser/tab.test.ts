import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { someRead, someSummary } from "../some";
import { trackedPlan } from "../tab/tracked";
import { seriousFindings, startBrowser } from "./browser";
import { startTabService, type TabService } from "./tabService";

let browser: Browser;
let service: TabService;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  service = await startTabService((language) => trackedPlan(someRead("plan.fr"), language));
});

afterEach(async () => {
  await page.context().close();
  await service.stop();
  expect(service.wrong).toEqual([]);
  expect(errors).toEqual([]);
});

async function open(query = "", options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", ...options });
  page = await context.newPage();
  errors = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(`${service.url}/tab?${query}`);
}

const button = (name: string | RegExp) => page.getByRole("button", { name });
const search = (): Promise<string> => page.evaluate<string>("location.search");
const row = (key: string) => page.locator(`[data-line=${key}]`);

describe("every state", () => {
  const states = [
    ["the plan", "", "h2"],
    ["tables", "tables=progress+workload+timeline", "table"],
    ["an open line", "line=kI1a1", "[role=dialog] dl"],
    ["nothing found", "text=zzz", "main p"],
  ] as const;
  const places = [320, 768, 1280].flatMap((width) =>
    (["light", "dark"] as const).map((theme) => [width, theme] as const),
  );

  it.each(states.flatMap((state) => places.map((place) => [...state, ...place] as const)))(
    "%s (%s, %s) at %i in %s has no serious finding and does not run over the side",
    async (_, query, shown, width, theme) => {
      await open(`${query}&theme=${theme}`, { viewport: { width, height: 800 }, reducedMotion: "reduce" });
      await page.waitForSelector(shown);
      // What is behind an open sheet cannot be come to.
      const within = query.startsWith("line") ? "[role=dialog]" : "body";
      expect(await seriousFindings(page, { within })).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    },
  );

  it("in Teams' high contrast has no serious finding", async () => {
    await open("theme=contrast");
    await page.waitForSelector("h2");
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("in the machine's own colours has no serious finding, and draws with those colours only", async () => {
    await open("", { forcedColors: "active" });
    await page.waitForSelector("h2");
    // axe takes the colour of a text's filling, which Chromium says as it was before it forced it.
    expect(await seriousFindings(page, { without: ["color-contrast"] })).toEqual([]);
    const colours = await page.evaluate<string[]>(
      "[...document.querySelectorAll('svg[viewBox=\"0 0 16 16\"]')].map((sign) => getComputedStyle(sign).color)",
    );
    expect([...new Set(colours)]).toEqual(["rgb(0, 0, 0)"]);
  });

  it("follows the machine's dark scheme where nobody asked for another", async () => {
    await open("", { colorScheme: "dark" });
    await page.waitForSelector("h2");
    expect(await page.evaluate("document.documentElement.style.colorScheme")).toBe("dark");
  });

  it.each([
    ["en", "Due in 30 days", "completion by 30 April 2000; expected by 15 June 2000"],
    ["fr", "À échéance sous 30 jours", "achèvement d’ici au 30 avril 2000 ; attendu d’ici au 15 juin 2000"],
    [
      "es",
      "Vence en 30 días",
      "finalización a más tardar el 30 de abril de 2000; se espera a más tardar el 15 de junio de 2000",
    ],
  ])("speaks %s, and the document its own language", async (language, title, date) => {
    await open(`lang=${language}`);
    await page.getByRole("tab", { name: title }).waitFor();
    await page.getByRole("tabpanel").getByText(date).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.locator("h1").getAttribute("lang")).toBe("fr");
  });
});

describe("figures", () => {
  it("are those of the plan on its day", async () => {
    await open();
    const figures = page.getByRole("tab");
    await figures.first().waitFor();
    expect(await figures.allInnerTexts()).toEqual([
      "3\nDue in 30 days",
      "2\nDate passed, not recorded as done",
      "3\nExpected later than planned",
    ]);
    await page.getByText("As it stands on 17 April 2000").waitFor();
  });

  it("are the same in a table with a caption and headed rows and columns", async () => {
    await open();
    await page.waitForSelector("h2");
    for (const asTable of await page.getByRole("switch").all()) {
      await asTable.click();
    }

    await page.locator("table").nth(2).waitFor();

    expect(await page.locator("caption").allTextContents()).toEqual([
      "Progress by part",
      "Lines due a month",
      "Timeline",
    ]);
    expect(await page.locator("table").nth(0).locator("tbody tr").last().locator("th, td").allTextContents()).toEqual([
      "Whole plan",
      "9",
      "6",
      "61",
      "1",
      "1",
      "78",
    ]);
    expect(
      await page
        .getByRole("row", { name: /^May 2000/ })
        .locator("td")
        .allTextContents(),
    ).toEqual(["3", "1"]);
    expect(await page.locator("table").nth(2).getAttribute("aria-rowcount")).toBe("79");
    expect(await page.locator("th:not([scope])").count()).toBe(0);
    expect(await search()).toBe("?tables=progress+workload+timeline");
  });

  it("of a month lead to its lines", async () => {
    await open();
    await button(/^May 2000: 3 lines due, 1 done/).click();
    await page.getByText("3 of 78 lines").waitFor();
    expect(await search()).toBe("?period=2000-05");
  });
});

describe("filters", () => {
  it("are in the address, and the way back takes them off", async () => {
    await open("lang=en");
    await page.getByLabel("Part", { exact: true }).selectOption("II");
    await page.getByText("28 of 78 lines").waitFor();
    await page.getByLabel("Standing").selectOption("done");
    await page.getByText("5 of 78 lines").waitFor();
    expect(await search()).toBe("?part=II&standing=done&lang=en");
    await page.goBack();
    await page.getByText("28 of 78 lines").waitFor();
    await page.goBack();
    await page.getByText("78 lines", { exact: true }).waitFor();
  });

  it("come from a link", async () => {
    await open("part=III&standing=passed&text=");
    await page.getByText("1 of 78 lines").waitFor();
    expect(await page.getByLabel("Standing").inputValue()).toBe("passed");
    await button("Show all").click();
    await page.getByText("78 lines", { exact: true }).waitFor();
  });

  it("search as one types, without filling the way back", async () => {
    await open();
    await page.getByLabel("Words or number").pressSequentially("programmes PHARES", { delay: 5 });
    await page.getByText(/^\d+ of 78 lines$/).waitFor();
    expect(await page.evaluate("history.length")).toBe(2);
  });
});

describe("a line", () => {
  it("opens with everything known of it, and closes to where it was opened", async () => {
    await open();
    await row("kI1a1").click();
    const sheet = page.getByRole("dialog");
    for (const text of [
      "« Achevée en avril 2000 »",
      "completion by 30 April 2000; expected by 15 June 2000",
      "reported by Ada Martin on 10 April 2000",
      "GB.276/TC/2 · Part I, 1 a), line 1; table 1, row 4",
      "The second draft went round on 7 April.",
      "The plan was imported.",
    ]) {
      await sheet.getByText(text).waitFor();
    }

    expect(await sheet.getByRole("link").getAttribute("href")).toContain("https://planner.cloud.microsoft/");
    expect(await search()).toBe("?line=kI1a1");
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    expect(await search()).toBe("");
    await page.waitForFunction("document.activeElement?.dataset.line === 'kI1a1'");
  });

  it("opens from a link and closes on the way back", async () => {
    await open();
    await page.getByRole("tabpanel").getByRole("button").first().click();
    await page.getByRole("dialog").waitFor();
    await page.goBack();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.goForward();
    await page.getByRole("dialog").getByText("« Achevée en avril 2000 »").waitFor();
  });

  it("that is no longer there says so", async () => {
    await open("line=kGone");
    await page.getByRole("dialog").getByText("This is no longer there.").waitFor();
  });

  it("can be linked to", async () => {
    await open("line=kI1a1", { permissions: ["clipboard-read", "clipboard-write"] });
    await button("Link to this line").click();
    await page.getByText("Link copied.").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(`${service.url}/tab?plan=p1&line=kI1a1`);
  });
});

describe("the keyboard", () => {
  it("goes through the timeline, however little of it is drawn", async () => {
    await open();
    await row("kI1a1").focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction("document.activeElement?.dataset.line === 'kI1a2'");
    await page.keyboard.press("End");
    await page.waitForFunction("document.activeElement?.dataset.line === 'kIII1e4'");
    const box = await row("kIII1e4").boundingBox();
    expect(box && box.y > 0 && box.y + box.height <= 900).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
  });

  it("shows a line and its dates in words where the focus is", async () => {
    await open();
    await row("kI1a1").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.getByRole("tooltip").getByText("completion by 30 April 2000; expected by 15 June 2000").waitFor();
  });

  it("comes to one line of the timeline with Tab, and on from it", async () => {
    await open();
    await row("kI1a1").waitFor();
    expect(await page.locator("[data-line][tabindex='0']").count()).toBe(1);
  });
});

describe("when something is wrong", () => {
  it("signed out says so and what to do", async () => {
    service.mood = "signedOut";
    await open();
    await page.getByRole("alert").getByText("You are not signed in.").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    service.mood = "well";
    await button("Sign in").click();
    await page.waitForSelector("h2");
  });

  it("offline says so, and tries again when asked", async () => {
    service.mood = "offline";
    await open();
    await page.getByRole("alert").getByText("TcAssistant cannot be reached.").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    service.mood = "well";
    await button("Try again").click();
    await page.waitForSelector("h2");
  });

  it("keeps what is on the screen while it cannot be read again", async () => {
    await open();
    await page.waitForSelector("h2");
    service.mood = "failing";
    await button("Refresh").click();
    await page.getByRole("alert").getByText("Something went wrong here.").waitFor();
    await page.getByText(/^What you see was read at/).waitFor();
    expect(await row("kI1a1").isVisible()).toBe(true);
    service.mood = "well";
    await button("Try again").click();
    await page.getByRole("alert").waitFor({ state: "detached" });
  });
});

describe("reading again", () => {
  const look = () => page.evaluate("dispatchEvent(new Event('focus'))");
  const reads = () => service.asked.filter((call) => call === "GET /api/plans/p1").length;

  it("happens when the page is looked at after a minute, not before", async () => {
    await open();
    await page.waitForSelector("h2");
    const before = reads();
    await page.clock.install({ time: Date.now() + 30_000 });
    await look();
    expect(reads()).toBe(before);
    await page.clock.setFixedTime(Date.now() + 61_000);
    await look();
    await expect.poll(reads).toBe(before + 1);
  });
});

describe("the plan", () => {
  const plan = (id: string, given = {}) => someSummary(someRead("plan.fr"), { id, chosen: false, ...given });

  it("is none: the page says how one comes here", async () => {
    service.plans = [];
    await open();
    await page.getByText("Send the plan’s document to TcAssistant in a personal chat.").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("is the reader's choice among several", async () => {
    service.plans = [plan("p1"), plan("p2", { reference: "GB.280/1" })];
    await open();
    await page.getByRole("heading", { name: "Which plan?" }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await button("GB.280/1").click();
    await page.waitForSelector("h2");
    expect(await search()).toBe("?plan=p2");
  });

  it("is the one that a link names", async () => {
    service.plans = [plan("p1"), plan("p2", { chosen: true })];
    await open("plan=p1");
    await page.waitForSelector("h2");
    expect(service.asked).toContain("GET /api/plans/p1");
    expect(service.asked).not.toContain("GET /api/plans/p2");
  });

  it("that a link names and that is gone says so", async () => {
    await open("plan=gone");
    await page.getByRole("alert").getByText("This is no longer there.").waitFor();
  });
});
