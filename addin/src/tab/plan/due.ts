import type { DatedMilestone } from "../../api/types";
import { isIn, type Day, type Period } from "./days";
import type { PlanLine } from "./lines";

/** A start is begun, never due. */
export const isDue = (milestone: DatedMilestone): boolean => milestone.kind !== "start";

/** Dates whose last day lies in the period, done ones included. */
export const dueIn = ({ state }: PlanLine, period: Period): DatedMilestone[] =>
  state.milestones.filter((milestone) => isDue(milestone) && isIn(milestone.to, period));

/** Starts whose first day lies in the period. */
export const startingIn = ({ state }: PlanLine, period: Period): DatedMilestone[] =>
  state.milestones.filter((milestone) => !isDue(milestone) && isIn(milestone.from ?? milestone.to, period));

export const hasPassed = (milestone: DatedMilestone, today: Day): boolean =>
  isDue(milestone) && !milestone.done && milestone.to < today;

/** Dates that are expected later than the plan has them. */
export const slippingOf = ({ state }: PlanLine): DatedMilestone[] =>
  state.milestones.filter(({ done, expected, to }) => !done && expected !== null && expected > to);
