import { memo } from "react";
import type { Mark } from "./marks";
import { MarkSign } from "./MarkSign";
import { useMarkStyles } from "./markStyles";
import type { Tick } from "./ticks";

export const stripHeight = 28;
const middle = stripHeight / 2;

/** Places are shares of the strip's width: it can be any width without being drawn again. */
const share = (at: number): string => `${(at * 100).toFixed(3)}%`;

const isOnStrip = (at: number): boolean => at >= 0 && at <= 1;

interface StripProps {
  marks: Mark[];
  ticks: Tick[];
  today: number;
}

/** One line's dates along the axis. Its words stand in the row's name. */
export function Strip({ marks, ticks, today }: StripProps) {
  return (
    <svg width="100%" height={stripHeight} aria-hidden style={{ display: "block", overflow: "hidden" }}>
      <Grid ticks={ticks} today={today} />
      {marks.map((mark, index) => (
        <Drawn key={index} {...mark} />
      ))}
    </svg>
  );
}

function Drawn({ kind, look, at, window, expected }: Mark) {
  const styles = useMarkStyles();
  return (
    <>
      {window && <Window from={window[0]} to={window[1]} />}
      {expected !== null && (
        <>
          <line x1={share(at)} x2={share(expected)} y1={middle} y2={middle} className={styles.expected} />
          {isOnStrip(expected) && <circle cx={share(expected)} cy={middle} r="6" className={styles.expected} />}
        </>
      )}
      {isOnStrip(at) && (
        <svg x={share(at)} y={middle} overflow="visible">
          <MarkSign kind={kind} look={look} />
        </svg>
      )}
    </>
  );
}

function Window({ from, to }: { from: number; to: number }) {
  const styles = useMarkStyles();
  const [first, last] = [Math.max(0, from), Math.min(1, to)];
  return last > first ? (
    <rect x={share(first)} width={share(last - first)} y={middle - 4} height="8" rx="4" className={styles.window} />
  ) : null;
}

/** Three elements for any number of ticks: every row has its own. */
const Grid = memo(function Grid({ ticks, today }: { ticks: Tick[]; today: number }) {
  const styles = useMarkStyles();
  const months = ticks.filter(({ year }) => !year).map(({ at }) => at);
  const years = ticks.filter(({ year }) => year).map(({ at }) => at);
  return (
    <svg viewBox="0 0 1 1" preserveAspectRatio="none" width="100%" height="100%">
      <path d={uprights(months)} vectorEffect="non-scaling-stroke" className={styles.tick} />
      <path d={uprights(years)} vectorEffect="non-scaling-stroke" className={styles.year} />
      {isOnStrip(today) && <path d={uprights([today])} vectorEffect="non-scaling-stroke" className={styles.today} />}
    </svg>
  );
});

const uprights = (places: number[]): string => places.map((at) => `M${at.toFixed(5)} 0V1`).join("");
