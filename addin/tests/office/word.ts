import { flatPackage, tableIn } from "./flatPackage";
import { child, childrenOf, isWord, make, setVal, skipped, spanOf, textOf, val } from "../../src/ooxml/wordXml";
import { ClientObject, ClientResult, Collection, OfficeError, type RequestContext } from "./client";
import { closest, OpenDocument, type Stretch } from "./OpenDocument";

/** How this Word differs from others. */
export interface WordManner {
  /** Which WordApi it has. */
  api: number;
  /** Whether it describes the rows of tables with merged cells. */
  describesMergedRows: boolean;
  /** Whether it closes inserted XML with an empty paragraph. */
  closesWithParagraph: boolean;
}

export interface Host {
  document: OpenDocument;
  manner: WordManner;
  selectionChanged: () => void;
}

export class WordRequest implements RequestContextOf {
  readonly client: RequestContext;
  readonly host: Host;

  constructor(client: RequestContext, host: Host) {
    this.client = client;
    this.host = host;
  }

  needs(api: number, call: string): void {
    if (this.host.manner.api < api) {
      throw new OfficeError("ApiNotFound", `${call} needs WordApi ${api}.`);
    }
  }
}

interface RequestContextOf {
  client: RequestContext;
  host: Host;
}

export class DocumentProxy extends ClientObject<OpenDocument> {
  declare changeTrackingMode: string;
  readonly #request: WordRequest;

  constructor(request: WordRequest) {
    super(request.client, () => request.host.document, {
      changeTrackingMode: (document) => {
        request.needs(1.4, "changeTrackingMode");
        return document.tracking;
      },
    });
    this.#request = request;
    this.writable("changeTrackingMode", (document, mode: OpenDocument["tracking"]) => {
      request.needs(1.4, "changeTrackingMode");
      document.tracking = mode;
    });
  }

  get body(): BodyProxy {
    return new BodyProxy(this.#request);
  }

  get contentControls(): Controls {
    return new Controls(this.#request, () => this.#document.controls);
  }

  getSelection(): RangeProxy {
    return new RangeProxy(this.#request, () => this.#document.selection);
  }

  getBookmarkRangeOrNullObject(name: string): RangeProxy {
    this.#request.needs(1.4, "getBookmarkRangeOrNullObject");
    return new RangeProxy(this.#request, () => this.#document.bookmark(name), true);
  }

  deleteBookmark(name: string): void {
    this.#request.needs(1.4, "deleteBookmark");
    this.act((document) => document.deleteBookmark(name));
  }

  get #document(): OpenDocument {
    return this.#request.host.document;
  }
}

class BodyProxy {
  readonly #request: WordRequest;

  constructor(request: WordRequest) {
    this.#request = request;
  }

  get paragraphs(): Collection<Element, ParagraphProxy> {
    return paragraphsOf(this.#request, () => this.#request.host.document.paragraphs);
  }

  get tables(): Collection<Element, TableProxy> {
    this.#request.needs(1.3, "tables");
    return new Collection(
      this.#request.client,
      () => this.#request.host.document.tables,
      (resolve) => new TableProxy(this.#request, resolve),
    );
  }

  search(text: string): Collection<Stretch, RangeProxy> {
    return new Collection(
      this.#request.client,
      () => this.#request.host.document.search(text),
      (resolve) => new RangeProxy(this.#request, resolve),
    );
  }
}

const paragraphsOf = (request: WordRequest, list: () => Element[]): Collection<Element, ParagraphProxy> =>
  new Collection(request.client, list, (resolve, orNull) => new ParagraphProxy(request, resolve, orNull));

class RangeProxy extends ClientObject<Stretch> {
  readonly #request: WordRequest;

  constructor(request: WordRequest, resolve: () => Stretch | null, orNull = false) {
    super(request.client, resolve, { text: (range) => range.text ?? range.paragraphs.map(textOf).join("\r") }, orNull);
    this.#request = request;
  }

  get paragraphs(): Collection<Element, ParagraphProxy> {
    return paragraphsOf(this.#request, () => this.target.paragraphs);
  }

  select(): void {
    this.act((range) => {
      this.#request.host.document.selection = range;
      this.#request.host.selectionChanged();
    });
  }

  insertBookmark(name: string): void {
    this.#request.needs(1.4, "insertBookmark");
    this.act((range) => this.#request.host.document.addBookmark(name, range));
  }

  getBookmarks(includeHidden = false, includeAdjacent = false): ClientResult<string[]> {
    this.#request.needs(1.4, "getBookmarks");
    return new ClientResult(this.context, () =>
      this.#request.host.document
        .bookmarks()
        .filter(
          ({ name, paragraph }) =>
            (includeHidden || !name.startsWith("_")) && this.target.paragraphs.includes(paragraph),
        )
        // A bookmark over the very range only touches it.
        .filter(() => includeAdjacent)
        .map(({ name }) => name),
    );
  }

  getOoxml(): ClientResult<string> {
    return new ClientResult(this.context, () => {
      if (this.target.table === undefined) {
        throw new OfficeError("NotImplemented", "The stand-in gives tables as XML, and nothing else.");
      }

      return flatPackage(this.target.table);
    });
  }

  insertOoxml(xml: string, where: string): void {
    this.act(({ table }) => {
      if (table === undefined || where !== "Replace") {
        throw new OfficeError("NotImplemented", "The stand-in replaces tables, and nothing else.");
      }

      const next = tableIn(xml, table.ownerDocument);
      fillsItsGrid(next);
      this.#request.host.document.wrote("insertOoxml");
      table.replaceWith(next);
      if (this.#request.host.manner.closesWithParagraph) {
        next.after(make(next.ownerDocument, "p"));
      }
    });
  }
}

class ParagraphProxy extends ClientObject<Element> {
  readonly #request: WordRequest;

  constructor(request: WordRequest, resolve: () => Element | null, orNull = false) {
    super(request.client, resolve, { text: textOf }, orNull);
    this.#request = request;
  }

  get parentContentControlOrNullObject(): ControlProxy {
    return new ControlProxy(this.#request, () => closest(this.target, "sdt"), true);
  }

  get parentTableCellOrNullObject(): CellProxy {
    this.#request.needs(1.3, "parentTableCellOrNullObject");
    return new CellProxy(this.#request, () => closest(this.target, "tc"));
  }

  getRange(): RangeProxy {
    return new RangeProxy(this.#request, () => ({ paragraphs: [this.target] }));
  }

  getNextOrNullObject(): ParagraphProxy {
    return new ParagraphProxy(
      this.#request,
      () => {
        const all = this.#request.host.document.paragraphs;
        const own = this.targetOrNull;
        return own ? (all[all.indexOf(own) + 1] ?? null) : null;
      },
      true,
    );
  }

  insertContentControl(): ControlProxy {
    return new ControlProxy(this.#request, () => this.#request.host.document.addControl(this.target));
  }

  delete(): void {
    this.act((paragraph) => {
      this.#request.host.document.wrote("delete");
      paragraph.remove();
    });
  }
}

class Controls extends Collection<Element, ControlProxy> {
  readonly #request: WordRequest;
  readonly #controls: () => Element[];

  constructor(request: WordRequest, controls: () => Element[]) {
    super(request.client, controls, (resolve) => new ControlProxy(request, resolve));
    this.#request = request;
    this.#controls = controls;
  }

  getByTag(tag: string): Controls {
    return new Controls(this.#request, () => this.#controls().filter((control) => tagOf(control) === tag));
  }
}

const tagOf = (control: Element): string => val(child(child(control, "sdtPr"), "tag")) ?? "";

class ControlProxy extends ClientObject<Element> {
  declare tag: string;
  declare appearance: string;
  readonly #request: WordRequest;

  constructor(request: WordRequest, resolve: () => Element | null, orNull = false) {
    super(
      request.client,
      resolve,
      { tag: tagOf, id: (control) => request.host.document.controls.indexOf(control) },
      orNull,
    );
    this.#request = request;
    this.writable("tag", (control, tag: string) => {
      if (tag.length > 64) {
        throw new OfficeError("InvalidArgument", "A tag takes 64 characters.");
      }

      const properties = child(control, "sdtPr");
      child(properties, "tag")?.remove();
      properties?.append(make(control.ownerDocument, "tag", { val: tag }));
    });
    this.writable("appearance", (control, appearance: string) => {
      setVal(child(control, "sdtPr") ?? control, "appearance", appearance);
    });
  }

  select(): void {
    this.act((control) => {
      const paragraphs = [...control.getElementsByTagName("*")].filter((element) => isWord(element, "p"));
      this.#request.host.document.selection = { paragraphs };
      this.#request.host.selectionChanged();
    });
  }

  delete(keepContent: boolean): void {
    this.act((control) => this.#request.host.document.deleteControl(control, keepContent));
  }
}

class CellProxy extends ClientObject<Element> {
  readonly #request: WordRequest;

  constructor(request: WordRequest, resolve: () => Element | null) {
    super(request.client, resolve, { rowIndex: rowIndexOf }, true);
    this.#request = request;
  }

  get parentRow(): ClientObject<Element> {
    return new ClientObject<Element>(this.context, () => closest(this.target, "tr"), {
      values: (row) => {
        const table = closest(row, "tbl");
        if (!this.#request.host.manner.describesMergedRows && table && isMerged(table)) {
          throw new OfficeError("GeneralException", "The table has merged cells.");
        }

        return [childrenOf(row, "tc").map((cell) => childrenOf(cell, "p").map(textOf).join("\r"))];
      },
    });
  }
}

const rowIndexOf = (cell: Element): number => {
  const row = closest(cell, "tr");
  const table = closest(cell, "tbl");
  return row && table ? childrenOf(table, "tr").indexOf(row) : -1;
};

const isMerged = (table: Element): boolean =>
  childrenOf(table, "tr").some((row) =>
    childrenOf(row, "tc").some((cell) => spanOf(cell) > 1 || child(child(cell, "tcPr"), "vMerge") !== null),
  );

class TableProxy extends ClientObject<Element> {
  readonly #request: WordRequest;

  constructor(request: WordRequest, resolve: () => Element | null) {
    super(request.client, resolve, { rowCount: (table) => childrenOf(table, "tr").length });
    this.#request = request;
  }

  getRange(): RangeProxy {
    return new RangeProxy(this.#request, () => ({
      table: this.target,
      paragraphs: [...this.target.getElementsByTagName("*")].filter((element) => isWord(element, "p")),
    }));
  }

  getParagraphAfterOrNullObject(): ParagraphProxy {
    return new ParagraphProxy(
      this.#request,
      () => {
        const next = this.target.nextElementSibling;
        return next && isWord(next, "p") ? next : null;
      },
      true,
    );
  }
}

/** Every row takes as many grid columns as the table has, and every cell ends as the schema wants it. */
function fillsItsGrid(table: Element): void {
  const columns = child(table, "tblGrid")?.children.length ?? 0;
  childrenOf(table, "tr").forEach((row, index) => {
    const cells = childrenOf(row, "tc");
    const taken = cells.reduce(
      (sum, cell) => sum + spanOf(cell),
      skipped(row, "gridBefore") + skipped(row, "gridAfter"),
    );
    if (taken !== columns) {
      throw new OfficeError("InvalidArgument", `Row ${index + 1} takes ${taken} of ${columns} columns.`);
    }

    if (
      cells.some((cell) => cell.lastElementChild === null || !["p", "sdt"].includes(cell.lastElementChild.localName))
    ) {
      throw new OfficeError("InvalidArgument", `A cell of row ${index + 1} does not end with a paragraph.`);
    }
  });
}
