import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Failure } from "../api/failure";
import { Trouble } from "../states/Trouble";
import { useSay } from "../wording/SayContext";
import { tab } from "../wording/tab";
import type { TabHost } from "./host/host";

const useStyles = makeStyles({ page: { padding: tokens.spacingVerticalXXL, display: "grid", justifyItems: "center" } });

interface WaitingProps {
  failure: Failure | null;
  host: TabHost;
  onRetry: () => void;
  onSignIn?: () => void;
}

/** Nothing to show yet: it is being read, or something keeps it from being read. */
export function Waiting({ failure, host, onRetry, onSignIn }: WaitingProps) {
  const say = useSay();
  const { page } = useStyles();
  // What the page says itself is more use than the host's own "something went wrong".
  useEffect(() => {
    if (failure !== null) {
      host.shown();
    }
  }, [failure, host]);

  return (
    <main className={page}>
      {failure === null ? (
        <Spinner label={say(tab.reading)} />
      ) : (
        <Trouble failure={failure} onRetry={onRetry} {...(onSignIn && { onSignIn })} />
      )}
    </main>
  );
}
