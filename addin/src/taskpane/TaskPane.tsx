import { Button, Tab, TabList, Text, Title3 } from "@fluentui/react-components";
import { useReducer, useState } from "react";
import type { StoredPlan } from "../api/types";
import { attentionOf } from "../plan/attention";
import { linesOf } from "../plan/lines";
import { reading, storedAs } from "../wording/reading";
import type { Sentence } from "../wording/say";
import { useSay } from "../wording/SayContext";
import { changeDraft, emptyDraft } from "./Draft";
import { InTextView } from "./inText/InTextView";
import { isIdentical, openPlan, type Opened } from "./Opened";
import { PlanView } from "./plan/PlanView";
import { PublishView } from "./publish/PublishView";
import { useServices } from "./services";
import { useWork } from "./longWork/useWork";
import { WorkState } from "./longWork/WorkState";

type View = "plan" | "publish" | "text";

export function TaskPane() {
  const say = useSay();
  const { api, document } = useServices();
  const work = useWork();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [draft, dispatch] = useReducer(changeDraft, emptyDraft);
  const [view, setView] = useState<View>("plan");

  const read = (): void =>
    work.run(async (tell, signal) => {
      const next = await openPlan(document, api, tell, signal);
      setOpened(next);
      dispatch({ type: "emptied" });
      setView("plan");
    });

  const stored = (plan: StoredPlan): void => {
    setOpened((now) => now && { ...now, stored: plan, read: { ...now.read, known: plan.summary }, comparison: null });
    dispatch({ type: "emptied" });
  };

  if (opened === null) {
    return (
      <main className="pane">
        <Title3 as="h1">TcAssistant</Title3>
        <Text>{say(reading.intro)}</Text>
        <Text className="muted" size={200}>
          {say(reading.introStores)}
        </Text>
        {work.step === null && work.failure === null && (
          <Button appearance="primary" onClick={read}>
            {say(reading.read)}
          </Button>
        )}
        <WorkState work={work} />
      </main>
    );
  }

  const lines = linesOf(opened.read).length;
  return (
    <main className="pane">
      <header className="stack">
        <Title3 as="h1">{opened.read.reference ?? opened.read.title}</Title3>
        {opened.read.reference !== null && <Text size={200}>{opened.read.title}</Text>}
        <Text size={200} className="muted">
          {lines === 0 ? say(reading.noLines) : say(reading.figures)(lines, opened.read.parts.length)}
          {" · "}
          {say(standingOf(opened))}
        </Text>
        <div className="row">
          <Button size="small" onClick={read}>
            {say(reading.readAgain)}
          </Button>
        </div>
        <WorkState work={work} />
      </header>
      <TabList
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(value as View)}
        aria-label={say(reading.views)}
        size="small"
      >
        <Tab value="plan" id="tab-plan">
          {say(reading.planView)}
        </Tab>
        <Tab value="publish" id="tab-publish">
          {say(reading.publishView)}
        </Tab>
        <Tab value="text" id="tab-text">
          {say(reading.textView)}
        </Tab>
      </TabList>
      <section role="tabpanel" aria-labelledby={`tab-${view}`} className="stack">
        {view === "plan" && <PlanView opened={opened} draft={draft} dispatch={dispatch} />}
        {view === "publish" && (
          <PublishView
            opened={opened}
            draft={draft}
            unseen={attentionOf(opened.read).filter(({ id }) => !draft.seen.has(id)).length}
            onStored={stored}
          />
        )}
        {view === "text" && <InTextView opened={opened} />}
      </section>
    </main>
  );
}

function standingOf(opened: Opened): Sentence {
  const { stored } = opened;
  if (stored === null) {
    return reading.notStored;
  }

  return opened.comparison !== null && !isIdentical(opened) ? reading.newEdition : storedAs(stored.summary.edition);
}
