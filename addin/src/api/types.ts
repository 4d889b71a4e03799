/**
 * What the HTTP API says, as JSON. Days are ISO 8601 ("2000-05-31"), both ends of a period inclusive.
 * Members may be added; none is renamed.
 */

export type Language = "en" | "fr" | "es";

/** GET /api/session: who asks, and which day it is taken to be. */
export interface Session {
  /** Null on loopback without sign-in. */
  person: { id: string; name: string } | null;
  /** The day questions are answered on. */
  today: string;
  /** Whether that day is set by the installation rather than the calendar's (the sample, a rehearsal). */
  todayIsSet: boolean;
}

/** GET /api/settings, without sign-in: what a page needs to sign in. */
export interface Settings {
  /** Null: this installation asks for no sign-in (loopback only). */
  signIn: { clientId: string; tenantId: string; scope: string } | null;
  organisation: string | null;
}

export type MilestoneKind = "start" | "firstResults" | "completion" | "due";

export interface Milestone {
  kind: MilestoneKind;
  /** Null for "by …". */
  from: string | null;
  to: string;
  label: string | null;
  /** Null where nothing is stored. */
  key: string | null;
}

export interface Cadence {
  kind: "continuous" | "ongoing" | "regular" | "asNeeded" | "every";
  min: string | null;
  max: string | null;
  by: string | null;
  until: string | null;
  label: string | null;
}

export interface Finding {
  severity: "warning" | "error";
  where: string;
  message: string;
}

export interface Timetable {
  phrase: string;
  milestones: Milestone[];
  cadence: Cadence | null;
  cadences: Cadence[];
  condition: string | null;
  understood: boolean;
  findings: Finding[];
  /** The timetable in one sentence, in the language asked for. */
  description: string;
}

/** Where in the document a line was read. Table, row, cell and paragraph are counted from 1, over the document's body; null where there is none. */
export interface SourceRef {
  document: string | null;
  part: string;
  issue: string;
  table: number | null;
  row: number | null;
  cell: number | null;
  paragraph: number | null;
  place: number;
}

export interface Line {
  id: string;
  /** Absent where nothing is stored. */
  key?: string;
  text: string;
  group: string | null;
  timetable: Timetable | null;
  /** own: the line has its own phrase; inOrder: paired with the phrases of its row by order; shared: one phrase for several lines; none. */
  pairing: "own" | "inOrder" | "shared" | "none";
  responsible: string | null;
  indicator: string | null;
  status: string | null;
  source: SourceRef;
  /** Only in a stored plan. */
  state?: LineState;
}

export interface Issue {
  id: string;
  number: string;
  title: string;
  heading: string | null;
  context: string;
  lines: Line[];
}

export interface Part {
  number: string;
  title: string;
  issues: Issue[];
}

export interface Plan {
  reference: string | null;
  title: string;
  language: Language;
  date: string | null;
  parts: Part[];
  findings: Finding[];
}

/** POST /api/documents/read?name=plan.docx&lang=en, the file's bytes as the body. Stores nothing. */
export interface ReadDocument extends Plan {
  /** The stored plan that this is an edition of, where the reader may see it. */
  known: PlanSummary | null;
}

export type Role = "guest" | "member" | "owner" | "steward";

/** GET /api/plans?conversation=19:… */
export interface PlanSummary {
  id: string;
  reference: string | null;
  title: string;
  language: Language;
  date: string | null;
  /** Counted from 1. */
  edition: number;
  importedOn: string;
  isSample: boolean;
  /** What the reader is to the plan as a whole. */
  role: Role;
  place: { kind: "team" | "chat" | "person" | "organisation"; name: string | null };
  /** The plan that the named conversation speaks about. */
  chosen: boolean;
}

export type Standing =
  /** Everything in it is done. */
  | "done"
  /** Somebody said that it is not done. */
  | "notDone"
  /** Somebody reported that it is under way. */
  | "underWay"
  /** Nobody has reported; a date has passed. */
  | "passed"
  /** Nobody has reported, and no date has passed. */
  | "open";

export interface DatedMilestone {
  key: string | null;
  kind: MilestoneKind;
  label: string | null;
  /** The dates in force: the document's, or what was accepted since. */
  from: string | null;
  to: string;
  /** What the document says, where the date in force is another. */
  adopted: { from: string | null; to: string } | null;
  /** What a date in force that is not the document's rests on. */
  reference: string | null;
  done: boolean;
  /** What someone responsible says; null: nothing else than the date in force. */
  expected: string | null;
}

export interface LineState {
  standing: Standing;
  /** The standing in words, in the language asked for. */
  words: string;
  /** A date of it is expected later than the date in force. */
  slipping: boolean;
  owner: string | null;
  milestones: DatedMilestone[];
  /** Who last reported, and when (a day in the plan's zone); null: nobody, or the reader may not see it. */
  reported: { by: string; on: string } | null;
  /** How a person said that the timetable is to be read. */
  correction: { readAs: string | null; by: string; on: string } | null;
}

/** GET /api/plans/{id}?lang=en: a stored plan as it stands today. */
export interface StoredPlan extends Plan {
  summary: PlanSummary;
  today: string;
  /** How many lines there are, and how many of which kind. */
  figures: string;
}

/** GET /api/plans/{id}/lines/{key}?lang=en: everything about one line that the reader may see. */
export interface LineSheet {
  line: Line;
  part: string;
  issue: string;
  /** The newest first; one sentence each, in the language asked for. */
  history: { on: string; by: string | null; text: string }[];
  notes: { on: string; by: string; text: string }[];
  /** Null: the line has no task. */
  task: { title: string; url: string | null; percent: number | null } | null;
  /** Where the line can be opened in Teams; null: links are not set up. */
  link: string | null;
}

export type ChangeKind = "same" | "reworded" | "moved" | "redated" | "new" | "dropped";

/** POST /api/plans/{id}/compare?name=…&lang=en, the file's bytes as the body: what a new edition would change. Stores nothing. */
export interface Comparison {
  plan: PlanSummary;
  counts: Record<ChangeKind, number>;
  /** In the order of the newer edition, dropped lines last; a line may be reworded, moved and re-dated at once. */
  changes: {
    kinds: ChangeKind[];
    before: { id: string; text: string; phrase: string | null } | null;
    after: { id: string; text: string; phrase: string | null } | null;
  }[];
}

/** GET /api/places: where a plan can be published: teams the assistant is in and the reader is a member of, and the reader alone. */
export interface Place {
  id: string;
  kind: "team" | "person";
  name: string | null;
  channels: { id: string; name: string | null }[];
}

/** A correction made before anything is stored. */
export interface Correction {
  /** The line's id in the document as it was read ("II.4.6"). */
  line: string;
  /** Words to read the timetable from in place of the document's; null: the line has no date; absent: as it was read. */
  readAs?: string | null;
  /** A unit or a person's name; absent: as the document says. */
  owner?: string;
}

/**
 * POST /api/plans, multipart/form-data: "document" (the file) and "request" (this, as JSON). Done once for one operation, however often it is sent.
 */
export interface PublishRequest {
  /** Names this doing: a GUID made by the page. */
  operation: string;
  place: string;
  /** The channel that is told, and that speaks about the plan from then on; null: none. */
  channel: string | null;
  /** The plan this is the next edition of; null: the one of the same reference in that place, else a new one. */
  onto: string | null;
  timeZone: string | null;
  corrections: Correction[];
  lang: Language;
}

export interface Published {
  plan: PlanSummary;
  result: "newPlan" | "newEdition" | "unchanged";
  /** Corrections that could not be applied, one sentence each. */
  notApplied: string[];
  /** Whether the channel was told; null: none was to be. */
  told: boolean | null;
}

/** POST /api/when. */
export interface WhenRequest {
  phrase: string;
  lang?: Language;
  today?: string;
}

/** POST /api/ask. */
export interface AskRequest {
  question: string;
  plan: string;
  lang?: Language;
  today?: string;
}

export interface Answer {
  question: string;
  language: Language;
  understood: boolean;
  reading: Record<string, string | null>;
  lines: string[];
  count: number;
  also: { covers: string[]; underWay: string[]; starting: string[]; passed: string[] } | null;
  answer: string;
}

/** Every refusal (RFC 9457, application/problem+json). `detail` is one sentence for people, in the language asked for. */
export interface Problem {
  type?: string;
  title: string;
  status: number;
  detail?: string;
}
