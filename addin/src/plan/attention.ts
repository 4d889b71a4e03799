import type { Plan } from "../api/types";
import { linesAt, linesOf } from "./lines";

/** One thing that a person has to look at before the plan is stored. */
export interface Attention {
  /** Stable within one reading. */
  id: string;
  /** unread: a timetable was not understood; finding: it was, and somebody should see how. */
  kind: "unread" | "finding";
  /** Null where the words are the pane's own to say. */
  message: string | null;
  /** Ids of the lines it is about; none where it is about the document. */
  lines: string[];
}

const order = (attention: Attention): number => (attention.kind === "unread" ? 0 : attention.lines.length > 0 ? 1 : 2);

/** What was not understood first, then what was understood with a doubt, then what is about no line. */
export function attentionOf(plan: Plan): Attention[] {
  const unread = linesOf(plan)
    .filter((line) => line.timetable?.understood === false)
    .map((line): Attention => ({
      id: `unread ${line.id}`,
      kind: "unread",
      message: line.timetable?.findings[0]?.message ?? null,
      lines: [line.id],
    }));
  const said = new Set(unread.map(({ message }) => message));
  const found = plan.findings
    .filter((finding) => !said.has(finding.message))
    .map((finding): Attention => ({
      id: `${finding.where} ${finding.message}`,
      kind: finding.severity === "error" ? "unread" : "finding",
      message: finding.message,
      lines: linesAt(plan, finding.where).map((line) => line.id),
    }));
  const atUnread = new Set(unread.flatMap(({ lines }) => lines));
  const told = new Set(found.map(({ message }) => message));
  const doubted = linesOf(plan)
    .filter((line) => !atUnread.has(line.id))
    .flatMap((line) =>
      (line.timetable?.findings ?? [])
        .filter((finding) => !told.has(finding.message))
        .map((finding): Attention => ({
          id: `${line.id} ${finding.message}`,
          kind: "finding",
          message: finding.message,
          lines: [line.id],
        })),
    );
  return [...unread, ...found, ...doubted].sort((one, other) => order(one) - order(other));
}
