import { Button, Checkbox, Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Line, Timetable } from "../../api/types";
import { correct, type Change, type Corrections } from "../../plan/corrections";
import { lineWording } from "../../wording/line";
import { useSay } from "../../wording/SayContext";
import { ReadAs } from "./ReadAs";

interface CorrectionFormProps {
  line: Line;
  corrections: Corrections;
  onEditing: (editing: boolean) => void;
  onKeep: (corrections: Corrections, heard: Timetable | null) => void;
  onTakeBack: () => void;
}

/** What is to be read otherwise: each box opens its field, and nothing is kept before the button is pressed. */
export function CorrectionForm({ line, corrections, onEditing, onKeep, onTakeBack }: CorrectionFormProps) {
  const say = useSay();
  const known = corrections.get(line.id);
  const [date, setDate] = useState<"document" | "words" | "none">(
    known?.readAs === null ? "none" : known?.readAs === undefined ? "document" : "words",
  );
  const [heard, setHeard] = useState<Timetable | null>(null);
  const [hasOwner, setHasOwner] = useState(known?.owner !== undefined);
  const [owner, setOwner] = useState(known?.owner ?? "");
  const [isKept, setKept] = useState(false);

  const edit = (): void => {
    setKept(false);
    onEditing(true);
  };
  const change: Change = {
    ...(date === "words" && heard ? { readAs: heard.phrase } : date === "none" ? { readAs: null } : {}),
    ...(hasOwner && owner.trim() !== "" ? { owner } : {}),
  };
  const isComplete = Object.keys(change).length > 0 && (date !== "words" || heard !== null);

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(correct(corrections, line, change), heard);
        setKept(true);
        onEditing(false);
      }}
    >
      <Checkbox
        checked={date === "words"}
        onChange={(_, { checked }) => {
          edit();
          setDate(checked === true ? "words" : "document");
        }}
        label={say(lineWording.readAsBox)}
      />
      {date === "words" && (
        <ReadAs
          initial={known?.readAs ?? line.timetable?.phrase ?? ""}
          onHeard={(timetable) => {
            setHeard(timetable);
            setKept(false);
          }}
        />
      )}
      <Checkbox
        checked={date === "none"}
        onChange={(_, { checked }) => {
          edit();
          setDate(checked === true ? "none" : "document");
        }}
        label={say(lineWording.noDateBox)}
      />
      <Checkbox
        checked={hasOwner}
        onChange={(_, { checked }) => {
          edit();
          setHasOwner(checked === true);
        }}
        label={say(lineWording.ownerBox)}
      />
      {hasOwner && (
        <Field label={say(lineWording.owner)}>
          <Input
            value={owner}
            maxLength={200}
            onChange={(_, { value }) => {
              edit();
              setOwner(value);
            }}
          />
        </Field>
      )}
      <div className="row">
        <Button type="submit" appearance="primary" disabled={!isComplete}>
          {say(lineWording.keep)}
        </Button>
        {known && (
          <Button
            onClick={() => {
              onTakeBack();
              setDate("document");
              setHasOwner(false);
              setKept(false);
              onEditing(false);
            }}
          >
            {say(lineWording.takeBack)}
          </Button>
        )}
      </div>
      <div aria-live="polite">{isKept && <Text size={200}>{say(lineWording.kept)}</Text>}</div>
    </form>
  );
}
