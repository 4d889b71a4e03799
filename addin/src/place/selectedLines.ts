import type { Line, Plan } from "../api/types";
import { linesOf } from "../plan/lines";
import { keyOf } from "./mark";
import { holdsText, textKey } from "./textKey";

/** Where the cursor is in the document. */
export interface Selected {
  /** The text of the paragraph. */
  paragraph: string;
  /** The texts of the cells of the row; none outside a table, or where Word does not say. */
  row: readonly string[];
  /** Names of bookmarks and tags of content controls that the paragraph stands in. */
  marks: readonly string[];
}

/** The lines that the cursor stands at: the marked one, the paragraph's own, else those of the row. */
export function selectedLines(plan: Plan, keys: ReadonlyMap<string, string>, selected: Selected): Line[] {
  const lines = linesOf(plan);
  const marked = new Set(selected.marks.map(keyOf));
  const byMark = lines.filter((line) => marked.has(keys.get(line.id) ?? ""));
  if (byMark.length > 0) {
    return byMark;
  }

  const row = selected.row.map(textKey);
  const inRow = lines.filter((line) => row.some((cell) => isIn(cell, textKey(line.text))));
  const paragraph = textKey(selected.paragraph);
  const own = lines.filter((line) => isIn(paragraph, textKey(line.text)));
  const both = own.filter((line) => inRow.includes(line));
  return both.length > 0 ? both : own.length > 0 ? own : inRow;
}

const isIn = (whole: string, text: string): boolean => whole === text || holdsText(whole, text);
