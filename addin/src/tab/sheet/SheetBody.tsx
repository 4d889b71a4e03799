import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, type ReactNode } from "react";
import type { Issue, LineSheet } from "../../api/types";
import { dayWords, milestoneWords, quoted } from "../../wording/dates";
import { useLanguage, useSay } from "../../wording/SayContext";
import { sheetWords, timelineWords } from "../../wording/tab";
import { StandingSign } from "../pictures/StandingSign";
import { DocumentLanguage, Written } from "../Written";
import { sourceInWords } from "./source";

const useStyles = makeStyles({
  sheet: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalXXL,
    overflowWrap: "anywhere",
  },
  text: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0 },
  facts: { margin: 0, display: "grid", gap: tokens.spacingVerticalM, "& dd": { margin: 0 } },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingInlineStart: "18px" },
  standing: { display: "flex", gap: "6px", alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  said: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
});

interface SheetBodyProps {
  sheet: LineSheet;
  /** The issue as the plan on the page has it; null: that is an older one. */
  issue: Issue | null;
  share: ReactNode;
}

/** What is known of a line, in words. */
export function SheetBody({ sheet, issue, share }: SheetBodyProps) {
  const say = useSay();
  const styles = useStyles();
  const { line, history, notes } = sheet;
  return (
    <div className={styles.sheet}>
      <p className={styles.text}>
        <Written>
          {line.group && `${line.group} — `}
          {line.text}
        </Written>
      </p>
      <dl className={styles.facts}>
        <Timetable sheet={sheet} />
        <Standing sheet={sheet} />
        <Fact name={say(sheetWords.owner)}>{line.state?.owner ?? line.responsible ?? say(sheetWords.noOwner)}</Fact>
        {line.indicator && (
          <Fact name={say(sheetWords.indicator)}>
            <Written>{line.indicator}</Written>
          </Fact>
        )}
        <Place sheet={sheet} number={issue?.number ?? sheet.line.source.issue} />
        <Task task={sheet.task} />
        <Fact name={say(sheetWords.history)}>
          <Said entries={history} none={say(sheetWords.noHistory)} />
        </Fact>
        <Fact name={say(sheetWords.notes)}>
          <Said entries={notes} none={say(sheetWords.noNotes)} />
        </Fact>
      </dl>
      {share}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.name}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Timetable({ sheet: { line } }: { sheet: LineSheet }) {
  const say = useSay();
  const language = useLanguage();
  const document = useContext(DocumentLanguage);
  const styles = useStyles();
  const dates = line.state?.milestones ?? [];
  const correction = line.state?.correction;
  return (
    <>
      <Fact name={say(sheetWords.dates)}>
        {dates.length === 0 ? (
          (line.timetable?.description ?? say(timelineWords.noDate))
        ) : (
          <ul className={styles.list}>
            {dates.map((milestone, index) => (
              <li key={milestone.key ?? index}>{milestoneWords(language, milestone)}</li>
            ))}
          </ul>
        )}
        {correction && (
          <div className={styles.quiet}>
            {say(sheetWords.corrected)(correction.by, dayWords(language, correction.on))}
            {correction.readAs && ` ${quoted(language, correction.readAs)}`}
          </div>
        )}
      </Fact>
      {line.timetable && (
        <Fact name={say(sheetWords.written)}>
          <Written>{quoted(document, line.timetable.phrase)}</Written>
        </Fact>
      )}
    </>
  );
}

function Standing({ sheet: { line } }: { sheet: LineSheet }) {
  const say = useSay();
  const language = useLanguage();
  const document = useContext(DocumentLanguage);
  const styles = useStyles();
  const state = line.state;
  return (
    <>
      {state && (
        <Fact name={say(sheetWords.standing)}>
          <span className={styles.standing}>
            <StandingSign standing={state.standing} /> {state.words}
          </span>
          {state.reported && (
            <div className={styles.quiet}>
              {say(sheetWords.reported)(state.reported.by, dayWords(language, state.reported.on))}
            </div>
          )}
        </Fact>
      )}
      {line.status && (
        <Fact name={say(sheetWords.inDocument)}>
          <Written>{quoted(document, line.status)}</Written>
        </Fact>
      )}
    </>
  );
}

function Place({ sheet: { line, part, issue }, number }: { sheet: LineSheet; number: string }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <Fact name={say(sheetWords.issue)}>
        <Written>
          {part} › {issue}
        </Written>
      </Fact>
      <Fact name={say(sheetWords.source)}>
        {[line.source.document, sourceInWords(language, line.source, number)].filter(Boolean).join(" · ")}
      </Fact>
    </>
  );
}

function Task({ task }: { task: LineSheet["task"] }) {
  const say = useSay();
  const words =
    task?.percent == null
      ? null
      : say(
          task.percent >= 100 ? sheetWords.completed : task.percent > 0 ? sheetWords.inProgress : sheetWords.notStarted,
        );
  return (
    <Fact name={say(sheetWords.task)}>
      {task === null ? (
        say(sheetWords.noTask)
      ) : (
        <>
          {task.url === null ? (
            task.title
          ) : (
            <Link href={task.url} target="_blank" rel="noopener">
              {task.title}
            </Link>
          )}
          {words && ` · ${words}`}
        </>
      )}
    </Fact>
  );
}

function Said({ entries, none }: { entries: { on: string; by: string | null; text: string }[]; none: string }) {
  const language = useLanguage();
  const styles = useStyles();
  return entries.length === 0 ? (
    none
  ) : (
    <ol className={styles.said}>
      {entries.map(({ on, by, text }, index) => (
        <li key={index}>
          {text}
          <div className={styles.quiet}>{[dayWords(language, on), by].filter(Boolean).join(" · ")}</div>
        </li>
      ))}
    </ol>
  );
}
