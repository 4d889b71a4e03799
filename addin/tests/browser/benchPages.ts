import { writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { StoredPlan } from "../../src/api/types";
import { someDocument, someRead } from "../some";
import { manyLines, trackedPlan } from "../tab/tracked";
import { startBrowser } from "./browser";
import { Stage } from "./Pane";
import { startTabService } from "./tabService";

/** One thing done in the page: how long until it was seen, and what kept the page from answering meanwhile. */
interface Measured {
  ms: number;
  longTasks: number;
  longestMs: number;
}

interface Scrolled {
  frames: number;
  /** Frames that came later than two of the screen's. */
  late: number;
  medianMs: number;
  p95Ms: number;
  longTasks: number;
  longestMs: number;
}

const longTask = 50;
const frames = 300;
const frameMs = 1000 / 60;

/** Everything measured of one plan on a machine made so many times slower. */
async function measure(browser: Browser, plan: StoredPlan, slower: number) {
  const service = await startTabService(() => plan);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  await page.addInitScript(
    "window.tasks = []; new PerformanceObserver((l) => tasks.push(...l.getEntries().map((e) => e.duration))).observe({ type: 'longtask', buffered: true })",
  );
  await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: slower });

  const first = await timed(page, () => page.goto(`${service.url}/tab`), "document.querySelector('[data-line]')");
  // About as fast as a wheel is turned, then as fast as the scroll bar is dragged from one end to the other.
  const wheel = await scrolled(page, "120");
  await page.evaluate("scrollTo(0, 0)");
  const drag = await scrolled(page, `document.documentElement.scrollHeight / ${frames}`);
  await page.evaluate("scrollTo(0, 0)");
  const filter = await timed(
    page,
    () => page.getByLabel("Standing").selectOption("done"),
    "/ of /.test(document.querySelector('search [role=status]').textContent)",
  );
  const typing = await timed(
    page,
    () => page.getByLabel("Words or number").pressSequentially("staff"),
    "location.search.includes('text=staff')",
  );
  const table = await timed(
    page,
    () => page.getByRole("switch").last().click(),
    "document.querySelector('tr[aria-rowindex]')",
  );
  const elements = await page.evaluate<number>("document.querySelectorAll('*').length");
  await page.close();
  await service.stop();
  return { first, wheel, drag, filter, typing, table, elements };
}

async function timed(page: Page, act: () => Promise<unknown>, seen: string): Promise<Measured> {
  await page.evaluate("window.tasks && (tasks.length = 0)");
  const start = performance.now();
  await act();
  await page.waitForFunction(seen, undefined, { polling: "raf" });
  const ms = performance.now() - start;
  return { ms: Math.round(ms), ...(await longTasks(page)) };
}

async function scrolled(page: Page, step: string): Promise<Scrolled> {
  await page.evaluate("tasks.length = 0");
  const times = await page.evaluate<number[]>(`new Promise((done) => {
    const times = [];
    const step = ${step};
    let last = performance.now();
    const frame = (now) => {
      times.push(now - last);
      last = now;
      scrollBy(0, step);
      times.length < ${frames} ? requestAnimationFrame(frame) : done(times.slice(1));
    };
    requestAnimationFrame(frame);
  })`);
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return {
    frames: times.length,
    late: times.filter((time) => time > 2 * frameMs).length,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    ...(await longTasks(page)),
  };
}

async function longTasks(page: Page): Promise<{ longTasks: number; longestMs: number }> {
  const tasks = (await page.evaluate<number[]>("tasks")).filter((task) => task > longTask);
  return { longTasks: tasks.length, longestMs: Math.round(Math.max(0, ...tasks)) };
}

/** How long until the task pane takes a click, from when it was asked for: three loads, each with nothing kept of the last. */
async function paneOffered(): Promise<number[]> {
  const stage = await Stage.set();
  const times: number[] = [];
  for (let load = 0; load < 3; load++) {
    const pane = await stage.open({ document: someDocument("plan.en") });
    await pane.button("Read this document").waitFor();
    times.push(Math.round(await pane.page.evaluate(() => performance.now())));
    await pane.page.context().close();
  }

  await stage.strike();
  return times;
}

/** Measures the task pane's start, and the tab with the sample and with a plan of 5,000 lines; writes the figures down. */
export async function bench(file: string): Promise<void> {
  const paneOfferedMs = await paneOffered();
  console.log("task pane, until it takes a click", paneOfferedMs);
  const read = someRead("plan.en");
  const plans: [string, StoredPlan][] = [
    ["sample, 78 lines", trackedPlan(read, "en")],
    ["5,000 lines", manyLines(read, 5000)],
  ];
  const browser = await startBrowser();
  const results: Record<string, unknown> = { chromium: browser.version(), viewport: "1280 x 900", paneOfferedMs };
  for (const slower of [1, 4]) {
    for (const [name, plan] of plans) {
      const measured = await measure(browser, plan, slower);
      const title = `${name}${slower === 1 ? "" : `, processor ${slower} times slower`}`;
      results[title] = { ...measured, jsonKb: Math.round(JSON.stringify(plan).length / 1000) };
      console.log(title, measured);
    }
  }

  await browser.close();
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}
