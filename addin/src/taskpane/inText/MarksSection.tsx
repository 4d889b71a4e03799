import { Button, Checkbox, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import { linesOf } from "../../plan/lines";
import { marksFor, type KeyedLine } from "../../place/marks";
import { markOf } from "../../place/mark";
import { inText } from "../../wording/inText";
import { useSay } from "../../wording/SayContext";
import { keptLines, keysOf, type Opened } from "../Opened";
import { useServices } from "../services";
import { useWork } from "../longWork/useWork";
import { WorkState } from "../longWork/WorkState";

/** Marks each line so that it is found again; nothing is written before the person agrees. */
export function MarksSection({ opened }: { opened: Opened }) {
  const say = useSay();
  const { document } = useServices();
  const work = useWork();
  const [agrees, setAgrees] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const { bookmarks } = document.abilities;

  const keyed = (): KeyedLine[] => {
    const keys = keysOf(keptLines(opened));
    return linesOf(opened.read).flatMap((line) => {
      const key = keys.get(line.id);
      return key === undefined ? [] : [{ key, line }];
    });
  };
  const mark = (): void =>
    work.run(async (tell) => {
      tell({ what: inText.marking, cannotStop: true });
      const { marks, byText } = marksFor(keyed(), await document.paragraphs(), bookmarks);
      await document.mark(marks);
      const missing = byText.length > 0 ? say(inText.notMarked)(byText.join(", ")) : "";
      setOutcome(`${say(inText.marked)(marks.length)} ${missing}`);
    });
  const unmark = (): void =>
    work.run(async (tell) => {
      tell({ what: inText.marking, cannotStop: true });
      await document.unmark(keyed().map(({ key }) => markOf(key)));
      setOutcome(say(inText.unmarked));
    });

  return (
    <section className="stack" aria-labelledby="marks">
      <Subtitle2 as="h2" id="marks">
        {say(inText.marks)}
      </Subtitle2>
      <Text size={200}>{say(bookmarks ? inText.marksWhy : inText.controlsWhy)}</Text>
      <Checkbox
        checked={agrees}
        onChange={(_, { checked }) => setAgrees(checked === true)}
        label={say(inText.marksAgree)}
      />
      <div className="row">
        <Button size="small" appearance="primary" disabled={!agrees || work.step !== null} onClick={mark}>
          {say(inText.mark)}
        </Button>
        <Button size="small" disabled={work.step !== null} onClick={unmark}>
          {say(inText.unmark)}
        </Button>
      </div>
      <WorkState work={work} />
      <Text size={200} role="status">
        {outcome}
      </Text>
    </section>
  );
}
