import type { Row } from "./rows";

/** The line that a key goes to; null: the key goes nowhere. */
export function moveWith(key: string, rows: readonly Row[], index: number, page: number): Row | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -rows.length,
    End: rows.length,
  };
  const step = steps[key];
  return step === undefined ? null : nearestLine(rows, index + step, Math.sign(step));
}

/** The line there, or the next one in that direction, or the last one before the end. */
function nearestLine(rows: readonly Row[], index: number, direction: number): Row | null {
  const start = Math.min(Math.max(index, 0), rows.length - 1);
  return lineFrom(rows, start, direction) ?? lineFrom(rows, start, -direction);
}

function lineFrom(rows: readonly Row[], index: number, direction: number): Row | null {
  for (let at = index; at >= 0 && at < rows.length; at += direction) {
    const row = rows[at];
    if (row?.kind === "line") {
      return row;
    }
  }

  return null;
}
