import { bodyOf, withBody } from "../ooxml/docx";
import { outlineOf } from "../ooxml/outline";
import { childrenOf } from "../ooxml/wordXml";
import { addColumn, hasColumn, removeColumn } from "./column";
import type { ProgressLine } from "./ProgressLine";

/** A copy of a document with the column in it, and the keys of the lines that it speaks of. */
export function copyWithColumn(
  bytes: Uint8Array,
  heading: string,
  lines: readonly ProgressLine[],
): { bytes: Uint8Array<ArrayBuffer>; written: string[] } {
  let written: string[] = [];
  const copy = withBody(bytes, (body) => {
    written = addColumn(childrenOf(body, "tbl"), heading, lines);
  });
  return { bytes: copy, written };
}

export const hasProgress = (bytes: Uint8Array): boolean => childrenOf(bodyOf(bytes), "tbl").some(hasColumn);

/** What a document says apart from the column. */
export function outlineWithoutColumn(bytes: Uint8Array): string[] {
  const body = bodyOf(bytes);
  childrenOf(body, "tbl").forEach(removeColumn);
  return outlineOf(body);
}
