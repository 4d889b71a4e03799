import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState, type Dispatch } from "react";
import type { Line } from "../../api/types";
import type { PlacedLine } from "../../plan/lines";
import { pairingGroup } from "../../plan/pairing";
import { timingOf } from "../../plan/timing";
import { showLine } from "../../place/showLine";
import { lineWording } from "../../wording/line";
import { reading } from "../../wording/reading";
import { useSay } from "../../wording/SayContext";
import type { Draft, DraftChange } from "../Draft";
import { isIdentical, type Opened } from "../Opened";
import { useServices } from "../services";
import { useWork } from "../longWork/useWork";
import { WorkState } from "../longWork/WorkState";
import { CorrectionForm } from "./CorrectionForm";
import { PairingBoxes } from "./PairingBoxes";
import { Sheet } from "./Sheet";

interface LineViewProps {
  opened: Opened;
  placed: PlacedLine;
  /** The stored line, where the plan is stored. */
  kept: Line | null;
  draft: Draft;
  dispatch: Dispatch<DraftChange>;
  onEditing: (editing: boolean) => void;
  onBack: () => void;
}

/** One line: how it was read, how it stands, and a way to correct it before it is stored. */
export function LineView({ opened, placed, kept, draft, dispatch, onEditing, onBack }: LineViewProps) {
  const say = useSay();
  const { document } = useServices();
  const work = useWork();
  const { run } = work;
  const [isGone, setGone] = useState(false);
  const article = useRef<HTMLElement>(null);
  const { part, issue, line } = placed;
  const key = kept?.key ?? null;
  const timing = timingOf(opened.read, line, draft.corrections, draft.heard);
  const group = pairingGroup(opened.read, line);
  const canCorrect = opened.stored === null || (opened.comparison !== null && !isIdentical(opened));

  const show = (): void => run(async () => setGone(!(await showLine(document, line, key))));

  useEffect(() => {
    article.current?.focus();
    run(async () => setGone(!(await showLine(document, line, key))));
  }, [document, key, line, run]);

  return (
    <article className="stack" aria-labelledby="line" ref={article} tabIndex={-1}>
      <div className="row">
        <Button size="small" onClick={onBack}>
          ← {say(lineWording.back)}
        </Button>
        <Button size="small" onClick={show}>
          {say(lineWording.show)}
        </Button>
      </div>
      {isGone && (
        <Text role="status" size={200}>
          {say(lineWording.notFound)}
        </Text>
      )}
      <WorkState work={work} />
      <Subtitle2 as="h2" id="line">
        {line.id}
      </Subtitle2>
      <Text size={200} className="muted">
        {say(reading.part)(part.number)} · {issue.number} {issue.title}
      </Text>
      <blockquote className="quote">{line.text}</blockquote>
      <dl className="facts">
        <dt>{say(lineWording.written)}</dt>
        <dd>{line.timetable ? `« ${line.timetable.phrase} »` : say(lineWording.nothingWritten)}</dd>
        {(timing.phrase !== null || timing.isCorrected) && (
          <>
            <dt>{say(lineWording.understood)}</dt>
            <dd>
              {timing.phrase === null ? say(reading.noDate) : (timing.description ?? say(lineWording.notUnderstood))}
              {timing.isCorrected && ` (${say(reading.corrected)})`}
            </dd>
          </>
        )}
        {(line.responsible ?? draft.corrections.get(line.id)?.owner) && (
          <>
            <dt>{say(lineWording.responsible)}</dt>
            <dd>{draft.corrections.get(line.id)?.owner ?? line.responsible}</dd>
          </>
        )}
      </dl>
      {line.pairing === "shared" && <Text size={200}>{say(lineWording.shared)}</Text>}
      {line.pairing === "inOrder" && <Text size={200}>{say(lineWording.inOrder)}</Text>}
      {key !== null && opened.stored !== null && <Sheet plan={opened.stored.summary.id} lineKey={key} />}
      {canCorrect && (
        <section className="stack" aria-labelledby="correct">
          <Subtitle2 as="h3" id="correct">
            {say(lineWording.correct)}
          </Subtitle2>
          {group && (
            <PairingBoxes
              group={group}
              corrections={draft.corrections}
              onChange={(corrections) => dispatch({ type: "corrected", corrections })}
            />
          )}
          <CorrectionForm
            line={line}
            corrections={draft.corrections}
            onEditing={onEditing}
            onKeep={(corrections, heard) => dispatch({ type: "corrected", corrections, ...(heard ? { heard } : {}) })}
            onTakeBack={() => dispatch({ type: "takenBack", line: line.id })}
          />
        </section>
      )}
    </article>
  );
}
