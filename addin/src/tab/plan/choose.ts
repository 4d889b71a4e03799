import type { PlanSummary } from "../../api/types";

/** The plan to show: the one the conversation speaks about, or the only one; null: the reader has to say. */
export const chosenOf = (plans: readonly PlanSummary[]): PlanSummary | null =>
  plans.find(({ chosen }) => chosen) ?? (plans.length === 1 ? (plans[0] ?? null) : null);
