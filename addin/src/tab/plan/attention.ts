import type { DatedMilestone } from "../../api/types";
import { addDays, type Day } from "./days";
import { dueIn, hasPassed, slippingOf } from "./due";
import type { PlanLine } from "./lines";

/** A line, and which of its dates puts it on a list; null where no single one does. */
export interface Mention {
  line: PlanLine;
  milestone: DatedMilestone | null;
}

/** The lists that want somebody to look; a line stands once on each. */
export interface Attention {
  /** Due in the next 30 days, done ones included. */
  due: Mention[];
  /** A date has passed, and it is not recorded as done. */
  passed: Mention[];
  /** A date is expected later than the plan has it. */
  slipping: Mention[];
}

const ahead = 30;

export function attentionOf(lines: readonly PlanLine[], today: Day): Attention {
  const soon = { from: today, to: addDays(today, ahead) };
  return {
    due: listed(lines, (line) => dueIn(line, soon)),
    passed: listed(lines, ({ state }) => state.milestones.filter((milestone) => hasPassed(milestone, today))),
    slipping: byDate(
      lines.filter(({ state }) => state.slipping).map((line) => ({ line, milestone: earliest(slippingOf(line)) })),
    ),
  };
}

const listed = (lines: readonly PlanLine[], datesOf: (line: PlanLine) => DatedMilestone[]): Mention[] =>
  byDate(lines.map((line) => ({ line, milestone: earliest(datesOf(line)) })).filter(({ milestone }) => milestone));

const earliest = (milestones: DatedMilestone[]): DatedMilestone | null =>
  milestones.reduce<DatedMilestone | null>((first, next) => (first && first.to <= next.to ? first : next), null);

/** Lines of one day stay in the plan's order. */
const byDate = (mentions: Mention[]): Mention[] =>
  mentions.toSorted((one, other) => compare(one.milestone?.to ?? "", other.milestone?.to ?? ""));

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
