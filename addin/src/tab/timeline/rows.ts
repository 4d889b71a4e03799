import type { Issue, Part } from "../../api/types";
import type { PlanLine } from "../plan/lines";

/** The timeline's rows: each part and issue is named before its lines. */
export type Row =
  | { kind: "part"; id: string; part: Part }
  | { kind: "issue"; id: string; issue: Issue }
  | { kind: "line"; id: string; line: PlanLine };

export function rowsOf(lines: readonly PlanLine[]): Row[] {
  const rows: Row[] = [];
  let [part, issue] = [null as Part | null, null as Issue | null];
  for (const line of lines) {
    if (line.part !== part) {
      part = line.part;
      rows.push({ kind: "part", id: `part ${part.number}`, part });
    }

    if (line.issue !== issue) {
      issue = line.issue;
      rows.push({ kind: "issue", id: `issue ${issue.id}`, issue });
    }

    rows.push({ kind: "line", id: line.key, line });
  }

  return rows;
}
