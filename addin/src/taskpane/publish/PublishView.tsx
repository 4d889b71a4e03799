import { Checkbox, MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import type { Published, StoredPlan } from "../../api/types";
import { publishing } from "../../wording/publishing";
import { useSay } from "../../wording/SayContext";
import type { Draft } from "../Draft";
import { isIdentical, type Opened } from "../Opened";
import { Difference } from "./Difference";
import { PlannerHint } from "./PlannerHint";
import { PublishedNote } from "./PublishedNote";
import { PublishForm } from "./PublishForm";

interface PublishViewProps {
  opened: Opened;
  draft: Draft;
  /** How many things nobody has looked at. */
  unseen: number;
  onStored: (plan: StoredPlan) => void;
}

/** Stores the plan and tells a channel; a new edition only after its steward agreed to what it changes. */
export function PublishView({ opened, draft, unseen, onStored }: PublishViewProps) {
  const say = useSay();
  const [published, setPublished] = useState<Published | null>(null);
  const [agrees, setAgrees] = useState(false);
  const { stored, comparison } = opened;

  if (published !== null) {
    return <PublishedNote published={published} />;
  }

  const isSteward = stored === null || stored.summary.role === "steward";
  if (stored !== null && (isIdentical(opened) || (comparison === null && isSteward))) {
    return (
      <>
        <Note words={say(publishing.identical)} />
        <PlannerHint />
      </>
    );
  }

  return (
    <>
      <Subtitle2 as="h2">{say(publishing.title)}</Subtitle2>
      {comparison && <Difference comparison={comparison} />}
      {comparison && isSteward && (
        <Checkbox
          checked={agrees}
          onChange={(_, { checked }) => setAgrees(checked === true)}
          label={say(publishing.agree)}
        />
      )}
      {!isSteward && <Note words={say(publishing.stewardOnly)} />}
      {isSteward && (
        <PublishForm
          opened={opened}
          draft={draft}
          unseen={unseen}
          isAgreed={comparison === null || agrees}
          onPublished={(result, plan) => {
            setPublished(result);
            onStored(plan);
          }}
        />
      )}
    </>
  );
}

function Note({ words }: { words: string }) {
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );
}
