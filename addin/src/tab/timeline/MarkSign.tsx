import type { ReactNode } from "react";
import type { MilestoneKind } from "../../api/types";
import type { MarkLook } from "./marks";
import { useMarkStyles } from "./markStyles";

const shapes: Readonly<Record<MilestoneKind, ReactNode>> = {
  start: <path d="M-5.5-7 7 0-5.5 7z" />,
  firstResults: <path d="M0-8 8 0 0 8-8 0z" />,
  completion: <rect x="-6.5" y="-6.5" width="13" height="13" rx="1" />,
  due: <circle r="7" />,
};

const within: Readonly<Record<MarkLook, ReactNode>> = {
  open: null,
  done: <path d="M-3.2.2-.9 2.6 3.4-2.4" />,
  passed: <path d="M0-4V1M0 2.6V4.2" />,
};

/** One date as a shape about its own middle: the shape says what it is, what is within it what became of it. */
export function MarkSign({ kind, look }: { kind: MilestoneKind; look: MarkLook }) {
  const styles = useMarkStyles();
  return (
    <g className={styles[look]}>
      {shapes[kind]}
      <g className={look === "done" ? styles.withinDone : styles.within}>{within[look]}</g>
    </g>
  );
}
