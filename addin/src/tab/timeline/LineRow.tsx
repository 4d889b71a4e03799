import { useRestoreFocusTarget } from "@fluentui/react-components";
import { memo } from "react";
import { useLanguage, useSay } from "../../wording/SayContext";
import { StandingSign } from "../pictures/StandingSign";
import type { Day } from "../plan/days";
import type { PlanLine } from "../plan/lines";
import { Unseen } from "../Unseen";
import { Written } from "../Written";
import { datesInWords } from "./datesInWords";
import { marksOf } from "./marks";
import type { Span } from "./span";
import { Strip } from "./Strip";
import type { Tick } from "./ticks";
import { useTimelineStyles } from "./timelineStyles";

interface LineRowProps {
  line: PlanLine;
  span: Span;
  ticks: Tick[];
  today: Day;
  /** Whether Tab comes to this row; the others are come to with the arrow keys. */
  isCurrent: boolean;
  onOpen: (key: string) => void;
  onCurrent: (key: string) => void;
}

/** A line in the timeline: its name and dates in words for who listens, its strip for who looks. */
export const LineRow = memo(function LineRow({ line, span, ticks, today, isCurrent, onOpen, onCurrent }: LineRowProps) {
  const language = useLanguage();
  const say = useSay();
  const styles = useTimelineStyles();
  const target = useRestoreFocusTarget();
  const { state } = line;
  const said = datesInWords(line, language, say);
  return (
    <button
      type="button"
      className={styles.line}
      tabIndex={isCurrent ? 0 : -1}
      data-line={line.key}
      {...target}
      onClick={() => onOpen(line.key)}
      onFocus={() => onCurrent(line.key)}
    >
      <span className={styles.columns}>
        <span className={styles.said}>
          <StandingSign standing={state.standing} />
          <span className={styles.id}>{line.line.id}</span>
          <Written className={styles.text}>{line.line.text}</Written>
        </span>
        <Unseen>{` ${said.join(". ")}. ${state.words}`}</Unseen>
        <span className={styles.strip} aria-hidden>
          <Strip marks={marksOf(state.milestones, span, today)} ticks={ticks} today={span.at(today)} />
          {state.milestones.length === 0 && <span className={styles.undated}>{said}</span>}
        </span>
      </span>
    </button>
  );
});
