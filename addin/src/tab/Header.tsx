import { Badge, Button, Caption1, Select, Title3, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanSummary, StoredPlan } from "../api/types";
import { dayWords, timeWords } from "../wording/dates";
import { useLanguage, useSay } from "../wording/SayContext";
import { tab } from "../wording/tab";
import type { TabHost } from "./host/host";
import type { PlanReading } from "./PlanPage";
import { ShareButton } from "./ShareButton";
import type { View } from "./view/view";

const useStyles = makeStyles({
  header: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    alignItems: "start",
    "@media (max-width: 640px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  title: {
    margin: 0,
    "@media (max-width: 640px)": { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  caption: {
    color: tokens.colorNeutralForeground2,
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    alignItems: "center",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "start" },
});

interface HeaderProps {
  plan: StoredPlan;
  plans: PlanSummary[];
  host: TabHost;
  view: View;
  reading: PlanReading;
  onPlan: (id: string) => void;
}

/** Which plan this is, how it stands in figures, and from when. */
export function Header({ plan, plans, host, view, reading, onPlan }: HeaderProps) {
  const say = useSay();
  const language = useLanguage();
  const styles = useStyles();
  const time = timeWords(language, reading.at);
  const asOf = reading.failure === null ? say(tab.asOf)(dayWords(language, plan.today), time) : say(tab.stale)(time);
  return (
    <header className={styles.header}>
      <div>
        <Title3 as="h1" className={styles.title} lang={plan.language}>
          {plan.title}
        </Title3>
        <div className={styles.caption}>
          {plan.reference && <Caption1>{plan.reference}</Caption1>}
          {plan.summary.isSample && <Badge appearance="outline">{say(tab.sample)}</Badge>}
          <Caption1>{plan.figures}</Caption1>
          <Caption1 role="status">{asOf}</Caption1>
        </div>
      </div>
      <div className={styles.buttons}>
        {plans.length > 1 && (
          <Select aria-label={say(tab.plan)} value={plan.summary.id} onChange={(_, { value }) => onPlan(value)}>
            {plans.map(({ id, reference, title }) => (
              <option key={id} value={id}>
                {reference ?? title}
              </option>
            ))}
          </Select>
        )}
        <Button onClick={reading.again} disabledFocusable={reading.busy}>
          {say(tab.refresh)}
        </Button>
        <ShareButton
          host={host}
          view={{ ...view, plan: plan.summary.id, line: null }}
          label={plan.title}
          text={say(tab.share)}
        />
      </div>
    </header>
  );
}
