import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSay } from "../wording/SayContext";
import { tab } from "../wording/tab";
import type { TabHost } from "./host/host";
import { addressOf } from "./view/useView";
import { queryOf, type View } from "./view/view";

const useStyles = makeStyles({
  share: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS },
  said: { fontSize: tokens.fontSizeBase200 },
});

interface ShareButtonProps {
  host: TabHost;
  view: View;
  /** What the link is about. */
  label: string;
  text: string;
  /** A link that the service made, better than the page's own. */
  link?: string | null;
}

/** Offers a link in the host's own way; where it has none, or the service made one, copies it. */
export function ShareButton({ host, view, label, text, link = null }: ShareButtonProps) {
  const say = useSay();
  const styles = useStyles();
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  const address = link ?? addressOf(view);
  const share = () => {
    if (link !== null || !host.share(queryOf(view).toString(), label)) {
      navigator.clipboard.writeText(address).then(
        () => setOutcome("copied"),
        () => setOutcome("notCopied"),
      );
    }
  };

  return (
    <div className={styles.share}>
      <Button onClick={share}>{text}</Button>
      <span role="status" className={styles.said}>
        {outcome && say(tab[outcome])}
      </span>
      {outcome === "notCopied" && <Input readOnly value={address} aria-label={text} />}
    </div>
  );
}
