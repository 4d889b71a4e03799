import type { Language } from "../../api/types";
import { milestoneWords } from "../../wording/dates";
import type { Say } from "../../wording/say";
import { timelineWords } from "../../wording/tab";
import type { PlanLine } from "../plan/lines";

/** Each date of a line; where it has none, what its timetable says instead. */
export const datesInWords = ({ line, state }: PlanLine, language: Language, say: Say): string[] =>
  state.milestones.length > 0
    ? state.milestones.map((milestone) => milestoneWords(language, milestone))
    : [line.timetable?.description ?? say(timelineWords.noDate)];
