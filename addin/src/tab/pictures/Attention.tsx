import { Button, Subtitle1, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { milestoneWords } from "../../wording/dates";
import { useLanguage, useSay } from "../../wording/SayContext";
import { attentionTitle, listWords, tab } from "../../wording/tab";
import { OpenLine } from "../OpenLine";
import { attentionOf, type Mention } from "../plan/attention";
import type { Day } from "../plan/days";
import type { PlanLine } from "../plan/lines";
import { ownerOf } from "../plan/owners";
import { lists, type List } from "../view/view";
import { Written } from "../Written";
import { StandingSign } from "./StandingSign";

const useStyles = makeStyles({
  section: { minWidth: 0, display: "grid", gap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)" },
  title: { margin: 0 },
  tabs: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", alignItems: "stretch" },
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  tab: { display: "grid", justifyItems: "start", textAlign: "start", whiteSpace: "normal", overflowWrap: "anywhere" },
  button: { justifyContent: "start", alignItems: "start", paddingInline: tokens.spacingHorizontalS },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  words: { display: "grid", gap: "2px" },
  text: {
    display: "-webkit-box",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- still the only way to end a second line in "…"
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
  },
  date: { fontWeight: tokens.fontWeightSemibold },
  standing: {
    display: "flex",
    gap: "6px",
    alignItems: "center",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

const page = 10;

interface AttentionProps {
  lines: PlanLine[];
  today: Day;
  list: List;
  onList: (list: List) => void;
  onOpen: (key: string) => void;
}

/** What is due, what has passed and what slips: the three figures first, then the lines of one of them. */
export function Attention({ lines, today, list, onList, onOpen }: AttentionProps) {
  const say = useSay();
  const styles = useStyles();
  const id = useId();
  const attention = useMemo(() => attentionOf(lines, today), [lines, today]);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle1 as="h2" id={id} className={styles.title}>
        {say(attentionTitle)}
      </Subtitle1>
      <TabList
        className={styles.tabs}
        selectedValue={list}
        onTabSelect={(_, { value }) => onList(value as List)}
        aria-labelledby={id}
      >
        {lists.map((name) => (
          <Tab key={name} value={name} className={styles.button} id={`${id}-${name}`} aria-controls={`${id}-panel`}>
            <span className={styles.tab}>
              <span className={styles.figure}>{attention[name].length}</span>
              <span>{say(listWords[name].title)}</span>
            </span>
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${list}`}>
        <Mentions key={list} mentions={attention[list]} none={say(listWords[list].none)} onOpen={onOpen} />
      </div>
    </section>
  );
}

function Mentions({ mentions, none, onOpen }: { mentions: Mention[]; none: string; onOpen: (key: string) => void }) {
  const say = useSay();
  const styles = useStyles();
  const [most, setMost] = useState(page);
  const left = mentions.length - most;
  if (mentions.length === 0) {
    return <p>{none}</p>;
  }

  return (
    <>
      <ul className={styles.list}>
        {mentions.slice(0, most).map((mention) => (
          <li key={mention.line.key} className={styles.item}>
            <OneMention {...mention} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button appearance="transparent" onClick={() => setMost(most + 4 * page)}>
          {say(tab.more)(Math.min(left, 4 * page))}
        </Button>
      )}
    </>
  );
}

function OneMention({ line, milestone, onOpen }: Mention & { onOpen: (key: string) => void }) {
  const language = useLanguage();
  const styles = useStyles();
  const owner = ownerOf(line);
  return (
    <OpenLine line={line} onOpen={onOpen}>
      <span className={styles.words}>
        {milestone && <span className={styles.date}>{milestoneWords(language, milestone)}</span>}
        <span className={styles.text}>
          {line.line.id} <Written>{line.line.text}</Written>
        </span>
        <span className={styles.standing}>
          <StandingSign standing={line.state.standing} />
          <span>{[line.state.words, owner].filter(Boolean).join(" · ")}</span>
        </span>
      </span>
    </OpenLine>
  );
}
