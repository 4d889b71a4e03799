import { Button, Switch, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type Dispatch } from "react";
import { attentionOf } from "../../plan/attention";
import { lineWithId } from "../../plan/lines";
import { selectedLines } from "../../place/selectedLines";
import { reading } from "../../wording/reading";
import { useSay } from "../../wording/SayContext";
import type { Draft, DraftChange } from "../Draft";
import { LineView } from "../line/LineView";
import { keptLines, keysOf, type Opened } from "../Opened";
import { useServices } from "../services";
import { AttentionList } from "./AttentionList";
import { PlanTree } from "./PlanTree";

interface PlanViewProps {
  opened: Opened;
  draft: Draft;
  dispatch: Dispatch<DraftChange>;
}

/** The plan as it was read, or the sheet of one line: the one that was chosen here or in the text. */
export function PlanView({ opened, draft, dispatch }: PlanViewProps) {
  const say = useSay();
  const { document } = useServices();
  const { read } = opened;
  const attention = useMemo(() => attentionOf(read), [read]);
  const kept = useMemo(() => keptLines(opened), [opened]);
  const [current, setCurrent] = useState<string | null>(null);
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const [choice, setChoice] = useState<readonly string[]>([]);
  const [follows, setFollows] = useState(true);
  const [editing, setEditing] = useState(false);

  useEffect(() => {
    if (!follows || editing) {
      return;
    }

    return document.onSelection((selected) => {
      const ids = selectedLines(read, keysOf(kept), selected).map(({ id }) => id);
      if (ids.length > 0) {
        // The line that is shown stays where the cursor is in its row.
        setCurrent((now) => (now !== null && ids.includes(now) ? now : ids.length === 1 ? (ids[0] ?? null) : null));
        setChoice(ids.length > 1 ? ids : []);
      }
    });
  }, [document, editing, follows, kept, read]);

  const placed = current === null ? null : lineWithId(read, current);
  const open = (id: string): void => {
    setChoice([]);
    setCurrent(id);
  };

  if (placed !== null) {
    return (
      <LineView
        key={placed.line.id}
        opened={opened}
        placed={placed}
        kept={kept.get(placed.line.id) ?? null}
        draft={draft}
        dispatch={dispatch}
        onEditing={setEditing}
        onBack={() => {
          setEditing(false);
          setReturnTo(placed.line.id);
          setCurrent(null);
        }}
      />
    );
  }

  return (
    <>
      <Switch
        checked={follows}
        onChange={(_, { checked }) => setFollows(checked)}
        label={say(reading.follow)}
        labelPosition="after"
      />
      {choice.length > 0 && (
        <div className="card" role="status">
          <Text size={200}>{say(reading.severalInRow)}</Text>
          <div className="row">
            {choice.map((id) => (
              <Button key={id} size="small" onClick={() => open(id)}>
                {id}
              </Button>
            ))}
          </div>
        </div>
      )}
      <AttentionList attention={attention} draft={draft} dispatch={dispatch} onOpen={open} />
      <PlanTree opened={opened} kept={kept} draft={draft} returnTo={returnTo} onOpen={open} />
    </>
  );
}
