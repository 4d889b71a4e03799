import { Title3 } from "@fluentui/react-components";

/** The pane's frame: it shows the name and nothing else yet. */
export function TaskPane() {
  return (
    <main>
      <Title3 as="h1">TcAssistant</Title3>
    </main>
  );
}
