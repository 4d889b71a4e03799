import { Title3 } from "@fluentui/react-components";

/** The tab's frame: it shows the name and nothing else yet. */
export function Tab() {
  return (
    <main>
      <Title3 as="h1">TcAssistant</Title3>
    </main>
  );
}
