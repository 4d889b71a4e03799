import { Link, makeStyles, useRestoreFocusTarget } from "@fluentui/react-components";
import { useCallback } from "react";
import { milestoneWords } from "../../wording/dates";
import { useLanguage, useSay } from "../../wording/SayContext";
import { columns, filterWords, pictureTitles, timelineWords } from "../../wording/tab";
import { StandingSign } from "../pictures/StandingSign";
import { useTableStyles } from "../pictures/tableStyles";
import type { PlanLine } from "../plan/lines";
import { ownerOf } from "../plan/owners";
import { Written } from "../Written";
import { useWindowRows } from "./useWindowRows";

const useStyles = makeStyles({
  wide: { minWidth: "52rem", tableLayout: "fixed" },
  line: { width: "6.5rem" },
  owner: { width: "18%" },
  standing: { width: "18%" },
  dates: { margin: 0, padding: 0, listStyle: "none" },
  said: { display: "flex", gap: "6px", alignItems: "start" },
});

const height = () => 74;

interface TimelineTableProps {
  lines: PlanLine[];
  onOpen: (key: string) => void;
}

/** The timeline's lines and dates as a real table, of which the rows in the window are drawn. */
export function TimelineTable({ lines, onOpen }: TimelineTableProps) {
  const say = useSay();
  const table = useTableStyles();
  const styles = useStyles();
  const { list, rows } = useWindowRows<HTMLTableSectionElement>({
    count: lines.length,
    height,
    keyOf: useCallback((index: number) => lines[index]?.key ?? String(index), [lines]),
  });
  const items = rows.getVirtualItems();
  const margin = rows.options.scrollMargin;
  const above = (items[0]?.start ?? margin) - margin;
  const below = rows.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin);
  const title = say(pictureTitles.timeline);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a narrow page; it scrolls with the keyboard too
    <div className={table.scroll} role="region" aria-label={title} tabIndex={0}>
      <table className={`${table.table} ${styles.wide}`} aria-rowcount={lines.length + 1}>
        <caption className={table.caption}>{title}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles.line}>
              {say(columns.line)}
            </th>
            <th scope="col">{say(columns.action)}</th>
            <th scope="col">{say(columns.dates)}</th>
            <th scope="col" className={styles.standing}>
              {say(columns.standing)}
            </th>
            <th scope="col" className={styles.owner}>
              {say(columns.owner)}
            </th>
          </tr>
        </thead>
        <tbody ref={list}>
          <Room height={above} />
          {items.map(({ index, key }) => {
            const line = lines[index];
            return (
              line && (
                <tr key={key} ref={rows.measureElement} data-index={index} aria-rowindex={index + 2}>
                  <Cells line={line} onOpen={onOpen} />
                </tr>
              )
            );
          })}
          <Room height={below} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not drawn. */
const Room = ({ height }: { height: number }) =>
  height > 0 && (
    <tr aria-hidden>
      <td colSpan={5} style={{ height, padding: 0, border: "none" }} />
    </tr>
  );

function Cells({ line, onOpen }: { line: PlanLine; onOpen: (key: string) => void }) {
  const say = useSay();
  const language = useLanguage();
  const styles = useStyles();
  const target = useRestoreFocusTarget();
  const { milestones, standing, words } = line.state;
  return (
    <>
      <th scope="row">
        <Link as="button" {...target} onClick={() => onOpen(line.key)}>
          {line.line.id}
        </Link>
      </th>
      <td>
        <Written>{line.line.text}</Written>
      </td>
      <td>
        {milestones.length === 0 ? (
          (line.line.timetable?.description ?? say(timelineWords.noDate))
        ) : (
          <ul className={styles.dates}>
            {milestones.map((milestone, index) => (
              <li key={milestone.key ?? index}>{milestoneWords(language, milestone)}</li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <span className={styles.said}>
          <StandingSign standing={standing} /> {words}
        </span>
      </td>
      <td>{ownerOf(line) ?? say(filterWords.noOwner)}</td>
    </>
  );
}
