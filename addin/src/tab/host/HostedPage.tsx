import { useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import type { Language } from "../../api/types";
import { Page } from "../../page/Page";
import type { TabHost } from "./host";

/** The page in the host's look, and in the next one when people change it. */
export function HostedPage({ host, language, children }: { host: TabHost; language: Language; children: ReactNode }) {
  const [store] = useState(() => ({ look: host.look }));
  const follow = useCallback(
    (changed: () => void) =>
      host.onLook((look) => {
        store.look = look;
        changed();
      }),
    [host, store],
  );
  const look = useSyncExternalStore(follow, () => store.look);
  // The browser's own parts (scroll bars, the ground behind the page) follow as well.
  useEffect(() => {
    document.documentElement.style.colorScheme = look === "light" ? "light" : "dark";
  }, [look]);

  return (
    <Page language={language} look={look}>
      {children}
    </Page>
  );
}
