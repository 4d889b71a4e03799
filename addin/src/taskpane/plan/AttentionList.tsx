import { Button, Checkbox, Subtitle2, Text } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Attention } from "../../plan/attention";
import { reading } from "../../wording/reading";
import { useSay } from "../../wording/SayContext";
import type { Draft, DraftChange } from "../Draft";

interface AttentionListProps {
  attention: readonly Attention[];
  draft: Draft;
  dispatch: Dispatch<DraftChange>;
  onOpen: (line: string) => void;
}

/** What a person should look at, each with a box to say that it is right. */
export function AttentionList({ attention, draft, dispatch, onOpen }: AttentionListProps) {
  const say = useSay();
  if (attention.length === 0) {
    return null;
  }

  const left = attention.filter(({ id }) => !draft.seen.has(id)).length;
  return (
    <section className="stack" aria-labelledby="attention">
      <Subtitle2 as="h2" id="attention" aria-live="polite">
        {say(reading.attention)(left)}
      </Subtitle2>
      <ul className="cards">
        {attention.map(({ id, kind, messages, lines }) => (
          <li key={id} className={`card ${draft.seen.has(id) ? "seen" : kind}`}>
            {kind === "unread" && (
              <Text size={200} weight="semibold">
                {say(reading.unread)}
              </Text>
            )}
            {messages.map((message) => (
              <Text key={message} size={200}>
                {message}
              </Text>
            ))}
            <div className="row">
              {lines.slice(0, 1).map((line) => (
                <Button key={line} size="small" onClick={() => onOpen(line)}>
                  {say(reading.look)(lines.length > 1 ? `${line} – ${lines.at(-1) ?? ""}` : line)}
                </Button>
              ))}
              <Checkbox
                checked={draft.seen.has(id)}
                onChange={(_, { checked }) => dispatch({ type: "seen", id, isSeen: checked === true })}
                label={say(kind === "unread" ? reading.leave : reading.right)}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
