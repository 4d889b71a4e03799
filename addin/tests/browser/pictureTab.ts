import { someRead } from "../some";
import { trackedPlan } from "../tab/tracked";
import { startBrowser } from "./browser";
import { startTabService } from "./tabService";

interface Shot {
  name: string;
  query: string;
  width: number;
  height: number;
}

const shots: Shot[] = [
  { name: "tab-wide", query: "theme=light", width: 1280, height: 1180 },
  { name: "tab-dark", query: "theme=dark&list=passed", width: 1280, height: 1150 },
  { name: "tab-narrow", query: "theme=light&list=slipping", width: 320, height: 1900 },
  { name: "tab-sheet", query: "theme=light&line=kI1a1", width: 1280, height: 900 },
];

/** Takes the pictures of the tab that the documentation shows: the sample plan on 17 April 2000. */
export async function takePictures(folder: string): Promise<void> {
  const service = await startTabService((language) => trackedPlan(someRead("plan.en"), language));
  const browser = await startBrowser();
  for (const { name, query, width, height } of shots) {
    const page = await browser.newPage({ viewport: { width, height }, locale: "en-GB", reducedMotion: "reduce" });
    await page.clock.setFixedTime("2000-04-17T09:00:00");
    await page.goto(`${service.url}/tab?${query}`);
    await page.waitForSelector(query.includes("line=") ? "[role=dialog] dl" : "[data-line]");
    await page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))");
    await page.screenshot({ path: `${folder}/${name}.png`, animations: "disabled" });
    await page.close();
  }

  await browser.close();
  await service.stop();
}
