import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import { publishing } from "../../wording/publishing";
import type { Sentence } from "../../wording/say";
import { useSay } from "../../wording/SayContext";

/** How to have the lines tracked in Planner: the channel is where that is set up, by whoever may. */
export function PlannerHint() {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="planner">
      <Subtitle2 as="h2" id="planner">
        {say(publishing.planner)}
      </Subtitle2>
      <Text size={200}>{say(publishing.plannerHow)}</Text>
      <div className="command">{say(publishing.plannerCommand)}</div>
      <CopyButton words={say(publishing.plannerCommand)} />
    </section>
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
