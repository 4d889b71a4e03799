import type { Standing } from "../../api/types";
import type { Day, Period } from "../plan/days";
import { dueIn, startingIn } from "../plan/due";
import type { PlanLine } from "../plan/lines";
import { ownerOf } from "../plan/owners";
import { plain } from "../plan/plain";
import { periodOf } from "./period";

/** Which lines are looked at; null and "" leave nothing out. */
export interface Filter {
  part: string | null;
  standing: Standing | null;
  /** A name that periodOf knows. */
  period: string | null;
  /** "" is nobody. */
  owner: string | null;
  text: string;
}

export const noFilter: Filter = { part: null, standing: null, period: null, owner: null, text: "" };

export const isNarrowed = (filter: Filter): boolean =>
  Object.keys(noFilter).some((name) => filter[name as keyof Filter] !== noFilter[name as keyof Filter]);

/** The lines that all of the filter lets through, in the plan's order. */
export function filtered(lines: readonly PlanLine[], filter: Filter, today: Day): PlanLine[] {
  const period = filter.period === null ? null : periodOf(filter.period, today);
  const words = plain(filter.text).trim().split(" ");
  return lines.filter(
    (line) =>
      (filter.part === null || line.part.number === filter.part) &&
      (filter.standing === null || line.state.standing === filter.standing) &&
      (filter.owner === null || (ownerOf(line) ?? "") === filter.owner) &&
      (period === null || isPlannedIn(line, period)) &&
      words.every((word) => line.searched.includes(word)),
  );
}

/** Due in the period, or starting in it. */
const isPlannedIn = (line: PlanLine, period: Period): boolean =>
  dueIn(line, period).length > 0 || startingIn(line, period).length > 0;
