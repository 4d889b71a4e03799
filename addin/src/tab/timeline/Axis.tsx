import { mergeClasses } from "@fluentui/react-components";
import type { Ref } from "react";
import { monthName } from "../../wording/dates";
import { useLanguage, useSay } from "../../wording/SayContext";
import { timelineWords } from "../../wording/tab";
import type { Tick } from "./ticks";
import { useTimelineStyles } from "./timelineStyles";

interface AxisProps {
  ticks: Tick[];
  today: number;
  /** On the part that the strips lie below. */
  measured: Ref<HTMLDivElement>;
}

/** The months, and where today is. */
export function Axis({ ticks, today, measured }: AxisProps) {
  const say = useSay();
  const language = useLanguage();
  const styles = useTimelineStyles();
  return (
    <div className={mergeClasses(styles.axis, styles.columns)} aria-hidden>
      <div className={mergeClasses(styles.names, styles.strip)} ref={measured}>
        {today >= 0 && today <= 1 && (
          <span className={styles.today} style={{ left: `clamp(1.6rem, ${today * 100}%, 100% - 1.6rem)` }}>
            {say(timelineWords.today)}
          </span>
        )}
        {ticks.map(({ month, at, year }) => (
          <span key={month} className={styles.name} style={{ left: `${at * 100}%` }}>
            {year ? <strong>{month.slice(0, 4)}</strong> : monthName(language, month)}
          </span>
        ))}
      </div>
    </div>
  );
}
