import { Button, MessageBar, MessageBarBody, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Published } from "../../api/types";
import { publishing } from "../../wording/publishing";
import type { Sentence } from "../../wording/say";
import { useSay } from "../../wording/SayContext";

/** What became of publishing, and how to have the lines tracked in Planner. */
export function PublishedNote({ published: { result, plan, told, notApplied } }: { published: Published }) {
  const say = useSay();
  const what: Record<Published["result"], string> = {
    newPlan: say(publishing.newPlan),
    newEdition: say(publishing.newEdition)(plan.edition),
    unchanged: say(publishing.unchanged),
  };
  return (
    <>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>
          {what[result]} {told === true && say(publishing.told)} {told === false && say(publishing.notTold)}
        </MessageBarBody>
      </MessageBar>
      {notApplied.length > 0 && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            {say(publishing.notApplied)} {notApplied.join(" ")}
          </MessageBarBody>
        </MessageBar>
      )}
      <section className="stack" aria-labelledby="planner">
        <Subtitle2 as="h2" id="planner">
          {say(publishing.planner)}
        </Subtitle2>
        <Text size={200}>{say(publishing.plannerHow)}</Text>
        <div className="command">{say(publishing.plannerCommand)}</div>
        <CopyButton words={say(publishing.plannerCommand)} />
      </section>
    </>
  );
}

function CopyButton({ words }: { words: string }) {
  const say = useSay();
  const [outcome, setOutcome] = useState<Sentence | null>(null);
  const copy = (): void => {
    // A framed page may not be allowed to write to the clipboard.
    navigator.clipboard.writeText(words).then(
      () => setOutcome(publishing.copied),
      () => setOutcome(publishing.notCopied),
    );
  };
  return (
    <div className="row">
      <Button size="small" onClick={copy}>
        {say(publishing.copy)}
      </Button>
      <Text size={200} role="status">
        {outcome && say(outcome)}
      </Text>
    </div>
  );
}
