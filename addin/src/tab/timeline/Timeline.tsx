import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useSay } from "../../wording/SayContext";
import { pictureTitles, timelineWords } from "../../wording/tab";
import type { Day } from "../plan/days";
import type { PlanLine } from "../plan/lines";
import { Axis } from "./Axis";
import { Heading } from "./Heading";
import { LineRow } from "./LineRow";
import { LineTip } from "./LineTip";
import { moveWith } from "./moveWith";
import { rowsOf, type Row } from "./rows";
import type { Span } from "./span";
import { ticksOf } from "./ticks";
import { useTimelineStyles } from "./timelineStyles";
import { useIsNarrow } from "./useIsNarrow";
import { useTip } from "./useTip";
import { useWidth } from "./useWidth";
import { useWindowRows } from "./useWindowRows";

/** How tall rows are at the usual size of text; in a narrow page a strip stands below its line's words. */
const heights: Readonly<Record<Row["kind"], (isNarrow: boolean) => number>> = {
  part: () => 38,
  issue: () => 24,
  line: (isNarrow) => (isNarrow ? 73 : 45),
};

/** What a month's name needs. */
const nameWidth = 44;

interface TimelineProps {
  lines: PlanLine[];
  span: Span;
  today: Day;
  onOpen: (key: string) => void;
}

/** The lines below each other, their dates along one axis. */
export function Timeline({ lines, span, today, onOpen }: TimelineProps) {
  const say = useSay();
  const styles = useTimelineStyles();
  const rows = useMemo(() => rowsOf(lines), [lines]);
  const isNarrow = useIsNarrow();
  const [strip, width] = useWidth<HTMLDivElement>();
  const ticks = useMemo(() => ticksOf(span, Math.max(2, Math.floor(width / nameWidth))), [span, width]);

  const [current, setCurrent] = useState<string | null>(null);
  const index = useMemo(() => currentIndex(rows, current), [rows, current]);
  const { list, rows: drawn } = useWindowRows<HTMLUListElement>({
    count: rows.length,
    height: useCallback((at: number) => heights[rows[at]?.kind ?? "line"](isNarrow), [rows, isNarrow]),
    keyOf: useCallback((at: number) => rows[at]?.id ?? String(at), [rows]),
    kept: index,
  });

  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (wanted.current) {
      wanted.current = false;
      list.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(rows[index]?.id ?? "")}"]`)?.focus();
    }
  }, [index, list, rows]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveWith(event.key, rows, index, Math.floor(window.innerHeight / heights.line(isNarrow)) - 2);
    if (next !== null) {
      event.preventDefault();
      wanted.current = true;
      setCurrent(next.id);
    }
  };

  const { tipped, list: listens, tip } = useTip();
  const tippedRow = rows.find(({ id }) => id === tipped?.key);

  const onCurrent = useCallback((key: string) => setCurrent(key), []);
  const open = useLatest(onOpen);
  const margin = drawn.options.scrollMargin;
  return (
    <div>
      <Axis ticks={ticks} today={span.at(today)} measured={strip} />
      {/* The keys are those of the buttons within. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        ref={list}
        className={styles.list}
        style={{ height: drawn.getTotalSize() }}
        aria-label={`${say(pictureTitles.timeline)}. ${say(timelineWords.hint)}`}
        onKeyDown={onKeyDown}
        {...listens}
      >
        {drawn.getVirtualItems().map(({ index: at, key, start }) => {
          const row = rows[at];
          return (
            row && (
              <li
                key={key}
                ref={drawn.measureElement}
                data-index={at}
                className={styles.item}
                style={{ transform: `translateY(${start - margin}px)` }}
                aria-setsize={rows.length}
                aria-posinset={at + 1}
              >
                {row.kind === "line" ? (
                  <LineRow
                    line={row.line}
                    span={span}
                    ticks={ticks}
                    today={today}
                    isCurrent={at === index}
                    onOpen={open}
                    onCurrent={onCurrent}
                  />
                ) : (
                  <Heading row={row} />
                )}
              </li>
            )
          );
        })}
      </ul>
      {tipped && tippedRow?.kind === "line" && <LineTip line={tippedRow.line} element={tipped.element} {...tip} />}
    </div>
  );
}

/** The row that Tab comes to: the one last come to, else the first line. */
function currentIndex(rows: Row[], current: string | null): number {
  const known = rows.findIndex(({ id }) => id === current);
  return known >= 0 ? known : rows.findIndex(({ kind }) => kind === "line");
}

/** The same function for ever, so that rows are not drawn again for a new one. */
function useLatest<A extends unknown[]>(call: (...args: A) => void): (...args: A) => void {
  const latest = useRef(call);
  useLayoutEffect(() => {
    latest.current = call;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
