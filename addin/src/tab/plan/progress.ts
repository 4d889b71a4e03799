import type { Part, Standing } from "../../api/types";
import type { PlanLine } from "./lines";

/** From finished to not: the order in which pictures and tables have them. */
export const standings = ["done", "underWay", "open", "passed", "notDone"] as const satisfies Standing[];

export type Counts = Record<Standing, number>;

export interface PartProgress {
  part: Part;
  counts: Counts;
  total: number;
}

/** How the lines of each part stand; parts in the plan's order, those without a line left out. */
export function progressOf(lines: readonly PlanLine[]): PartProgress[] {
  const parts = new Map<Part, PartProgress>();
  for (const { part, state } of lines) {
    const progress = parts.get(part) ?? {
      part,
      counts: { done: 0, underWay: 0, open: 0, passed: 0, notDone: 0 },
      total: 0,
    };
    progress.counts[state.standing]++;
    progress.total++;
    parts.set(part, progress);
  }

  return [...parts.values()];
}

/** The parts together. */
export function together(parts: readonly PartProgress[]): Pick<PartProgress, "counts" | "total"> {
  const sum = (standing: Standing): number => parts.reduce((all, { counts }) => all + counts[standing], 0);
  return {
    counts: {
      done: sum("done"),
      underWay: sum("underWay"),
      open: sum("open"),
      passed: sum("passed"),
      notDone: sum("notDone"),
    },
    total: parts.reduce((all, { total }) => all + total, 0),
  };
}
