/** The only file that knows Office: each function is one exchange with Word and decides nothing. */
import { withTable } from "../ooxml/flatOpc";
import type { Selected } from "../place/selectedLines";
import type { SignInHost } from "../signIn/SignIn";
import { isDark } from "../theme/theme";
import { base64Of } from "./base64";
import { restoreHistory } from "./history";
import type { OfficeHost } from "./OfficeHost";
import type { Abilities, Mark, WordDocument } from "./WordDocument";

/** Null outside Word, and where Office's script could not be loaded. */
export async function openOffice(): Promise<OfficeHost | null> {
  if (typeof Office === "undefined" || String((await Office.onReady()).host) !== "Word") {
    return null;
  }

  restoreHistory(window.history);
  return {
    language: Office.context.displayLanguage,
    // Outside Office's own themes there is none.
    look: isDark((Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor ?? "#ffffff")
      ? "dark"
      : "light",
    signIn: signInHost(),
    document: openDocument(),
  };
}

const supports = (set: string, version: string): boolean => Office.context.requirements.isSetSupported(set, version);

function signInHost(): SignInHost {
  return {
    nested: supports("NestedAppAuth", "1.1"),
    loginHint: async () => {
      const context = await Office.auth.getAuthContext().catch(() => null);
      return context?.userPrincipalName ?? null;
    },
    hostToken: supports("IdentityAPI", "1.3")
      ? (allowWindow) => Office.auth.getAccessToken({ allowSignInPrompt: allowWindow, allowConsentPrompt: allowWindow })
      : null,
  };
}

function openDocument(): WordDocument {
  const abilities: Abilities = {
    bookmarks: supports("WordApi", "1.4"),
    copies: supports("WordApi", "1.3"),
    tables: supports("WordApi", "1.3"),
  };
  return {
    name: nameIn(Office.context.document.url),
    abilities,
    bytes,
    paragraphs,
    showMark: (mark) => showMark(mark, abilities),
    showParagraph,
    showText,
    onSelection: (told) => onSelection(abilities, told),
    mark: (marks) => mark(marks, abilities),
    unmark: (marks) => unmark(marks, abilities),
    openCopy,
    changeTables: (change) => changeTables(change, abilities),
  };
}

const nameIn = (url: string | null): string => decodeURI(url?.split(/[\\/?#]/).findLast(isDocx) ?? "document.docx");

const isDocx = (segment: string): boolean => segment.toLowerCase().endsWith(".docx");

// Bytes

const sliceSize = 4_194_304;

async function bytes(
  progress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  signal.throwIfAborted();
  const file = await new Promise<Office.File>((resolve, reject) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, settle(resolve, reject)),
  );
  try {
    const whole = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      signal.throwIfAborted();
      const slice = await new Promise<Office.Slice>((resolve, reject) =>
        file.getSliceAsync(index, settle(resolve, reject)),
      );
      const data = slice.data as number[];
      whole.set(data, at);
      at += data.length;
      progress(index + 1, file.sliceCount);
    }

    return whole;
  } finally {
    // Word keeps two files open at most: one that stays open makes a later reading fail.
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  }
}

const settle =
  <T>(resolve: (value: T) => void, reject: (error: Error) => void) =>
  (result: Office.AsyncResult<T>): void => {
    if (result.status === Office.AsyncResultStatus.Succeeded) {
      resolve(result.value);
    } else {
      reject(new Error(`${result.error.name}: ${result.error.message}`));
    }
  };

// Places

const paragraphs = (): Promise<string[]> =>
  Word.run(async (context) => {
    const found = context.document.body.paragraphs.load("text");
    await context.sync();
    return found.items.map((paragraph) => paragraph.text);
  });

const showMark = (name: string, { bookmarks }: Abilities): Promise<boolean> =>
  Word.run(async (context) => {
    const bookmark = bookmarks ? context.document.getBookmarkRangeOrNullObject(name) : null;
    const controls = context.document.contentControls.getByTag(name).load("id");
    await context.sync();
    const found = bookmark?.isNullObject === false ? bookmark : controls.items[0];
    found?.select();
    await context.sync();
    return found !== undefined;
  });

const showParagraph = (index: number): Promise<boolean> =>
  Word.run(async (context) => {
    const found = context.document.body.paragraphs.load("text");
    await context.sync();
    found.items[index]?.getRange("Content").select();
    await context.sync();
    return found.items.length > index;
  });

const showText = (text: string): Promise<boolean> =>
  Word.run(async (context) => {
    const found = context.document.body.search(text, { matchCase: false }).load("text");
    await context.sync();
    found.items[0]?.select();
    await context.sync();
    return found.items.length > 0;
  });

function onSelection(abilities: Abilities, told: (selected: Selected) => void): () => void {
  const handler = (): void => {
    // A selection that Word cannot describe (a picture, a header) is none of ours.
    selected(abilities).then(told, () => undefined);
  };
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler);
  return () => Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler });
}

const selected = ({ bookmarks, tables }: Abilities): Promise<Selected> =>
  Word.run(async (context) => {
    const paragraph = context.document.getSelection().paragraphs.getFirst().load("text");
    const control = paragraph.parentContentControlOrNullObject.load("tag");
    const cell = tables ? paragraph.parentTableCellOrNullObject.load("rowIndex") : null;
    const names = bookmarks ? paragraph.getRange("Content").getBookmarks(true, true) : null;
    await context.sync();
    const row = cell?.isNullObject === false ? cell.parentRow.load("values") : null;
    // Word does not describe the rows of every table with merged cells.
    const described = await context.sync().then(
      () => row?.values.flat() ?? [],
      () => [],
    );
    return {
      paragraph: paragraph.text,
      row: described,
      marks: [...(names?.value ?? []), ...(control.isNullObject ? [] : [control.tag])],
    };
  });

// Marks

const mark = (marks: readonly Mark[], abilities: Abilities): Promise<void> =>
  Word.run((context) =>
    untracked(context, abilities, async () => {
      const found = context.document.body.paragraphs.load("text");
      await context.sync();
      for (const { name, paragraph, by } of marks) {
        const range = found.items[paragraph];
        if (range && by === "bookmark") {
          range.getRange("Content").insertBookmark(name);
        } else if (range) {
          const control = range.insertContentControl();
          control.tag = name;
          control.appearance = "Hidden";
        }
      }

      await context.sync();
    }),
  );

const unmark = (names: readonly string[], abilities: Abilities): Promise<void> =>
  Word.run((context) =>
    untracked(context, abilities, async () => {
      const bookmarks = abilities.bookmarks
        ? names.map((name) => ({ name, range: context.document.getBookmarkRangeOrNullObject(name) }))
        : [];
      const controls = context.document.contentControls.load("tag");
      await context.sync();
      bookmarks.filter(({ range }) => !range.isNullObject).forEach(({ name }) => context.document.deleteBookmark(name));
      controls.items.filter(({ tag }) => names.includes(tag)).forEach((control) => control.delete(true));
      await context.sync();
    }),
  );

/** Writes with change tracking off, and leaves it as it was found. */
async function untracked<T>(context: Word.RequestContext, abilities: Abilities, write: () => Promise<T>): Promise<T> {
  if (!abilities.bookmarks) {
    return write();
  }

  const document = context.document.load("changeTrackingMode");
  await context.sync();
  const before = document.changeTrackingMode;
  document.changeTrackingMode = "Off";
  try {
    return await write();
  } finally {
    document.changeTrackingMode = before;
    await context.sync();
  }
}

// Copies and tables

const openCopy = (copy: Uint8Array): Promise<void> =>
  Word.run(async (context) => {
    context.application.createDocument(base64Of(copy)).open();
    await context.sync();
  });

const changeTables = (change: (table: Element) => boolean, abilities: Abilities): Promise<number> =>
  Word.run((context) =>
    untracked(context, abilities, async () => {
      const tables = context.document.body.tables.load("rowCount");
      await context.sync();
      const read = tables.items.map((table) => table.getRange("Whole").getOoxml());
      await context.sync();
      const changed = read.flatMap((xml, index) => {
        const next = withTable(xml.value, change);
        return next === null ? [] : [{ index, next }];
      });
      const indices = changed.map(({ index }) => index);
      const before = await followers(tables.items, indices, context);
      changed.forEach(({ index, next }) => tables.items[index]?.getRange("Whole").insertOoxml(next, "Replace"));
      await context.sync();
      const written = context.document.body.tables.load("rowCount");
      await context.sync();
      const after = await followers(written.items, indices, context);
      after.filter((now, index) => isAdded(now, before[index])).forEach(({ first }) => first.delete());
      await context.sync();
      return changed.length;
    }),
  );

interface Followers {
  first: Word.Paragraph;
  texts: readonly [string | null, string | null];
}

/** The two paragraphs after each table. */
async function followers(
  tables: readonly Word.Table[],
  indices: readonly number[],
  context: Word.RequestContext,
): Promise<Followers[]> {
  const pairs = indices
    .flatMap((index) => tables[index] ?? [])
    .map((table) => {
      const first = table.getParagraphAfterOrNullObject().load("text");
      return [first, first.getNextOrNullObject().load("text")] as const;
    });
  await context.sync();
  const textOf = (paragraph: Word.Paragraph): string | null => (paragraph.isNullObject ? null : paragraph.text);
  return pairs.map(([first, second]) => ({ first, texts: [textOf(first), textOf(second)] }));
}

/** Whether Word closed the inserted table with an empty paragraph of its own; where two followed already, nobody can tell. */
const isAdded = ({ texts: [next, second] }: Followers, before: Followers | undefined): boolean =>
  next === "" && second === before?.texts[0] && !(next === before.texts[0] && second === before.texts[1]);
