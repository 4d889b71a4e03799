import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
  Spinner,
} from "@fluentui/react-components";
import { useCallback } from "react";
import type { Api } from "../../api/client";
import type { StoredPlan } from "../../api/types";
import { Trouble } from "../../states/Trouble";
import { useSay } from "../../wording/SayContext";
import { sheetWords } from "../../wording/tab";
import type { TabHost } from "../host/host";
import type { PlanLine } from "../plan/lines";
import { useFresh } from "../reading/useFresh";
import { useReading } from "../reading/useReading";
import { ShareButton } from "../ShareButton";
import type { View } from "../view/view";
import { SheetBody } from "./SheetBody";

interface SheetProps {
  api: Api;
  plan: StoredPlan;
  /** All lines of the plan. */
  lines: PlanLine[];
  /** The key of the line; null: no sheet is open. */
  line: string | null;
  host: TabHost;
  view: View;
  onClose: () => void;
}

/** Everything about one line, beside the plan. */
export function Sheet({ line, onClose, ...props }: SheetProps) {
  return (
    <OverlayDrawer
      position="end"
      size="medium"
      style={{ maxWidth: "100vw" }}
      open={line !== null}
      onOpenChange={(_, { open }) => open || onClose()}
    >
      {line !== null && <OpenSheet key={line} {...props} line={line} onClose={onClose} />}
    </OverlayDrawer>
  );
}

function OpenSheet({ api, plan, lines, line, host, view, onClose }: SheetProps & { line: string }) {
  const say = useSay();
  const [sheet, again] = useReading(
    useCallback((signal: AbortSignal) => api.line(plan.summary.id, line, signal), [api, plan.summary.id, line]),
  );
  const { value, failure } = sheet;
  useFresh(sheet.at, again);
  return (
    <>
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" aria-label={say(sheetWords.close)} onClick={onClose}>
              ✕
            </Button>
          }
        >
          {value?.line.id ?? say(sheetWords.reading)}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        {failure && <Trouble failure={failure} onRetry={again} />}
        {value ? (
          <SheetBody
            sheet={value}
            issue={lines.find(({ key }) => key === line)?.issue ?? null}
            share={
              <ShareButton
                host={host}
                view={{ ...view, plan: plan.summary.id, line }}
                label={`${value.line.id} · ${plan.title}`}
                text={say(sheetWords.share)}
                link={value.link}
              />
            }
          />
        ) : (
          failure === null && <Spinner label={say(sheetWords.reading)} />
        )}
      </DrawerBody>
    </>
  );
}
