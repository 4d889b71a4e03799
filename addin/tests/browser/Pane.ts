import { mkdirSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import { bytesOf, openPane, seriousFindings, standInScript, startBrowser } from "./browser";
import { Site } from "./site";

type Options = Parameters<typeof openPane>[3];

/** Where pictures of the pane go (SCREENSHOTS=docs); without it none are taken. */
const pictures = process.env.SCREENSHOTS;

/** In pixels; a plan of 78 lines is taller, and shows nothing more. */
const tallest = 1400;

/** A browser and a site for one file of tests. */
export class Stage {
  readonly #browser: Browser;
  readonly #script: string;
  readonly site: Site;

  private constructor(browser: Browser, script: string, site: Site) {
    this.#browser = browser;
    this.#script = script;
    this.site = site;
  }

  static async set(): Promise<Stage> {
    const script = await standInScript();
    return new Stage(await startBrowser(), script, await Site.start());
  }

  async strike(): Promise<void> {
    await this.#browser.close();
    this.site.stop();
  }

  async open(options: Options): Promise<Pane> {
    return new Pane(await openPane(this.#browser, this.site.url, this.#script, options));
  }
}

/** The pane as a person uses it. */
export class Pane {
  readonly page: Page;
  readonly faults: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.faults.push(error.message));
    page.on("console", (message) => {
      // A refused call is said by the browser too, and by the pane.
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
        this.faults.push(message.text());
      }
    });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: typeof name === "string" });
  }

  box(name: string | RegExp): Locator {
    return this.page.getByRole("checkbox", { name });
  }

  text(words: string | RegExp): Locator {
    return this.page.getByText(words);
  }

  async view(name: string): Promise<void> {
    await this.page.getByRole("tab", { name }).click();
  }

  async read(button = "Read this document"): Promise<void> {
    await this.button(button).click();
    await this.page.getByRole("tablist").waitFor();
  }

  async openLine(id: string): Promise<void> {
    await this.page.getByRole("treeitem", { name: new RegExp(`^${id.replaceAll(".", "\\.")} `) }).click();
    await this.page.getByRole("heading", { name: id, exact: true }).waitFor();
  }

  selectInWord(text: string): Promise<void> {
    return this.page.evaluate((wanted) => window.word.select(wanted), text);
  }

  selection(): Promise<string> {
    return this.page.evaluate(() => window.word.selection());
  }

  async documentBytes(): Promise<Uint8Array> {
    return bytesOf(await this.page.evaluate(() => window.word.bytes()));
  }

  async copies(): Promise<Uint8Array[]> {
    return (await this.page.evaluate(() => window.word.copies())).map(bytesOf);
  }

  revisions(): Promise<string[]> {
    return this.page.evaluate(() => window.word.revisions());
  }

  /** Whether anything is wider than the pane. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  seriousFindings(): Promise<string[]> {
    return seriousFindings(this.page);
  }

  async picture(name: string): Promise<void> {
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      const { width, height } = await this.page.evaluate(() => ({
        width: innerWidth,
        height: document.body.scrollHeight,
      }));
      await this.page.screenshot({
        path: `${pictures}/${name}.png`,
        fullPage: true,
        animations: "disabled",
        clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
      });
    }
  }
}
