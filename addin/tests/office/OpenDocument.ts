import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { child, childrenOf, isWord, make, parseXml, textOf, val, xmlOf } from "../../src/ooxml/wordXml";
import { OfficeError } from "./client";

const mainPart = "word/document.xml";

/** Some paragraphs in a row, or a stretch of one. */
export interface Stretch {
  paragraphs: Element[];
  /** Set where the range is a whole table. */
  table?: Element;
  text?: string;
}

/** A `.docx` as Word holds it open. */
export class OpenDocument {
  readonly body: Element;
  tracking: "Off" | "TrackAll" | "TrackMineOnly" = "Off";
  selection: Stretch;
  /** What was written while changes were tracked: it would be a revision. */
  readonly revisions: string[] = [];
  readonly copies: Uint8Array[] = [];
  readonly #parts: Record<string, Uint8Array>;
  readonly #original: string;
  readonly #xml: Document;

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
    this.#original = strFromU8(this.#parts[mainPart] ?? new Uint8Array());
    this.#xml = parseXml(this.#original);
    const body = child(this.#xml.documentElement, "body");
    if (body === null) {
      throw new OfficeError("GeneralException", "This is not a Word document.");
    }

    this.body = body;
    this.selection = { paragraphs: this.paragraphs.slice(0, 1) };
  }

  bytes(): Uint8Array<ArrayBuffer> {
    // With a time of its own, so that the same document is the same bytes whenever it is asked for.
    return zipSync(
      { ...this.#parts, [mainPart]: strToU8(xmlOf(this.#xml, this.#original)) },
      { mtime: new Date(2000, 3, 17) },
    );
  }

  get paragraphs(): Element[] {
    return [...this.body.getElementsByTagName("*")].filter((element) => isWord(element, "p") && !inTextBox(element));
  }

  get tables(): Element[] {
    return childrenOf(this.body, "tbl");
  }

  get controls(): Element[] {
    return [...this.body.getElementsByTagName("*")].filter((element) => isWord(element, "sdt"));
  }

  /** Names come back as they were written, and are found whatever their case. */
  bookmarks(): { name: string; start: Element; paragraph: Element }[] {
    return [...this.body.getElementsByTagName("*")]
      .filter((element) => isWord(element, "bookmarkStart"))
      .flatMap((start) => {
        const paragraph = closest(start, "p");
        return paragraph ? [{ name: val(start, "name") ?? "", start, paragraph }] : [];
      });
  }

  bookmark(name: string): Stretch | null {
    const found = this.bookmarks().find((bookmark) => bookmark.name.toLowerCase() === name.toLowerCase());
    return found ? { paragraphs: [found.paragraph] } : null;
  }

  addBookmark(name: string, { paragraphs }: Stretch): void {
    if (!/^[A-Za-z_]\w{0,39}$/.test(name)) {
      throw new OfficeError("InvalidArgument", `${name} is no name for a bookmark.`);
    }

    this.deleteBookmark(name);
    const id = String(this.bookmarks().length + 9000);
    const first = paragraphs[0];
    const properties = child(first, "pPr");
    const start = make(this.#xml, "bookmarkStart", { id, name });
    if (properties) {
      properties.after(start);
    } else {
      first?.prepend(start);
    }

    paragraphs.at(-1)?.append(make(this.#xml, "bookmarkEnd", { id }));
  }

  deleteBookmark(name: string): void {
    const found = this.bookmarks().find((bookmark) => bookmark.name.toLowerCase() === name.toLowerCase());
    const id = val(found?.start, "id");
    [...this.body.getElementsByTagName("*")]
      .filter((element) => isWord(element, "bookmarkEnd") && val(element, "id") === id)
      .forEach((end) => end.remove());
    found?.start.remove();
  }

  addControl(paragraph: Element): Element {
    this.wrote("insertContentControl");
    const control = make(this.#xml, "sdt");
    const content = make(this.#xml, "sdtContent");
    control.append(make(this.#xml, "sdtPr"), content);
    paragraph.replaceWith(control);
    content.append(paragraph);
    return control;
  }

  deleteControl(control: Element, keepContent: boolean): void {
    this.wrote("delete");
    control.replaceWith(...(keepContent ? [...(child(control, "sdtContent")?.childNodes ?? [])] : []));
  }

  search(text: string): Stretch[] {
    if (text.length > 255 || text === "") {
      throw new OfficeError("SearchStringInvalidOrTooLong");
    }

    if (/\^(?!\^)/.test(text.replaceAll("^^", ""))) {
      return [];
    }

    const wanted = text.replaceAll("^^", "^").toLowerCase();
    return this.paragraphs
      .filter((paragraph) => textOf(paragraph).toLowerCase().includes(wanted))
      .map((paragraph) => ({ paragraphs: [paragraph], text }));
  }

  wrote(what: string): void {
    if (this.tracking !== "Off") {
      this.revisions.push(what);
    }
  }
}

export const closest = (element: Element, name: string): Element | null => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (isWord(at, name)) {
      return at;
    }
  }

  return null;
};

const inTextBox = (element: Element): boolean => closest(element, "txbxContent") !== null;
