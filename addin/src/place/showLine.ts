import type { Line } from "../api/types";
import type { WordDocument } from "../word/WordDocument";
import { markOf } from "./mark";
import { paragraphOf } from "./paragraphOf";
import { searchText } from "./searchText";

/** Jumps to a line: by its mark, else where its paragraph is now, else by searching its words; false where it is gone. */
export async function showLine(document: WordDocument, line: Line, key: string | null): Promise<boolean> {
  if (key !== null && (await document.showMark(markOf(key)))) {
    return true;
  }

  const paragraph = paragraphOf(await document.paragraphs(), line);
  return paragraph === null ? document.showText(searchText(line.text)) : document.showParagraph(paragraph);
}
