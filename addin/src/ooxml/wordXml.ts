/** WordprocessingML as DOM: what tables, rows and cells are, whatever is wrapped around them. */

export const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

export const isWord = (element: Element, name: string): boolean =>
  element.namespaceURI === wordNamespace && element.localName === name;

/** Children of a name, looked for through wrappers such as content controls. */
export function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.children].flatMap((child) =>
    isWord(child, name) ? [child] : wrappers.some((wrapper) => isWord(child, wrapper)) ? childrenOf(child, name) : [],
  );
}

const wrappers = ["sdt", "sdtContent", "customXml", "ins", "moveTo"];

export const child = (parent: Element | null | undefined, name: string): Element | null =>
  [...(parent?.children ?? [])].find((element) => isWord(element, name)) ?? null;

export const val = (element: Element | null | undefined, name = "val"): string | null =>
  element?.getAttributeNS(wordNamespace, name) ?? null;

export const setVal = (element: Element, name: string, value: string | number): void =>
  element.setAttributeNS(wordNamespace, `w:${name}`, String(value));

export const isOn = (element: Element | null): boolean =>
  element !== null && !["0", "false", "off"].includes(val(element) ?? "1");

/** The text of a paragraph or of anything that holds some, deleted text left out. */
export const textOf = (element: Element): string => [...element.children].map(textOfOne).join("");

function textOfOne(element: Element): string {
  if (element.namespaceURI !== wordNamespace) {
    return textOf(element);
  }

  switch (element.localName) {
    case "t":
      return element.textContent;
    case "tab":
      return "\t";
    case "br":
    case "cr":
      return "\v";
    case "del":
    case "pPr":
    case "sdtPr":
      return "";
    default:
      return textOf(element);
  }
}

/** How many grid columns a cell takes. */
export const spanOf = (cell: Element): number => Number(val(child(child(cell, "tcPr"), "gridSpan")) ?? "1");

/** How many grid columns a row leaves out, before or after its cells. */
export const skipped = (row: Element, where: "gridBefore" | "gridAfter"): number =>
  Number(val(child(child(row, "trPr"), where)) ?? "0");

export const make = (document: Document, name: string, attributes: Record<string, string | number> = {}): Element => {
  const element = document.createElementNS(wordNamespace, `w:${name}`);
  Object.entries(attributes).forEach(([key, value]) => setVal(element, key, value));
  return element;
};

export function parseXml(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.getElementsByTagName("parsererror").length > 0) {
    throw new Error("The document's XML cannot be read.");
  }

  return document;
}

/** As text again, under the declaration that it came with. */
export function xmlOf(document: Document, original: string): string {
  const declaration = /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)/.exec(original)?.[1] ?? "";
  return declaration + new XMLSerializer().serializeToString(document.documentElement);
}
