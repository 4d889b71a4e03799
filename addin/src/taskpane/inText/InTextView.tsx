import { Text } from "@fluentui/react-components";
import { inText } from "../../wording/inText";
import { useSay } from "../../wording/SayContext";
import type { Opened } from "../Opened";
import { MarksSection } from "./MarksSection";
import { ProgressSection } from "./ProgressSection";

/** What can be written into the text, or into a copy of it: only here, and only when asked. */
export function InTextView({ opened }: { opened: Opened }) {
  const say = useSay();
  if (opened.stored === null) {
    return <Text>{say(inText.needsStored)}</Text>;
  }

  return (
    <>
      <MarksSection opened={opened} />
      <ProgressSection stored={opened.stored} />
    </>
  );
}
