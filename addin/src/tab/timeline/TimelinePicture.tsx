import { useMemo } from "react";
import { Picture, type PictureProps } from "../pictures/Picture";
import type { Day } from "../plan/days";
import type { PlanLine } from "../plan/lines";
import { periodOf } from "../view/period";
import { Legend } from "./Legend";
import { spanAround, spanOfLines } from "./span";
import { Timeline } from "./Timeline";
import { TimelineTable } from "./TimelineTable";

interface TimelinePictureProps extends PictureProps {
  lines: PlanLine[];
  today: Day;
  /** The name of the period looked at; null: all of it. */
  period: string | null;
  onOpen: (key: string) => void;
}

export function TimelinePicture({ lines, today, period, onOpen, ...picture }: TimelinePictureProps) {
  const span = useMemo(() => {
    const chosen = period === null ? null : periodOf(period, today);
    return chosen === null ? spanOfLines(lines, today) : spanAround(chosen);
  }, [lines, today, period]);
  return (
    <Picture
      {...picture}
      drawn={
        <>
          <Legend />
          <Timeline lines={lines} span={span} today={today} onOpen={onOpen} />
        </>
      }
      table={<TimelineTable lines={lines} onOpen={onOpen} />}
    />
  );
}
