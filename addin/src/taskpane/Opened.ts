import type { Api, DocumentFile } from "../api/client";
import { Failure, type FailureKind } from "../api/failure";
import type { Comparison, Line, ReadDocument, StoredPlan } from "../api/types";
import { storedLines } from "../plan/storedLines";
import type { WordDocument } from "../word/WordDocument";
import { reading } from "../wording/reading";
import type { Step } from "./longWork/useWork";

/** The open document as it was read, and the stored plan that it is an edition of. */
export interface Opened {
  file: DocumentFile;
  read: ReadDocument;
  stored: StoredPlan | null;
  /** What this document would change of the stored plan; null where it was just stored, or the reader may not compare. */
  comparison: Comparison | null;
}

export async function openPlan(
  document: WordDocument,
  api: Api,
  tell: (step: Step) => void,
  signal: AbortSignal,
): Promise<Opened> {
  tell({ what: reading.fetching });
  const bytes = await document.bytes((done, all) => tell({ what: reading.fetching, done: done / all }), signal);
  const file = { name: document.name, bytes };
  tell({ what: reading.understanding });
  const read = await api.read(file, signal);
  if (read.known === null) {
    return { file, read, stored: null, comparison: null };
  }

  tell({ what: reading.comparing });
  const [stored, comparison] = await Promise.all([
    api.plan(read.known.id, signal),
    api.compare(read.known.id, file, signal).catch(nothingFor("forbidden")),
  ]);
  return { file, read, stored, comparison };
}

/** Who may read a plan need not be one who may compare editions. */
const nothingFor =
  (kind: FailureKind) =>
  (error: unknown): null => {
    if (error instanceof Failure && error.kind === kind) {
      return null;
    }

    throw error;
  };

export const isIdentical = ({ comparison }: Opened): boolean =>
  comparison?.changes.every(({ kinds }) => kinds.every((kind) => kind === "same")) ?? false;

/** The stored line of each line read, by the read line's id. */
export const keptLines = ({ read, stored }: Opened): Map<string, Line> =>
  stored === null ? new Map<string, Line>() : storedLines(read, stored);

export const keysOf = (kept: ReadonlyMap<string, Line>): Map<string, string> =>
  new Map([...kept].flatMap(([id, { key }]) => (key === undefined ? [] : [[id, key]])));
