import { Button, Checkbox, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { StoredPlan } from "../../api/types";
import { copyWithColumn } from "../../progress/copy";
import { eraseColumn, writeColumn } from "../../progress/inDocument";
import { progressLines } from "../../progress/ProgressLine";
import { inText } from "../../wording/inText";
import { useSay } from "../../wording/SayContext";
import { useServices } from "../services";
import { useWork, type Work } from "../longWork/useWork";
import { WorkState } from "../longWork/WorkState";

/** Writes how each line stands beside it: into a copy, or by the steward into the document itself. */
export function ProgressSection({ stored }: { stored: StoredPlan }) {
  const say = useSay();
  const { api, document } = useServices();
  const work = useWork();
  const [agrees, setAgrees] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const { copies, tables } = document.abilities;
  const { id, language, role } = stored.summary;

  // The column is part of the text, so that it speaks the text's language and not the reader's.
  const heading = inText.progress[language];
  const linesNow = async (signal: AbortSignal) => progressLines(await api.plan(id, signal, language));

  const intoCopy: Parameters<Work["run"]>[0] = async (tell, signal) => {
    tell({ what: inText.copying });
    const lines = await linesNow(signal);
    const copy = copyWithColumn(await document.bytes(() => undefined, signal), heading, lines);
    if (copy.written.length > 0) {
      await document.openCopy(copy.bytes);
    }

    setOutcome(copy.written.length > 0 ? say(inText.copyOpened)(copy.written.length) : say(inText.noRows));
  };

  const intoThis: Parameters<Work["run"]>[0] = async (tell, signal) => {
    tell({ what: inText.writing, cannotStop: true });
    const { count, intact } = await writeColumn(document, heading, await linesNow(signal), signal);
    setOutcome(say(!intact ? inText.notIntact : inText.noRows));
    if (intact && count > 0) {
      setOutcome(say(inText.written)(count));
    }
  };

  const remove: Parameters<Work["run"]>[0] = async (tell, signal) => {
    tell({ what: inText.writing, cannotStop: true });
    const { count, intact } = await eraseColumn(document, signal);
    setOutcome(say(!intact ? inText.notIntact : count > 0 ? inText.removed : inText.noColumn));
  };

  const isBusy = work.step !== null;
  return (
    <section className="stack" aria-labelledby="progress">
      <Subtitle2 as="h2" id="progress">
        {say(inText.progress)}
      </Subtitle2>
      <Text size={200}>{say(inText.progressWhy)}</Text>
      {copies ? (
        <div className="row">
          <Button size="small" appearance="primary" disabled={isBusy} onClick={() => work.run(intoCopy)}>
            {say(inText.intoCopy)}
          </Button>
        </div>
      ) : (
        <Text size={200}>{say(inText.noCopies)}</Text>
      )}
      {role === "steward" && tables && (
        <Checkbox
          checked={agrees}
          onChange={(_, { checked }) => setAgrees(checked === true)}
          label={say(inText.intoThisAgree)}
        />
      )}
      {tables ? (
        <div className="row">
          {role === "steward" && (
            <Button size="small" disabled={!agrees || isBusy} onClick={() => work.run(intoThis)}>
              {say(inText.intoThis)}
            </Button>
          )}
          <Button size="small" disabled={isBusy} onClick={() => work.run(remove)}>
            {say(inText.remove)}
          </Button>
        </div>
      ) : (
        <Text size={200}>{say(inText.noTables)}</Text>
      )}
      <WorkState work={work} />
      <Text size={200} role="status">
        {outcome}
      </Text>
    </section>
  );
}
