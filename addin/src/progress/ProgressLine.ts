import type { StoredPlan } from "../api/types";
import { linesOf } from "../plan/lines";

/** What the column says of one line. */
export interface ProgressLine {
  key: string;
  id: string;
  text: string;
  words: string;
}

export const progressLines = (plan: StoredPlan): ProgressLine[] =>
  linesOf(plan).flatMap(({ key, id, text, state }) => (key && state ? [{ key, id, text, words: state.words }] : []));
