import { child, childrenOf, isWord, skipped, spanOf, textOf, val } from "./wordXml";

/** The text and structure of a body, one entry a paragraph, row and cell: two bodies that agree in it read the same. */
export function outlineOf(container: Element, depth = ""): string[] {
  return [...container.children].flatMap((block) => {
    if (isWord(block, "p")) {
      return [`${depth}p ${val(child(child(block, "pPr"), "pStyle")) ?? ""}: ${textOf(block)}`];
    }

    if (isWord(block, "tbl")) {
      return tableOutline(block, `${depth}  `);
    }

    const wrapped = isWord(block, "sdt") ? child(block, "sdtContent") : isWord(block, "customXml") ? block : null;
    return wrapped ? outlineOf(wrapped, depth) : [];
  });
}

function tableOutline(table: Element, depth: string): string[] {
  const columns = child(table, "tblGrid")?.children.length ?? 0;
  return [
    `${depth}table of ${columns}`,
    ...childrenOf(table, "tr").flatMap((row) => [
      `${depth}row ${skipped(row, "gridBefore")} ${skipped(row, "gridAfter")}`,
      ...childrenOf(row, "tc").flatMap((cell) => [
        `${depth}cell ${spanOf(cell)} ${merge(cell)}`,
        ...outlineOf(cell, `${depth}  `),
      ]),
    ]),
  ];
}

function merge(cell: Element): string {
  const merged = child(child(cell, "tcPr"), "vMerge");
  return merged === null ? "" : val(merged) === "restart" ? "starts" : "goes on";
}
