import type { ChangeKind, Comparison, Line, Plan, PlanSummary } from "../../src/api/types";
import { linesOf } from "../../src/plan/lines";

/** Enough of a comparison for the sample's two editions: by place, and by how many words two texts share. */
export function compare(plan: PlanSummary, before: Plan, after: Plan): Comparison {
  const old = new Map(linesOf(before).map((line) => [line.id, line]));
  const changes = linesOf(after).flatMap((line): Comparison["changes"] => {
    const there = old.get(line.id);
    if (there === undefined || !isAlike(there.text, line.text)) {
      return [{ kinds: ["new"], before: null, after: sideOf(line) }];
    }

    old.delete(line.id);
    const kinds: ChangeKind[] = [
      ...(there.text === line.text ? [] : (["reworded"] as const)),
      ...(there.timetable?.phrase === line.timetable?.phrase ? [] : (["redated"] as const)),
    ];
    return [{ kinds: kinds.length > 0 ? kinds : ["same"], before: sideOf(there), after: sideOf(line) }];
  });
  changes.push(
    ...[...old.values()].map((line) => ({ kinds: ["dropped" as const], before: sideOf(line), after: null })),
  );
  const counts = { same: 0, reworded: 0, moved: 0, redated: 0, new: 0, dropped: 0 };
  changes.flatMap(({ kinds }) => kinds).forEach((kind) => counts[kind]++);
  return { plan, counts, changes };
}

const sideOf = ({ id, text, timetable }: Line) => ({ id, text, phrase: timetable?.phrase ?? null });

function isAlike(one: string, other: string): boolean {
  const words = new Set(one.split(" "));
  const shared = other.split(" ").filter((word) => words.has(word)).length;
  return shared >= words.size / 2;
}
