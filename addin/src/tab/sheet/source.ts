import type { Language, SourceRef } from "../../api/types";
import { sourceWords } from "../../wording/tab";

/** "Part II, 3, line 4; table 2, row 5": the place people see, then the place in the file. */
export function sourceInWords(language: Language, source: SourceRef, issue: string): string {
  const { part, table, row, paragraph, place } = source;
  const said = (words: Record<Language, (number: number) => string>, number: number | null) =>
    number === null ? [] : [words[language](number)];
  const people = [sourceWords.part[language](part), issue, ...said(sourceWords.line, place)];
  const inTable = [...said(sourceWords.table, table), ...said(sourceWords.row, row)];
  const file = inTable.length > 0 ? inTable : said(sourceWords.paragraph, paragraph);
  return [people, file]
    .filter(({ length }) => length > 0)
    .map((words) => words.join(", "))
    .join(language === "fr" ? " ; " : "; ");
}
