import { Tooltip } from "@fluentui/react-components";
import { useLanguage, useSay } from "../../wording/SayContext";
import type { PlanLine } from "../plan/lines";
import { Written } from "../Written";
import { datesInWords } from "./datesInWords";
import { useTimelineStyles } from "./timelineStyles";

interface LineTipProps {
  line: PlanLine;
  element: HTMLElement;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
}

/** A line and its dates in words, beside its row; who listens has them from the row already. */
export function LineTip({ line, element, ...pointer }: LineTipProps) {
  const say = useSay();
  const language = useLanguage();
  const styles = useTimelineStyles();
  return (
    <Tooltip
      visible
      relationship="inaccessible"
      withArrow
      positioning={{ target: element, position: "below", align: "start" }}
      content={{
        ...pointer,
        children: (
          <div className={styles.tip}>
            <strong>
              {line.line.id} · {line.state.words}
            </strong>
            <Written>{line.line.text}</Written>
            <ul className={styles.dates}>
              {datesInWords(line, language, say).map((date) => (
                <li key={date}>{date}</li>
              ))}
            </ul>
          </div>
        ),
      }}
    />
  );
}
