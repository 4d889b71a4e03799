import { child, childrenOf, isWord, parseXml } from "../../src/ooxml/wordXml";
import { OfficeError } from "./client";

const packageNamespace = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** A table as Word hands it out: a flat package whose body ends with an empty paragraph and a section. */
export function flatPackage(table: Element): string {
  const root = table.ownerDocument.documentElement.cloneNode(false) as Element;
  const body = root.appendChild(child(table.ownerDocument.documentElement, "body")?.cloneNode(false) as Element);
  body.append(table.cloneNode(true));
  const main = new XMLSerializer().serializeToString(root);
  return `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="${packageNamespace}"><pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData>${main}</pkg:xmlData></pkg:part></pkg:package>`;
}

export function tableIn(xml: string, into: Document): Element {
  const source = parseXml(xml);
  if (source.documentElement.namespaceURI !== packageNamespace) {
    throw new OfficeError("InvalidArgument", "This is no flat package.");
  }

  const main = [...source.getElementsByTagName("*")].find((element) => isWord(element, "document")) ?? null;
  const table = childrenOf(child(main, "body") ?? source.documentElement, "tbl")[0];
  if (table === undefined) {
    throw new OfficeError("InvalidArgument", "The package holds no table.");
  }

  return into.importNode(table, true);
}
