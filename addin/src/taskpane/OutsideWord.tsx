import { Text, Title3 } from "@fluentui/react-components";
import { reading } from "../wording/reading";
import { useSay } from "../wording/SayContext";

/** The page in a browser, or where Word's own script could not be had: there is no document to speak of. */
export function OutsideWord() {
  const say = useSay();
  return (
    <main className="pane">
      <Title3 as="h1">TcAssistant</Title3>
      <Text>{say(reading.outsideWord)}</Text>
      <Text className="muted" size={200}>
        {say(reading.outsideWordAdvice)}
      </Text>
    </main>
  );
}
