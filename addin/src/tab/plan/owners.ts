import type { PlanLine } from "./lines";

/** Who is recorded for a line: a person if somebody said so, else whom the document names. */
export const ownerOf = ({ state, line }: PlanLine): string | null => state.owner ?? line.responsible;

/** Every owner once, by name. */
export const ownersOf = (lines: readonly PlanLine[]): string[] =>
  [...new Set(lines.map(ownerOf).filter((owner) => owner !== null))].toSorted((one, other) => one.localeCompare(other));
