import { app, authentication, nestedAppAuth, pages } from "@microsoft/teams-js";
import type { Look } from "../../theme/theme";
import type { TabHost } from "./host";

/** Loaded only inside Teams. */
export async function teamsHost(): Promise<TabHost> {
  await app.initialize();
  app.notifyAppLoaded();
  const context = await app.getContext();
  return {
    locale: context.app.locale,
    conversation: context.channel?.id ?? context.chat?.id ?? null,
    query: context.page.subPageId ?? null,
    look: lookOf(context.app.theme),
    onLook: (changed) => {
      app.registerOnThemeChangeHandler((theme) => changed(lookOf(theme)));
      return () => app.registerOnThemeChangeHandler(() => undefined);
    },
    signIn: {
      nested: nestedAppAuth.isNAAChannelRecommended(),
      loginHint: () => Promise.resolve(context.user?.loginHint ?? null),
      hostToken: (allowWindow) => authentication.getAuthToken({ silent: !allowWindow }),
    },
    shown: () => void app.notifySuccess(),
    share: (query, label) => {
      if (!pages.isSupported()) {
        return false;
      }

      pages.shareDeepLink({ subPageId: query, subPageLabel: label });
      return true;
    },
    onBack: (goBack) => {
      if (pages.backStack.isSupported()) {
        pages.backStack.registerBackButtonHandler(goBack);
      }
    },
  };
}

function lookOf(theme: string): Look {
  switch (theme) {
    case "dark":
      return "dark";
    case "contrast":
      return "contrast";
    default:
      return "light";
  }
}
