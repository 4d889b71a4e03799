import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { child, parseXml, xmlOf } from "./wordXml";

const mainPart = "word/document.xml";

/** The body of a .docx, to look at. */
export function bodyOf(bytes: Uint8Array): Element {
  const body = child(parseXml(mainXml(bytes)).documentElement, "body");
  if (body === null) {
    throw new Error("The document has no body.");
  }

  return body;
}

/** A copy of a .docx with its body changed; every other part is as it was, byte for byte. */
export function withBody(bytes: Uint8Array, change: (body: Element) => void): Uint8Array<ArrayBuffer> {
  const original = mainXml(bytes);
  const document = parseXml(original);
  const body = child(document.documentElement, "body");
  if (body === null) {
    throw new Error("The document has no body.");
  }

  change(body);
  return zipSync({ ...unzipSync(bytes), [mainPart]: strToU8(xmlOf(document, original)) });
}

function mainXml(bytes: Uint8Array): string {
  const part = unzipSync(bytes, { filter: (file) => file.name === mainPart })[mainPart];
  if (part === undefined) {
    throw new Error("This is not a Word document.");
  }

  return strFromU8(part);
}
