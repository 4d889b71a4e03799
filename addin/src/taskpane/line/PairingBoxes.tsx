import { Checkbox } from "@fluentui/react-components";
import type { Corrections } from "../../plan/corrections";
import { holdsFor, tick, type PairingGroup } from "../../plan/pairing";
import { lineWording } from "../../wording/line";
import { useSay } from "../../wording/SayContext";

interface PairingBoxesProps {
  group: PairingGroup;
  corrections: Corrections;
  onChange: (corrections: Corrections) => void;
}

/** For each phrase of a row or issue, the lines that it may hold for. */
export function PairingBoxes({ group, corrections, onChange }: PairingBoxesProps) {
  const say = useSay();
  return group.phrases.map((phrase) => {
    const held = holdsFor(group, phrase, corrections);
    return (
      <fieldset key={phrase} className="card">
        <legend>{say(lineWording.holdsFor)(phrase)}</legend>
        {group.lines.map((line) => (
          <Checkbox
            key={line.id}
            checked={held.has(line.id)}
            onChange={(_, { checked }) => onChange(tick(corrections, line, phrase, checked === true))}
            label={`${line.id} ${line.text}`}
          />
        ))}
      </fieldset>
    );
  });
}
