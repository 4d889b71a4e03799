import type { Timetable } from "../api/types";
import { noCorrections, without, type Corrections } from "../plan/corrections";

/** What the person did with the reading, before anything is stored. */
export interface Draft {
  corrections: Corrections;
  /** Timetables heard from the service, by their words. */
  heard: ReadonlyMap<string, Timetable>;
  /** What was looked at and found right. */
  seen: ReadonlySet<string>;
}

export const emptyDraft: Draft = { corrections: noCorrections, heard: new Map(), seen: new Set() };

export type DraftChange =
  | { type: "corrected"; corrections: Corrections; heard?: Timetable }
  | { type: "takenBack"; line: string }
  | { type: "seen"; id: string; isSeen: boolean }
  | { type: "emptied" };

export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.type) {
    case "corrected":
      return {
        ...draft,
        corrections: change.corrections,
        heard: change.heard ? new Map(draft.heard).set(change.heard.phrase, change.heard) : draft.heard,
      };
    case "takenBack":
      return { ...draft, corrections: without(draft.corrections, change.line) };
    case "seen": {
      const seen = new Set(draft.seen);
      return change.isSeen ? { ...draft, seen: seen.add(change.id) } : (seen.delete(change.id), { ...draft, seen });
    }
    case "emptied":
      return emptyDraft;
  }
}
