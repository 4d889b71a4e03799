import type { Line } from "../api/types";
import type { Mark } from "../word/WordDocument";
import { markOf } from "./mark";
import { paragraphOf } from "./paragraphOf";

export interface KeyedLine {
  key: string;
  line: Line;
}

/**
 * The marks to write: a bookmark on each line's paragraph; where Word has none, a content control around it, though only
 * where the cell is that one line. The rest is found by its text.
 */
export function marksFor(
  lines: readonly KeyedLine[],
  paragraphs: readonly string[],
  bookmarks: boolean,
): { marks: Mark[]; byText: string[] } {
  const placed = lines.map(({ key, line }) => ({ key, line, paragraph: paragraphOf(paragraphs, line) }));
  const canMark = (line: Line): boolean => bookmarks || isAlone(line, lines);
  return {
    marks: placed.flatMap(({ key, line, paragraph }): Mark[] =>
      paragraph !== null && canMark(line)
        ? [{ name: markOf(key), paragraph, by: bookmarks ? "bookmark" : "control" }]
        : [],
    ),
    byText: placed.filter(({ line, paragraph }) => paragraph === null || !canMark(line)).map(({ line }) => line.id),
  };
}

const isAlone = ({ source: one }: Line, lines: readonly KeyedLine[]): boolean =>
  one.cell !== null &&
  lines.filter(
    ({ line: { source } }) => source.table === one.table && source.row === one.row && source.cell === one.cell,
  ).length === 1;
