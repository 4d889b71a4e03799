import type { Line, Plan, StoredPlan } from "../api/types";
import { textKey } from "../place/textKey";
import { linesOf } from "./lines";

/** The stored line of each line read from the document, by the read line's id: the same place and text, else the same text. */
export function storedLines(read: Plan, stored: StoredPlan): Map<string, Line> {
  const kept = linesOf(stored);
  const byId = new Map(kept.map((line) => [line.id, line]));
  return new Map(
    linesOf(read).flatMap((line) => {
      const text = textKey(line.text);
      const there = byId.get(line.id);
      const alike = kept.filter((other) => textKey(other.text) === text);
      const match = there && textKey(there.text) === text ? there : alike.length === 1 ? alike[0] : undefined;
      return match ? [[line.id, match] as const] : [];
    }),
  );
}
