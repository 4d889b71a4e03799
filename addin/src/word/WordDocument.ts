import type { Selected } from "../place/selectedLines";

/** The document that is open beside the pane: all that the pane needs of Word. */
export interface WordDocument {
  /** The file's name. */
  readonly name: string;
  readonly abilities: Abilities;
  /** The file as it stands now, saved or not. */
  bytes: (progress: (done: number, all: number) => void, signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
  /** The text of each paragraph of the body, those in tables included. */
  paragraphs: () => Promise<string[]>;
  /** Selects what is marked, and says whether that is there. */
  showMark: (mark: string) => Promise<boolean>;
  showParagraph: (index: number) => Promise<boolean>;
  /** Selects the first place that says this; `text` is no longer than Word's search takes. */
  showText: (text: string) => Promise<boolean>;
  /** Tells where the cursor went, until the returned function is called. */
  onSelection: (told: (selected: Selected) => void) => () => void;
  /** Writes marks that are seen by nobody who reads, without tracking them as changes. */
  mark: (marks: readonly Mark[]) => Promise<void>;
  unmark: (marks: readonly string[]) => Promise<void>;
  /** Opens bytes as another document, unsaved. */
  openCopy: (bytes: Uint8Array) => Promise<void>;
  /** Lets every table of the body be changed, without tracking that; gives how many were. */
  changeTables: (change: (table: Element) => boolean) => Promise<number>;
}

export interface Mark {
  name: string;
  /** The paragraph, counted from 0. */
  paragraph: number;
  /** bookmark: where Word has them; control: a content control around the paragraph. */
  by: "bookmark" | "control";
}

/** What this Word can do. */
export interface Abilities {
  /** Bookmarks, and turning change tracking off while writing (WordApi 1.4). */
  bookmarks: boolean;
  /** Opening a second document (WordApi 1.3). */
  copies: boolean;
  /** Reading where the cursor stands in a table, and writing one (WordApi 1.3). */
  tables: boolean;
}
