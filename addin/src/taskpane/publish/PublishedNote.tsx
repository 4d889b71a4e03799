import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Published } from "../../api/types";
import { publishing } from "../../wording/publishing";
import { useSay } from "../../wording/SayContext";
import { PlannerHint } from "./PlannerHint";

/** What became of publishing, and what to do next. */
export function PublishedNote({ published: { result, plan, told, notApplied } }: { published: Published }) {
  const say = useSay();
  const what: Record<Published["result"], string> = {
    newPlan: say(publishing.newPlan),
    newEdition: say(publishing.newEdition)(plan.edition),
    unchanged: say(publishing.unchanged),
  };
  return (
    <>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>
          {what[result]} {told === true && say(publishing.told)} {told === false && say(publishing.notTold)}
        </MessageBarBody>
      </MessageBar>
      {notApplied.length > 0 && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            {say(publishing.notApplied)} {notApplied.join(" ")}
          </MessageBarBody>
        </MessageBar>
      )}
      <PlannerHint />
    </>
  );
}
