import { Failure } from "../../api/failure";
import type { Issue, Line, LineState, Part, StoredPlan } from "../../api/types";
import { plain } from "./plain";

/** One line of a stored plan, with where it stands. */
export interface PlanLine {
  key: string;
  line: Line;
  state: LineState;
  part: Part;
  issue: Issue;
  /** What a search looks in. */
  searched: string;
}

/** All lines, in the plan's order. */
export const linesOf = (plan: StoredPlan): PlanLine[] =>
  plan.parts.flatMap((part) =>
    part.issues.flatMap((issue) => issue.lines.map((line) => storedLine(part, issue, line))),
  );

function storedLine(part: Part, issue: Issue, line: Line): PlanLine {
  if (line.key === undefined || line.state === undefined) {
    throw new Failure("failed", null, `${line.id} of a stored plan has no key or no state`);
  }

  const words = [line.id, line.text, line.group, line.timetable?.phrase, line.state.owner, issue.title, issue.heading];
  return { key: line.key, line, state: line.state, part, issue, searched: plain(words.filter(Boolean).join("\n")) };
}
