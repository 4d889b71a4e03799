import type { WordDocument } from "../word/WordDocument";
import { addColumn, removeColumn } from "./column";
import { outlineWithoutColumn } from "./copy";
import type { ProgressLine } from "./ProgressLine";

export interface Written {
  count: number;
  /** Whether the document, apart from the column, reads as it did. */
  intact: boolean;
}

/** Writes the column into the open document, and looks whether Word changed anything else on the way. */
export function writeColumn(
  document: WordDocument,
  heading: string,
  lines: readonly ProgressLine[],
  signal: AbortSignal,
): Promise<Written> {
  let left = lines;
  return watched(document, signal, (table) => {
    const written = addColumn([table], heading, left);
    left = left.filter(({ key }) => !written.includes(key));
    return written.length;
  });
}

export const eraseColumn = (document: WordDocument, signal: AbortSignal): Promise<Written> =>
  watched(document, signal, (table) => Number(removeColumn(table)));

async function watched(
  document: WordDocument,
  signal: AbortSignal,
  change: (table: Element) => number,
): Promise<Written> {
  const before = outlineWithoutColumn(await document.bytes(() => undefined, signal));
  let count = 0;
  await document.changeTables((table) => {
    const changed = change(table);
    count += changed;
    return changed > 0;
  });
  const after = outlineWithoutColumn(await document.bytes(() => undefined, signal));
  return { count, intact: after.join("\n") === before.join("\n") };
}
