import type { Page } from "playwright-core";

/** What the stand-in says of where the tab is. */
export interface TeamsContext {
  theme: "default" | "dark" | "contrast";
  locale: string;
  channelId?: string;
  subEntityId?: string;
}

const teams = "https://teams.microsoft.com/";

/**
 * A stand-in for Teams: its own address, framing the tab and answering TeamsJS's messages as a host does.
 * It keeps what it was told in `window.told`, and says a new theme with `window.say`.
 */
export async function openInTeams(page: Page, tab: string, context: TeamsContext): Promise<void> {
  await page.route(`${teams}**`, (route) => route.fulfill({ contentType: "text/html", body: frame(tab, context) }));
  await page.goto(teams);
}

const frame = (tab: string, context: TeamsContext): string => `<!doctype html><title>Teams</title>
<iframe src="${tab}" style="width:100%;height:90vh" allow="clipboard-write"></iframe>
<script>
  const context = ${JSON.stringify({ ...context, subPageId: context.subEntityId })};
  const runtime = JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: { pages: { backStack: {} } } });
  const answers = {
    initialize: () => ["content", "web", runtime, "2.0.0"],
    getContext: () => [context],
  };
  const frame = () => document.querySelector("iframe").contentWindow;
  window.told = [];
  window.say = (func, ...args) => frame().postMessage({ func, args }, "*");
  addEventListener("message", ({ data, source }) => {
    if (source !== frame()) return;
    told.push({ func: data.func, args: data.args });
    const answer = answers[data.func];
    if (answer) source.postMessage({ id: data.id, uuid: data.uuid, uuidAsString: data.uuidAsString, args: answer() }, "*");
  });
</script>`;
