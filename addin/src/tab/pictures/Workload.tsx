import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { monthName, monthWords } from "../../wording/dates";
import { useLanguage, useSay } from "../../wording/SayContext";
import { columns, pictureTitles, tab, workloadWords } from "../../wording/tab";
import type { Day, Month } from "../plan/days";
import type { PlanLine } from "../plan/lines";
import { workloadOf, type MonthLoad } from "../plan/workload";
import { Unseen } from "../Unseen";
import { FigureTable } from "./FigureTable";
import { useColours } from "./palette";
import { Picture, type PictureProps } from "./Picture";

const useStyles = makeStyles({
  months: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(12, minmax(0, 1fr))",
    gap: "2px",
  },
  month: {
    width: "100%",
    minWidth: "24px",
    border: "none",
    padding: "0 1px 2px",
    background: "none",
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    display: "grid",
    position: "relative",
    gridTemplateRows: "7.5rem auto auto",
    justifyItems: "center",
    borderRadius: tokens.borderRadiusMedium,
    "@media (max-width: 400px)": { fontSize: tokens.fontSizeBase100 },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  column: { alignSelf: "end", width: "70%", display: "grid", justifyItems: "center" },
  bar: {
    width: "100%",
    border: "1px solid",
    borderRadius: "2px 2px 0 0",
    display: "flex",
    alignItems: "end",
  },
  done: { width: "100%", backgroundImage: "linear-gradient(currentColor, currentColor)" },
  year: { color: tokens.colorNeutralForeground3 },
});

const tallest = 92;

interface WorkloadProps extends PictureProps {
  lines: PlanLine[];
  today: Day;
  onMonth: (month: Month) => void;
}

export function Workload({ lines, today, onMonth, ...picture }: WorkloadProps) {
  const styles = useStyles();
  const months = useMemo(() => workloadOf(lines, today), [lines, today]);
  const most = Math.max(1, ...months.map(({ due }) => due));
  const drawn = (
    <ul className={styles.months}>
      {months.map((load, index) => (
        <li key={load.month}>
          <MonthBar
            {...load}
            unit={tallest / most}
            named={index === 0 || load.month.endsWith("-01")}
            onMonth={onMonth}
          />
        </li>
      ))}
    </ul>
  );
  return <Picture {...picture} drawn={drawn} table={<WorkloadTable months={months} />} />;
}

interface MonthBarProps extends MonthLoad {
  /** How tall one line is drawn. */
  unit: number;
  /** Whether the year stands below. */
  named: boolean;
  onMonth: (month: Month) => void;
}

function MonthBar({ month, due, done, unit, named, onMonth }: MonthBarProps) {
  const say = useSay();
  const language = useLanguage();
  const styles = useStyles();
  const colours = useColours();
  return (
    <button type="button" className={styles.month} onClick={() => onMonth(month)}>
      <Unseen>{say(workloadWords.bar)(monthWords(language, month), say(tab.lines)(due), done)}</Unseen>
      <span className={styles.column} aria-hidden>
        <span>{due}</span>
        <span className={mergeClasses(styles.bar, colours.underWay)} style={{ height: due * unit }}>
          <span
            className={mergeClasses(styles.done, colours.done)}
            style={{ height: `${due === 0 ? 0 : (done / due) * 100}%` }}
          />
        </span>
      </span>
      <span aria-hidden>{monthName(language, month)}</span>
      <span aria-hidden className={styles.year}>
        {named ? month.slice(0, 4) : "\u00A0"}
      </span>
    </button>
  );
}

function WorkloadTable({ months }: { months: MonthLoad[] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <FigureTable
      caption={say(pictureTitles.workload)}
      columns={[say(columns.month), say(columns.due), say(columns.doneOfThem)]}
      rows={months.map(({ month, due, done }) => ({ name: monthWords(language, month), figures: [due, done] }))}
    />
  );
}
