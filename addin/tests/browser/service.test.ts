import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { linesOf } from "../../src/plan/lines";
import type { PlanSummary, StoredPlan } from "../../src/api/types";
import { someDocument } from "../some";
import { openPane, seriousFindings, standInScript, startBrowser } from "./browser";
import { Pane } from "./Pane";

/** Where the service itself runs, with the sample plan; without it these tests are not run. */
const service = process.env.TCASSISTANT_URL?.replace(/\/$/, "");
const pictures = process.env.SCREENSHOTS;

let browser: Browser;
let script: string;
let pane: Pane;

const json = async <T>(path: string): Promise<T> => (await fetch(`${service ?? ""}${path}`)).json() as Promise<T>;
const planOf = async (reference: string): Promise<StoredPlan> => {
  const summary = (await json<PlanSummary[]>("/api/plans")).find((plan) => plan.reference === reference);
  return json<StoredPlan>(`/api/plans/${summary?.id ?? ""}?lang=en`);
};

const open = async (name: "plan.en" | "merged" | "edition2") => {
  pane = new Pane(await openPane(browser, service ?? "", script, { document: someDocument(name) }));
  await pane.read();
};

describe.runIf(service)("with the service itself", () => {
  beforeAll(async () => {
    script = await standInScript();
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(pane.faults).toEqual([]);
    await pane.page.context().close();
  });

  it("a document is read, corrected and published, and is known when it is opened again", async () => {
    await open("merged");
    await pane.openLine("I.1.a.2");
    await pane.box("Read the timetable as …").click();
    await pane.page.getByLabel("Words for the timetable").fill("By March 2028");
    await pane.text("Understood: due by 31 March 2028").waitFor();
    await pane.button("Keep the correction").click();
    await pane.view("Publish");
    await pane.button("Publish").click();
    await pane.text("The plan is stored.").waitFor();
    const line = linesOf(await planOf("VP/2026/1")).find(({ id }) => id === "I.1.a.2");
    expect(line?.state?.milestones).toMatchObject([{ from: null, to: "2028-03-31" }]);
    expect(line?.state?.correction).toMatchObject({ readAs: "By March 2028" });
    await pane.page.context().close();

    await open("merged");
    await pane.openLine("I.1.a.2");
    await pane
      .text(/By March 2028/)
      .first()
      .waitFor();
  });

  it("the next edition is shown as a difference, and the keys of lines that stay survive it", async () => {
    const before = await planOf("GB.276/TC/2");
    await open("edition2");
    await pane.view("Publish");
    await pane.box(/I have read these changes/).click();
    await pane.button("Publish").click();
    await pane
      .text(/is stored/)
      .first()
      .waitFor();
    const after = await planOf("GB.276/TC/2");
    expect(after.summary).toMatchObject({ id: before.summary.id, edition: before.summary.edition + 1 });
    const keys = new Map(linesOf(before).map(({ text, key }) => [text, key]));
    const stayed = linesOf(after).filter(({ text }) => keys.has(text));
    expect(stayed.length).toBeGreaterThan(60);
    expect(stayed.filter(({ text, key }) => keys.get(text) !== key)).toEqual([]);
  });

  it("the tab shows the plan as it stands", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
    pane = new Pane(page);
    const plan = await planOf("GB.276/TC/2");
    await page.goto(`${service ?? ""}/tab?plan=${plan.summary.id}&lang=en`);
    await page.getByRole("heading", { name: plan.title }).waitFor();
    await page.getByText("Progress by part").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: `${pictures}/tab-service.png` });
    }
  });
});
