import { Button, Checkbox, Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Correction, Line, Timetable } from "../../api/types";
import { correct, without, type Change, type Corrections } from "../../plan/corrections";
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

type DateChoice = "document" | "words" | "none";

/** What is to be read otherwise: each box opens its field, and nothing is kept before the button is pressed. */
export function CorrectionForm({ line, corrections, onEditing, onKeep, onTakeBack }: CorrectionFormProps) {
  const say = useSay();
  const known = corrections.get(line.id);
  // Null: as it was kept last, here or by the pairing.
  const [choice, setChoice] = useState<DateChoice | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOwnerOff, setOwnerOff] = useState(false);
  const [heard, setHeard] = useState<Timetable | null>(null);
  const [isKept, setKept] = useState(false);

  const date = choice ?? choiceOf(known);
  const owner = isOwnerOff ? null : (typed ?? known?.owner ?? null);
  const change: Change = {
    ...(date === "words" && heard ? { readAs: heard.phrase } : date === "none" ? { readAs: null } : {}),
    ...(owner === null ? {} : { owner }),
  };
  const says = Object.keys(change).length > 0 || known !== undefined;
  const isComplete = says && (date !== "words" || heard !== null) && owner?.trim() !== "";

  const edit = (): void => {
    setKept(false);
    onEditing(true);
  };
  const choose = (wanted: DateChoice, isOn: boolean): void => {
    edit();
    setChoice(isOn ? wanted : "document");
  };
  const settle = (kept: boolean): void => {
    setChoice(null);
    setTyped(null);
    setOwnerOff(false);
    setKept(kept);
    onEditing(false);
  };

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(correct(without(corrections, line.id), line, change), heard);
        settle(true);
      }}
    >
      <Checkbox
        checked={date === "words"}
        onChange={(_, { checked }) => choose("words", checked === true)}
        label={say(lineWording.readAsBox)}
      />
      {date === "words" && <ReadAs initial={known?.readAs ?? line.timetable?.phrase ?? ""} onHeard={setHeard} />}
      <Checkbox
        checked={date === "none"}
        onChange={(_, { checked }) => choose("none", checked === true)}
        label={say(lineWording.noDateBox)}
      />
      <Checkbox
        checked={owner !== null}
        onChange={(_, { checked }) => {
          edit();
          setOwnerOff(checked !== true);
          setTyped((now) => now ?? "");
        }}
        label={say(lineWording.ownerBox)}
      />
      {owner !== null && (
        <Field label={say(lineWording.owner)}>
          <Input
            value={owner}
            maxLength={200}
            onChange={(_, { value }) => {
              edit();
              setTyped(value);
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
              settle(false);
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

const choiceOf = (known: Correction | undefined): DateChoice =>
  known?.readAs === undefined ? "document" : known.readAs === null ? "none" : "words";
