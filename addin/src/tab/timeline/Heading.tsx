import { useSay } from "../../wording/SayContext";
import { sourceWords } from "../../wording/tab";
import { Written } from "../Written";
import type { Row } from "./rows";
import { useTimelineStyles } from "./timelineStyles";

/** A part's or an issue's name above its lines. */
export function Heading({ row }: { row: Exclude<Row, { kind: "line" }> }) {
  const say = useSay();
  const styles = useTimelineStyles();
  return row.kind === "part" ? (
    <h3 className={styles.part}>
      {say(sourceWords.part)(row.part.number)} · <Written>{row.part.title}</Written>
    </h3>
  ) : (
    <h4 className={styles.issue}>
      {row.issue.number} <Written>{row.issue.title}</Written>
    </h4>
  );
}
