import { child, childrenOf, isOn, make, setVal, skipped, spanOf, textOf, val } from "../ooxml/wordXml";
import { holdsText, textKey } from "../place/textKey";
import type { ProgressLine } from "./ProgressLine";

/**
 * The column is told apart by the tag of a content control in its heading, which also keeps what taking it away needs:
 * the grid column that gave it room, and how much.
 */
const tag = "TcAssistant.Progress";
const widest = 1900;

/** Adds the column to every table that holds lines; gives the keys of the lines it speaks of. */
export function addColumn(tables: readonly Element[], heading: string, lines: readonly ProgressLine[]): string[] {
  const left = lines.map((line) => ({ ...line, textKey: textKey(line.text) }));
  return tables.flatMap((table) => {
    if (columnOf(table) !== null) {
      return [];
    }

    // Lines come in the document's order, so that of two with one text the first row takes the first.
    const rows = childrenOf(table, "tr").map((row) => ({ row, lines: takeLines(row, left) }));
    const written = rows.flatMap((row) => row.lines.map(({ key }) => key));
    if (written.length > 0) {
      fill(table, rows, heading);
    }

    return written;
  });
}

/** Takes the column away again; false where there is none. */
export function removeColumn(table: Element): boolean {
  const column = columnOf(table);
  if (column === null) {
    return false;
  }

  child(table, "tblGrid")?.children[column.index]?.remove();
  childrenOf(table, "tr").forEach((row) => takeFrom(row, column.index));
  resize(table, column.from, column.width);
  return true;
}

export const hasColumn = (table: Element): boolean => columnOf(table) !== null;

interface Row {
  row: Element;
  lines: readonly ProgressLine[];
}

function takeLines(row: Element, left: (ProgressLine & { textKey: string })[]): ProgressLine[] {
  const paragraphs = childrenOf(row, "tc")
    .flatMap((cell) => childrenOf(cell, "p"))
    .map((paragraph) => textKey(textOf(paragraph)));
  return paragraphs.flatMap((paragraph) => {
    const equal = left.filter((line) => line.textKey === paragraph).slice(0, 1);
    const found = equal.length > 0 ? equal : left.filter((line) => holdsText(paragraph, line.textKey));
    found.forEach((line) => left.splice(left.indexOf(line), 1));
    return found;
  });
}

function fill(table: Element, rows: readonly Row[], heading: string): void {
  const grid = child(table, "tblGrid");
  const columns = grid?.children.length ?? 0;
  const { from, width } = room(table);
  resize(table, from, -width);
  grid?.append(make(table.ownerDocument, "gridCol", { w: width }));

  const marked = rows.filter(({ row }) => isOn(child(child(row, "trPr"), "tblHeader")));
  const headings = new Set((marked.length > 0 ? marked : rows.slice(0, 1)).map(({ row }) => row));
  rows.forEach(({ row, lines }) => {
    const cells = childrenOf(row, "tc");
    const last = cells.at(-1);
    if (last === undefined || skipped(row, "gridAfter") > 0) {
      bump(row, "trPr", "gridAfter", 1);
    } else if (cells.length === 1 && spanOf(last) === columns && columns > 1) {
      // A heading across the table stays across it.
      bump(last, "tcPr", "gridSpan", 1);
    } else {
      const texts = headings.has(row)
        ? [{ tag: `${tag}:${from}:${width}`, text: heading }]
        : lines.map(({ key, id, words }) => ({
            tag: `${tag}.${key}`,
            text: lines.length > 1 ? `${id}: ${words}` : words,
          }));
      last.after(cellLike(last, width, texts));
    }
  });
}

/** Takes the room from the column that has most; nothing where widths are not fixed. */
function room(table: Element): { from: number; width: number } {
  const widths = [...(child(table, "tblGrid")?.children ?? [])].map((column) => Number(val(column, "w") ?? "0"));
  const most = Math.max(0, ...widths);
  const from = widths.indexOf(most);
  const narrowest = Math.min(most, ...coveringCells(table, from).map((width) => Number(val(width, "w"))));
  return { from, width: Math.max(0, Math.min(widest, Math.floor(narrowest / 3))) };
}

/** Widens or narrows a grid column and the cells over it; never called so that one vanishes. */
function resize(table: Element, column: number, by: number): void {
  const widths = [child(table, "tblGrid")?.children[column], ...coveringCells(table, column)];
  widths.forEach((width) => {
    if (width) {
      setVal(width, "w", Number(val(width, "w")) + by);
    }
  });
}

/** The widths, in twentieths of a point, of the cells that cover a grid column; a cell over the whole table stays as wide as it. */
function coveringCells(table: Element, column: number): Element[] {
  const columns = child(table, "tblGrid")?.children.length ?? 0;
  return childrenOf(table, "tr").flatMap((row) => {
    const { cell } = cellAt(row, column);
    const width = child(child(cell, "tcPr"), "tcW");
    return cell && width && val(width, "type") === "dxa" && spanOf(cell) < columns ? [width] : [];
  });
}

function cellAt(row: Element, column: number): { cell: Element | null; start: number } {
  let start = skipped(row, "gridBefore");
  for (const cell of childrenOf(row, "tc")) {
    const span = spanOf(cell);
    if (column < start + span) {
      return { cell: column >= start ? cell : null, start };
    }

    start += span;
  }

  return { cell: null, start };
}

function takeFrom(row: Element, column: number): void {
  const { cell } = cellAt(row, column);
  if (cell === null) {
    bump(row, "trPr", "gridAfter", -1);
  } else if (spanOf(cell) > 1) {
    bump(cell, "tcPr", "gridSpan", -1);
  } else {
    cell.remove();
  }
}

/** Changes a counted property; one that says nothing any more is left out. */
function bump(element: Element, properties: "trPr" | "tcPr", name: "gridAfter" | "gridSpan", by: number): void {
  const holder = child(element, properties) ?? addProperties(element, properties);
  const counted = child(holder, name);
  const nothing = name === "gridSpan" ? 1 : 0;
  const next = Number(val(counted) ?? nothing) + by;
  if (next <= nothing) {
    counted?.remove();
  } else if (counted) {
    setVal(counted, "val", next);
  } else {
    holder.append(make(element.ownerDocument, name, { val: next }));
  }

  if (holder.childElementCount === 0) {
    holder.remove();
  }
}

function addProperties(element: Element, name: string): Element {
  const made = make(element.ownerDocument, name);
  // The schema wants a row's exceptions before its properties.
  const exceptions = child(element, "tblPrEx");
  if (exceptions) {
    exceptions.after(made);
  } else {
    element.prepend(made);
  }

  return made;
}

/** A cell in the manner of its neighbour: same shading, paragraph style and letters, nothing of its merging. */
function cellLike(neighbour: Element, width: number, texts: readonly { tag: string; text: string }[]): Element {
  const document = neighbour.ownerDocument;
  const cell = make(document, "tc");
  const properties = (child(neighbour, "tcPr")?.cloneNode(true) ?? make(document, "tcPr")) as Element;
  ["gridSpan", "vMerge", "hMerge", "tcW"].forEach((name) => child(properties, name)?.remove());
  properties.prepend(make(document, "tcW", width > 0 ? { w: width, type: "dxa" } : { w: 0, type: "auto" }));
  cell.append(properties);

  const [first] = childrenOf(neighbour, "p");
  const style = val(child(child(first, "pPr"), "pStyle"));
  // A heading may be light on dark by its letters alone.
  const letters = child(first && childrenOf(first, "r")[0], "rPr");
  const paragraph = (): Element => {
    const made = make(document, "p");
    if (style !== null) {
      made.append(make(document, "pPr"));
      made.firstElementChild?.append(make(document, "pStyle", { val: style }));
    }

    return made;
  };

  cell.append(
    ...(texts.length === 0
      ? [paragraph()]
      : texts.map((text) => {
          const made = paragraph();
          made.append(control(document, text, letters));
          return made;
        })),
  );
  return cell;
}

function control(
  document: Document,
  { tag: name, text }: { tag: string; text: string },
  letters: Element | null,
): Element {
  const made = make(document, "sdt");
  const properties = make(document, "sdtPr");
  const content = make(document, "sdtContent");
  const run = make(document, "r");
  const words = make(document, "t");
  words.textContent = text;
  if (letters) {
    run.append(letters.cloneNode(true));
  }

  run.append(words);
  content.append(run);
  properties.append(make(document, "tag", { val: name }));
  made.append(properties, content);
  return made;
}

function columnOf(table: Element): { index: number; from: number; width: number } | null {
  for (const row of childrenOf(table, "tr")) {
    let index = skipped(row, "gridBefore");
    for (const cell of childrenOf(row, "tc")) {
      const kept = [...cell.getElementsByTagName("*")]
        .filter((element) => element.localName === "tag")
        .map((element) => /^TcAssistant\.Progress:(\d+):(\d+)$/.exec(val(element) ?? ""))
        .find((match) => match !== null);
      if (kept) {
        return { index, from: Number(kept[1]), width: Number(kept[2]) };
      }

      index += spanOf(cell);
    }
  }

  return null;
}
