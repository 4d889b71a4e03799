import { Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Timetable } from "../../api/types";
import { saysWhen } from "../../plan/timing";
import { Trouble } from "../../states/Trouble";
import { lineWording } from "../../wording/line";
import { useLanguage, useSay } from "../../wording/SayContext";
import { useServices } from "../services";
import { useEcho } from "./useEcho";

interface ReadAsProps {
  initial: string;
  /** The timetable that the words stand for; null as long as they stand for none. */
  onHeard: (timetable: Timetable | null) => void;
}

/** Words for a timetable, echoed as they are understood while they are typed. */
export function ReadAs({ initial, onHeard }: ReadAsProps) {
  const say = useSay();
  const { api } = useServices();
  const [words, setWords] = useState(initial);
  const echo = useEcho(api, words, useLanguage());
  const timetable = echo.timetable && saysWhen(echo.timetable) ? echo.timetable : null;

  useEffect(() => onHeard(timetable), [timetable]); // eslint-disable-line react-hooks/exhaustive-deps -- told when it changes, whoever listens

  const message = echo.isAsking
    ? say(lineWording.asking)
    : timetable
      ? say(lineWording.echo)(timetable.description)
      : echo.timetable
        ? say(lineWording.echoNot)
        : null;
  return (
    <>
      <Field
        label={say(lineWording.words)}
        hint={say(lineWording.wordsHint)}
        validationState={timetable ? "success" : echo.timetable ? "warning" : "none"}
        validationMessage={message === null ? null : <span role="status">{message}</span>}
      >
        <Input value={words} maxLength={500} onChange={(_, { value }) => setWords(value)} />
      </Field>
      {echo.failure && <Trouble failure={echo.failure} />}
    </>
  );
}
