import { child, childrenOf, isWord, parseXml, xmlOf } from "./wordXml";

/** Changes the first table of a flat package, which is how Word hands out a range as XML; null where nothing was changed. */
export function withTable(xml: string, change: (table: Element) => boolean): string | null {
  const document = parseXml(xml);
  const main = [...document.getElementsByTagName("*")].find((element) => isWord(element, "document")) ?? null;
  const body = child(main, "body");
  const table = body && childrenOf(body, "tbl")[0];
  return table && change(table) ? xmlOf(document, xml) : null;
}
