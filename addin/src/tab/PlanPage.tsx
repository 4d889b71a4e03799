import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { Api } from "../api/client";
import type { Failure } from "../api/failure";
import type { PlanSummary, StoredPlan } from "../api/types";
import { Trouble } from "../states/Trouble";
import { useSay } from "../wording/SayContext";
import { tab } from "../wording/tab";
import { Filters } from "./Filters";
import { Header } from "./Header";
import type { TabHost } from "./host/host";
import { Attention } from "./pictures/Attention";
import { Progress } from "./pictures/Progress";
import { Workload } from "./pictures/Workload";
import { linesOf } from "./plan/lines";
import { Sheet } from "./sheet/Sheet";
import { TimelinePicture } from "./timeline/TimelinePicture";
import { filtered, isNarrowed, noFilter } from "./view/filter";
import { useView } from "./view/useView";
import type { Picture } from "./view/view";
import { DocumentLanguage } from "./Written";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    padding: "16px 24px 48px",
    maxWidth: "100rem",
    marginInline: "auto",
    "@media (max-width: 640px)": { padding: "12px 12px 32px" },
  },
  glance: {
    display: "grid",
    gap: tokens.spacingHorizontalXXL,
    gridTemplateColumns: "minmax(0, 7fr) minmax(0, 6fr)",
    alignItems: "start",
    "@media (max-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  column: { display: "grid", gap: tokens.spacingVerticalXL, minWidth: 0 },
});

export interface PlanReading {
  at: Date;
  busy: boolean;
  /** Why the plan could not be read again. */
  failure: Failure | null;
  again: () => void;
  onSignIn: () => void;
}

interface PlanPageProps {
  plan: StoredPlan;
  plans: PlanSummary[];
  api: Api;
  host: TabHost;
  reading: PlanReading;
}

export function PlanPage({ plan, plans, api, host, reading }: PlanPageProps) {
  const say = useSay();
  const styles = useStyles();
  const [view, move] = useView();
  const all = useMemo(() => linesOf(plan), [plan]);
  // What is typed is shown at once; the pictures follow.
  const looked = useDeferredValue(view);
  const lines = useMemo(() => filtered(all, looked, plan.today), [all, looked, plan.today]);
  const open = (line: string) => move({ line });
  const asTable = (picture: Picture) => ({
    picture,
    isTable: view.tables.includes(picture),
    onTable: (table: boolean) =>
      move({ tables: [...view.tables.filter((other) => other !== picture), ...(table ? [picture] : [])] }, "replace"),
  });

  return (
    <DocumentLanguage value={plan.language}>
      <main className={styles.page}>
        <Header
          plan={plan}
          plans={plans}
          host={host}
          view={view}
          reading={reading}
          onPlan={(id) => move({ ...noFilter, plan: id, line: null })}
        />
        {reading.failure && <Trouble failure={reading.failure} onRetry={reading.again} onSignIn={reading.onSignIn} />}
        <Filters plan={plan} lines={all} filter={view} shown={lines.length} onChange={move} />
        {lines.length === 0 && <p>{say(tab.nothingFound)}</p>}
        <div className={styles.glance} hidden={lines.length === 0}>
          <Attention
            lines={lines}
            today={plan.today}
            list={view.list}
            onList={(list) => move({ list })}
            onOpen={open}
          />
          <div className={styles.column}>
            <Progress lines={lines} {...asTable("progress")} onPart={(part) => move({ part })} />
            <Workload
              lines={lines}
              today={plan.today}
              {...asTable("workload")}
              onMonth={(period) => move({ period })}
            />
          </div>
        </div>
        {lines.length > 0 && (
          <TimelinePicture
            lines={lines}
            today={plan.today}
            period={isNarrowed(looked) ? looked.period : null}
            {...asTable("timeline")}
            onOpen={open}
          />
        )}
      </main>
      <Sheet
        api={api}
        plan={plan}
        lines={all}
        line={view.line}
        host={host}
        view={view}
        onClose={() => move({ line: null })}
      />
    </DocumentLanguage>
  );
}
