import type { PlanLine } from "./lines";

/** The years in which something is due or starts. */
export const yearsOf = (lines: readonly PlanLine[]): string[] =>
  [
    ...new Set(
      lines.flatMap(({ state }) =>
        state.milestones.map(({ kind, from, to }) => (kind === "start" ? (from ?? to) : to).slice(0, 4)),
      ),
    ),
  ].toSorted();
