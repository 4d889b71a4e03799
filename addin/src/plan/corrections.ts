import type { Correction, Line } from "../api/types";

/** What a person corrected, by the line's id; a line that is as it was read has no entry. */
export type Corrections = ReadonlyMap<string, Correction>;

export const noCorrections: Corrections = new Map();

export interface Change {
  /** Words to read instead; null: no date. */
  readAs?: string | null;
  owner?: string;
}

/** Corrects a line; what then says the same as the document is no correction. */
export function correct(corrections: Corrections, line: Line, change: Change): Corrections {
  const merged = { ...corrections.get(line.id), ...change };
  const next: Correction = { line: line.id };
  if (merged.readAs !== undefined && merged.readAs !== (line.timetable?.phrase ?? null)) {
    next.readAs = merged.readAs;
  }

  const owner = merged.owner?.trim();
  if (owner !== undefined && owner !== "" && owner !== line.responsible) {
    next.owner = owner;
  }

  return "readAs" in next || "owner" in next ? withEntry(corrections, next) : without(corrections, line.id);
}

export function without(corrections: Corrections, line: string): Corrections {
  const rest = new Map(corrections);
  rest.delete(line);
  return rest;
}

/** The words a line's timetable is read from; null: it has no date. */
export function wordsOf(line: Line, corrections: Corrections): string | null {
  const readAs = corrections.get(line.id)?.readAs;
  return readAs === undefined ? (line.timetable?.phrase ?? null) : readAs;
}

const withEntry = (corrections: Corrections, correction: Correction): Corrections =>
  new Map(corrections).set(correction.line, correction);
