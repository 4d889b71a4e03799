import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium, type Browser, type Page } from "playwright-core";
import { build } from "vite";
import type { StandInOptions } from "../office/install";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Debian's Chromium, or the one that CHROMIUM_PATH names; none is ever downloaded. */
export const startBrowser = (...flags: string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", ...flags],
  });

/** The stand-in as one script, to be served in place of Office's. */
export async function standInScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: "tests/office/browser.ts", formats: ["iife"], name: "standIn" },
    },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((each) => ("output" in each ? each.output : []));
  return output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.code : [])).join("\n");
}

interface OpenOptions {
  document: Uint8Array;
  word?: StandInOptions;
  look?: "light" | "dark";
  forcedColors?: "active" | "none";
  width?: number;
}

/** The pane as Word shows it: small, beside an open document. */
export async function openPane(browser: Browser, site: string, script: string, options: OpenOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 320, height: 720 },
    forcedColors: options.forcedColors ?? "none",
    reducedMotion: "reduce",
    timezoneId: "Europe/Zurich",
  });
  const page = await context.newPage();
  // Nothing else is asked of the network: a page that does fails here.
  await page.route(
    (url) => url.origin !== site,
    (route) => route.abort(),
  );
  await page.route("https://appsforoffice.microsoft.com/lib/1/hosted/office.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: script }),
  );
  await page.addInitScript((open) => Object.assign(window, { openInWord: open }), {
    base64: Buffer.from(options.document).toString("base64"),
    options: { background: options.look === "dark" ? "#1f1f1f" : "#ffffff", ...options.word },
  });
  await page.goto(`${site}/taskpane`);
  return page;
}

interface Looked {
  within?: string;
  /** Rules that do not hold there. */
  without?: string[];
}

/** What axe finds that is serious or worse, as one sentence each. */
export async function seriousFindings(page: Page, { within = "body", without = [] }: Looked = {}): Promise<string[]> {
  // Evaluated from outside, so that the page's own policy need not allow it.
  await page.evaluate(axe);
  // Fluent’s sentinels hold the focus for no time: they hand it on.
  const context = { include: [[within]], exclude: [["[data-tabster-dummy]"]] };
  const options = { rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) };
  const findings = await page.evaluate(
    async (given) => {
      const { axe: run } = window as unknown as { axe: { run: (...given: object[]) => Promise<AxeResults> } };
      return (await run.run(...given)).violations;
    },
    [context, options],
  );
  return findings
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
}

interface AxeResults {
  violations: { id: string; impact: string; nodes: { html: string }[] }[];
}

export const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, "base64"));
