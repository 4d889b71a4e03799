import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Failure, FailureKind } from "../api/failure";
import type { Sentence } from "../wording/say";
import { useSay } from "../wording/SayContext";
import { trouble } from "../wording/trouble";

const titles: Readonly<Record<FailureKind, Sentence>> = {
  offline: trouble.offline,
  signedOut: trouble.signedOut,
  forbidden: trouble.forbidden,
  notFound: trouble.notFound,
  refused: trouble.refused,
  failed: trouble.failed,
};

const advice: Readonly<Partial<Record<FailureKind, Sentence>>> = {
  offline: trouble.offlineAdvice,
  signedOut: trouble.signedOutAdvice,
  forbidden: trouble.forbiddenAdvice,
  failed: trouble.failedAdvice,
};

interface TroubleProps {
  failure: Failure;
  onRetry?: () => void;
  onSignIn?: () => void;
}

/** What went wrong and what to do about it. */
export function Trouble({ failure, onRetry, onSignIn }: TroubleProps) {
  const say = useSay();
  const what = failure.detail ?? (advice[failure.kind] && say(advice[failure.kind] as Sentence));
  const signIn = failure.kind === "signedOut" && onSignIn;
  return (
    <MessageBar intent={failure.kind === "signedOut" ? "info" : "error"} layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{say(titles[failure.kind])}</MessageBarTitle> {what}
      </MessageBarBody>
      <MessageBarActions>
        {signIn && (
          <Button size="small" appearance="primary" onClick={signIn}>
            {say(trouble.signIn)}
          </Button>
        )}
        {onRetry && !signIn && (
          <Button size="small" onClick={onRetry}>
            {say(trouble.tryAgain)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
