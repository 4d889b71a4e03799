import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium, type Browser, type Page } from "playwright-core";

/** The machine's own Chromium; none is downloaded. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      // A page of the service on loopback, framed by one that is not.
      "--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests",
    ],
  });

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
}

/** What axe-core finds serious or critical, one sentence each. */
export async function seriousFindings(page: Page, within = "body", without: string[] = []): Promise<string[]> {
  await page.evaluate(axe);
  // Fluent's focus sentinels hand the focus on at once: nobody stands on them.
  const context = JSON.stringify({ include: [within], exclude: ["[data-tabster-dummy]"] });
  const options = JSON.stringify({ rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) });
  const { violations } = await page.evaluate<AxeResult>(`axe.run(${context}, ${options})`);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("\n")}`,
    );
}
