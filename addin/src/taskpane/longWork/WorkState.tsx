import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { Trouble } from "../../states/Trouble";
import { reading } from "../../wording/reading";
import { useSay } from "../../wording/SayContext";
import { useServices } from "../services";
import type { Work } from "./useWork";

/** How far some work is, with a way to stop it, or what went wrong, with what to do. */
export function WorkState({ work }: { work: Work }) {
  const say = useSay();
  const { signIn } = useServices();
  return (
    <div className="work">
      <div aria-live="polite">
        {work.step && <Text size={200}>{say(work.step.what)}</Text>}
        {work.cancelled && <Text size={200}>{say(reading.cancelled)}</Text>}
      </div>
      {work.step && (
        <>
          <ProgressBar
            aria-label={say(work.step.what)}
            {...(work.step.done === undefined ? {} : { value: work.step.done })}
          />
          {!work.step.cannotStop && (
            <Button size="small" onClick={work.cancel}>
              {say(reading.cancel)}
            </Button>
          )}
        </>
      )}
      {work.failure && (
        <Trouble
          failure={work.failure}
          onRetry={() => work.retry()}
          onSignIn={() => work.retry(() => signIn.interactively())}
        />
      )}
    </div>
  );
}
