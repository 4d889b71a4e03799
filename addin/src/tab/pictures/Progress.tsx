import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useSay } from "../../wording/SayContext";
import { columns, pictureTitles, progressWords, sourceWords, standingWords } from "../../wording/tab";
import type { PlanLine } from "../plan/lines";
import { progressOf, standings, together, type Counts, type PartProgress } from "../plan/progress";
import { Written } from "../Written";
import { FigureTable } from "./FigureTable";
import { Picture, type PictureProps } from "./Picture";
import { StandingBar } from "./StandingBar";
import { StandingSign } from "./StandingSign";

const useStyles = makeStyles({
  parts: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  name: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM, alignItems: "baseline" },
  title: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0, textAlign: "start" },
  done: { flex: "none", fontWeight: tokens.fontWeightSemibold },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 14px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  count: { display: "inline-flex", alignItems: "center", gap: "4px" },
});

interface ProgressProps extends PictureProps {
  lines: PlanLine[];
  onPart: (part: string) => void;
}

export function Progress({ lines, onPart, ...picture }: ProgressProps) {
  const say = useSay();
  const styles = useStyles();
  const parts = useMemo(() => progressOf(lines), [lines]);
  const drawn = (
    <ul className={styles.parts}>
      {parts.map(({ part, ...progress }) => (
        <li key={part.number}>
          <div className={styles.name}>
            <Link as="button" className={styles.title} onClick={() => onPart(part.number)}>
              {say(sourceWords.part)(part.number)} · <Written>{part.title}</Written>
            </Link>
            <span className={styles.done}>{say(progressWords.doneOf)(progress.counts.done, progress.total)}</span>
          </div>
          <StandingBar {...progress} />
          <CountsInWords counts={progress.counts} />
        </li>
      ))}
    </ul>
  );
  return <Picture {...picture} drawn={drawn} table={<ProgressTable parts={parts} />} />;
}

function CountsInWords({ counts }: { counts: Counts }) {
  const say = useSay();
  const styles = useStyles();
  return (
    <div className={styles.counts}>
      {standings
        .filter((standing) => counts[standing] > 0)
        .map((standing) => (
          <span key={standing} className={styles.count}>
            <StandingSign standing={standing} />
            {say(progressWords.count)(say(standingWords[standing]), counts[standing])}
          </span>
        ))}
    </div>
  );
}

function ProgressTable({ parts }: { parts: PartProgress[] }) {
  const say = useSay();
  const figures = ({ counts, total }: Pick<PartProgress, "counts" | "total">) => [
    ...standings.map((standing) => counts[standing]),
    total,
  ];
  return (
    <FigureTable
      caption={say(pictureTitles.progress)}
      columns={[say(columns.part), ...standings.map((standing) => say(standingWords[standing])), say(columns.all)]}
      rows={[
        ...parts.map((progress) => ({
          name: `${say(sourceWords.part)(progress.part.number)} · ${progress.part.title}`,
          figures: figures(progress),
        })),
        { name: say(columns.together), figures: figures(together(parts)), isSum: true },
      ]}
    />
  );
}
