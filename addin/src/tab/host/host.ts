import type { SignInHost } from "../../signIn/SignIn";
import type { Look } from "../../theme/theme";
import { browserHost } from "./browser";

/** What the tab stands in: Teams, or a browser's own window. */
export interface TabHost {
  locale: string;
  /** The channel or chat that the tab belongs to; null: a person's own tab. */
  conversation: string | null;
  /** What a link that led here wants to be shown: a query string. */
  query: string | null;
  look: Look;
  onLook: (changed: (look: Look) => void) => () => void;
  signIn: SignInHost;
  /** Tells the host that there is something to see. */
  shown: () => void;
  /** Offers a link to a view in the host's own way; false: it has none. */
  share: (query: string, label: string) => boolean;
  /** Lets the host's own way back be taken first by the page. */
  onBack: (goBack: () => boolean) => void;
}

/** Teams frames its tabs; its phones put an interface of theirs in the window instead. */
const isInTeams = (): boolean => window.parent !== window || "nativeInterface" in window;

export async function openHost(): Promise<TabHost> {
  if (!isInTeams()) {
    return browserHost();
  }

  const { teamsHost } = await import("./teams");
  return teamsHost();
}
