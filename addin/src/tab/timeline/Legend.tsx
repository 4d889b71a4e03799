import type { MilestoneKind } from "../../api/types";
import { useSay } from "../../wording/SayContext";
import { looks, signs, timelineWords } from "../../wording/tab";
import type { MarkLook } from "./marks";
import { MarkSign } from "./MarkSign";
import { useMarkStyles } from "./markStyles";
import { useTimelineStyles } from "./timelineStyles";

const kinds: MilestoneKind[] = ["start", "firstResults", "completion", "due"];
const states: Exclude<MarkLook, "open">[] = ["done", "passed"];

/** What the timeline's signs mean. */
export function Legend() {
  const say = useSay();
  const styles = useTimelineStyles();
  const marks = useMarkStyles();
  return (
    <ul className={styles.legend} aria-label={say(timelineWords.legend)}>
      {kinds.map((kind) => (
        <li key={kind} className={styles.sign}>
          <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden>
            <MarkSign kind={kind} look="open" />
          </svg>
          {say(signs[kind])}
        </li>
      ))}
      {states.map((look) => (
        <li key={look} className={styles.sign}>
          <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden>
            <MarkSign kind="due" look={look} />
          </svg>
          {say(looks[look])}
        </li>
      ))}
      <li className={styles.sign}>
        <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden>
          <circle r="6" className={marks.expected} />
        </svg>
        {say(timelineWords.expected)}
      </li>
      <li className={styles.sign}>
        <svg width="24" height="18" viewBox="-12 -9 24 18" aria-hidden>
          <rect x="-12" y="-4" width="24" height="8" rx="4" className={marks.window} />
        </svg>
        {say(timelineWords.window)}
      </li>
    </ul>
  );
}
