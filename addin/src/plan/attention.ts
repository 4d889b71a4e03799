import type { Plan } from "../api/types";
import { linesAt, linesOf } from "./lines";

/** One thing that a person has to look at before the plan is stored. */
export interface Attention {
  /** Stable within one reading. */
  id: string;
  /** unread: something was not understood; finding: it was, and somebody should see how. */
  kind: "unread" | "finding";
  messages: readonly string[];
  /** Ids of the lines it is about; none where it is about the document. */
  lines: readonly string[];
}

/** What was not understood first, then what was understood with a doubt, then what is about no line. */
export function attentionOf(plan: Plan): Attention[] {
  const found = new Map<string, Attention>();
  const add = (lines: readonly string[], isUnread: boolean, message?: string): void => {
    const id = lines.join(" ");
    const known: Attention = found.get(id) ?? { id, kind: "finding", messages: [], lines };
    const isNew = message !== undefined && !known.messages.includes(message);
    found.set(id, {
      ...known,
      kind: isUnread ? "unread" : known.kind,
      messages: isNew ? [...known.messages, message] : known.messages,
    });
  };

  const lines = linesOf(plan);
  lines.filter((line) => line.timetable?.understood === false).forEach((line) => add([line.id], true));
  plan.findings.forEach(({ where, severity, message }) =>
    add(
      linesAt(plan, where).map((line) => line.id),
      severity === "error",
      message,
    ),
  );
  lines.forEach((line) =>
    line.timetable?.findings.forEach(({ severity, message }) => add([line.id], severity === "error", message)),
  );
  return [...found.values()].sort((one, other) => order(one) - order(other));
}

const order = ({ kind, lines }: Attention): number => (kind === "unread" ? 0 : lines.length > 0 ? 1 : 2);
