import { useCallback, useEffect } from "react";
import type { Api } from "../api/client";
import type { PlanSummary } from "../api/types";
import type { SignIn } from "../signIn/SignIn";
import type { TabHost } from "./host/host";
import { NoPlan, PlanChoice } from "./PlanChoice";
import { PlanPage } from "./PlanPage";
import { chosenOf } from "./plan/choose";
import { useFresh } from "./reading/useFresh";
import { useReading } from "./reading/useReading";
import { useView } from "./view/useView";
import { Waiting } from "./Waiting";

interface PlanFinderProps {
  api: Api;
  signIn: SignIn;
  host: TabHost;
}

/** Finds out which plan this tab is about: the one a link names, the conversation's, the only one, or the reader's choice. */
export function PlanFinder({ api, signIn, host }: PlanFinderProps) {
  const [view, move] = useView();
  const [plans, again] = useReading(
    useCallback((signal: AbortSignal) => api.plans(host.conversation, signal), [api, host]),
  );

  const id = view.plan ?? (plans.value && chosenOf(plans.value)?.id);
  if (id != null) {
    return <ReadPlan key={id} id={id} plans={plans.value ?? []} api={api} signIn={signIn} host={host} />;
  }

  if (plans.value === null) {
    return <Waiting failure={plans.failure} host={host} onRetry={again} onSignIn={() => signedIn(signIn, again)} />;
  }

  return plans.value.length === 0 ? (
    <NoPlan host={host} onRetry={again} />
  ) : (
    <PlanChoice plans={plans.value} host={host} onChoose={(plan) => move({ plan })} />
  );
}

interface ReadPlanProps extends PlanFinderProps {
  id: string;
  plans: PlanSummary[];
}

function ReadPlan({ id, plans, api, signIn, host }: ReadPlanProps) {
  const [plan, again] = useReading(useCallback((signal: AbortSignal) => api.plan(id, signal), [api, id]));
  const onSignIn = () => signedIn(signIn, again);
  useFresh(plan.at, again);

  const isThere = plan.value !== null;
  useEffect(() => {
    if (isThere) {
      host.shown();
    }
  }, [host, isThere]);

  if (plan.value === null || plan.at === null) {
    return <Waiting failure={plan.failure} host={host} onRetry={again} onSignIn={onSignIn} />;
  }

  return (
    <PlanPage
      plan={plan.value}
      plans={plans}
      api={api}
      host={host}
      reading={{ at: plan.at, busy: plan.busy, failure: plan.failure, again, onSignIn }}
    />
  );
}

/** Whoever closes the window stays signed out, which the page says already. */
const signedIn = (signIn: SignIn, then: () => void): void => void signIn.interactively().then(then, () => undefined);
