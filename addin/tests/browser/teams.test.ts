import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { someRead } from "../some";
import { trackedPlan } from "../tab/tracked";
import { startBrowser } from "./browser";
import { startTabService, type TabService } from "./tabService";
import { openInTeams, type TeamsContext } from "./teamsFrame";

let browser: Browser;
let service: TabService;
let page: Page;

beforeAll(async () => {
  // A page of the service on loopback, framed by one that is not.
  browser = await startBrowser("--disable-features=LocalNetworkAccessChecks");
});

afterAll(() => browser.close());

beforeEach(async () => {
  service = await startTabService((language) => trackedPlan(someRead("plan.fr"), language));
});

afterEach(async () => {
  await page.context().close();
  await service.stop();
  expect(service.wrong).toEqual([]);
});

async function open(context: Partial<TeamsContext> = {}): Promise<FrameLocator> {
  page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
  await openInTeams(page, `${service.url}/tab`, { theme: "default", locale: "en-gb", ...context });
  const tab = page.frameLocator("iframe");
  await tab.locator("h2").first().waitFor();
  return tab;
}

const told = (): Promise<{ func: string; args?: unknown[] }[]> => page.evaluate("told");
const scheme = (tab: FrameLocator) => tab.locator("html").evaluate((html) => html.style.colorScheme);

describe("in Teams", () => {
  it("the tab says when there is something to see", async () => {
    await open();
    await expect.poll(async () => (await told()).map(({ func }) => func)).toContain("appInitialization.success");
  });

  it("the tab speaks the person's language and asks for the channel's plan", async () => {
    const channelId = "19:abc@thread.tacv2";
    const tab = await open({ locale: "fr-fr", channelId });
    await tab.getByRole("tab", { name: "À échéance sous 30 jours" }).waitFor();
    expect(service.queries.map((query) => new URLSearchParams(query).get("conversation"))).toContain(channelId);
  });

  it("the tab wears the theme, and the next one", async () => {
    const tab = await open({ theme: "dark" });
    expect(await scheme(tab)).toBe("dark");
    await page.evaluate("say('themeChange', 'default')");
    await expect.poll(() => scheme(tab)).toBe("light");
  });

  it("a link leads to the view it was made of", async () => {
    const tab = await open({ subEntityId: "part=II&line=kII34" });
    await tab.getByRole("dialog").getByText("II.3.4", { exact: true }).waitFor();
  });

  it("links are Teams' own", async () => {
    const tab = await open();
    await tab.getByLabel("Part", { exact: true }).selectOption("II");
    await tab.getByRole("button", { name: "Link to this view" }).click();
    await expect
      .poll(async () => (await told()).find(({ func }) => func === "shareDeepLink")?.args)
      .toEqual(expect.arrayContaining(["plan=p1&part=II"]));
  });
});
