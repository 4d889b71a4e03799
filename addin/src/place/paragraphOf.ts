import type { Line } from "../api/types";
import { holdsText, textKey } from "./textKey";

/**
 * Which paragraph of the open document a line stands in, counted from 0; null where its text is not there (any more).
 * The reading counts paragraphs that have text, so its number only chooses between several that say the same.
 */
export function paragraphOf(paragraphs: readonly string[], line: Pick<Line, "text" | "source">): number | null {
  const keys = paragraphs.map(textKey);
  const wanted = textKey(line.text);
  if (wanted === "") {
    return null;
  }

  const indices = [...keys.keys()];
  const equal = indices.filter((index) => keys[index] === wanted);
  const found = equal.length > 0 ? equal : indices.filter((index) => holdsText(keys[index] ?? "", wanted));
  const hint = nthWithText(keys, line.source.paragraph);
  return found.reduce<number | null>(
    (best, index) => (best === null || Math.abs(index - hint) < Math.abs(best - hint) ? index : best),
    null,
  );
}

function nthWithText(keys: readonly string[], nth: number | null): number {
  const withText = [...keys.keys()].filter((index) => keys[index] !== "");
  return nth === null ? 0 : (withText[nth - 1] ?? keys.length);
}
