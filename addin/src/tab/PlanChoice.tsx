import { Body1, Button, Card, CardHeader, Caption1, Title2, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { PlanSummary } from "../api/types";
import { useSay } from "../wording/SayContext";
import { tab } from "../wording/tab";
import type { TabHost } from "./host/host";

const useStyles = makeStyles({
  page: {
    padding: tokens.spacingVerticalXXL,
    maxWidth: "48rem",
    marginInline: "auto",
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalL,
  },
  list: { listStyle: "none", margin: 0, padding: 0, width: "100%", display: "grid", gap: tokens.spacingVerticalM },
});

interface PlanChoiceProps {
  plans: PlanSummary[];
  host: TabHost;
  onChoose: (id: string) => void;
}

/** Several plans, and none of them the conversation's. */
export function PlanChoice({ plans, host, onChoose }: PlanChoiceProps) {
  const say = useSay();
  const styles = useStyles();
  useEffect(() => host.shown(), [host]);
  return (
    <main className={styles.page}>
      <Title2 as="h1">{say(tab.which)}</Title2>
      <ul className={styles.list}>
        {plans.map((plan) => (
          <li key={plan.id}>
            <Card>
              <CardHeader
                header={<Body1 lang={plan.language}>{plan.title}</Body1>}
                description={<Caption1>{[plan.reference, plan.place.name].filter(Boolean).join(" · ")}</Caption1>}
                action={<Button onClick={() => onChoose(plan.id)}>{plan.reference ?? plan.title}</Button>}
              />
            </Card>
          </li>
        ))}
      </ul>
    </main>
  );
}

export function NoPlan({ host, onRetry }: { host: TabHost; onRetry: () => void }) {
  const say = useSay();
  const styles = useStyles();
  useEffect(() => host.shown(), [host]);
  return (
    <main className={styles.page}>
      <Title2 as="h1">{say(tab.noPlan)}</Title2>
      <Body1>{say(tab.noPlanAdvice)}</Body1>
      <Button onClick={onRetry}>{say(tab.look)}</Button>
    </main>
  );
}
