import type { DatedMilestone, Language, MilestoneKind } from "../api/types";
import { type Sentence } from "./say";

/** "1er mai 2000": French counts the first of a month, which Intl does not. */
export const dayWords = (language: Language, day: string): string =>
  format(language, day, { dateStyle: "long" }).replace(/^1 /, language === "fr" ? "1er " : "1 ");

export const monthWords = (language: Language, month: string): string =>
  format(language, month, { month: "long", year: "numeric" });

export const monthName = (language: Language, month: string): string => format(language, month, { month: "short" });

/** "09:00". */
export const timeWords = (language: Language, at: Date): string =>
  new Intl.DateTimeFormat(localeOf(language), { timeStyle: "short" }).format(at);

const localeOf = (language: Language): string => (language === "en" ? "en-GB" : language);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Of a day or a month. A format is a hundred times as dear to make as to use. */
function format(language: Language, date: string, options: Intl.DateTimeFormatOptions): string {
  const name = language + JSON.stringify(options);
  const known = formats.get(name) ?? new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: "UTC" });
  formats.set(name, known);
  return known.format(new Date(date));
}

/** A last day, in words that cannot be taken for the only day. */
const by: Sentence<(day: string) => string> = {
  en: (day) => `by ${day}`,
  fr: (day) => `d’ici au ${day}`,
  es: (day) => `a más tardar el ${day}`,
};

const on: Sentence<(day: string) => string> = {
  en: (day) => `on ${day}`,
  fr: (day) => `le ${day}`,
  es: (day) => `el ${day}`,
};

const inMonth: Sentence<(month: string) => string> = {
  en: (month) => `in ${month}`,
  fr: (month) => `en ${month}`,
  es: (month) => `en ${month}`,
};

const between: Sentence<(from: string, to: string) => string> = {
  en: (from, to) => `between ${from} and ${to}`,
  fr: (from, to) => `entre le ${from} et le ${to}`,
  es: (from, to) => `entre el ${from} y el ${to}`,
};

export const kinds: Readonly<Record<MilestoneKind, Sentence>> = {
  start: { en: "starts", fr: "démarre", es: "comienza" },
  firstResults: { en: "first results", fr: "premiers résultats", es: "primeros resultados" },
  completion: { en: "completion", fr: "achèvement", es: "finalización" },
  due: { en: "due", fr: "prévu", es: "previsto" },
};

const done: Sentence = { en: "done", fr: "fait", es: "hecho" };

const expected: Sentence<(by: string) => string> = {
  en: (day) => `expected ${day}`,
  fr: (day) => `attendu ${day}`,
  es: (day) => `se espera ${day}`,
};

const adopted: Sentence<(by: string) => string> = {
  en: (day) => `adopted: ${day}`,
  fr: (day) => `adopté : ${day}`,
  es: (day) => `adoptado: ${day}`,
};

type Window = Pick<DatedMilestone, "kind" | "from" | "to">;

/** "by 31 May 2000"; a start "in March 2000". */
export function windowWords(language: Language, { kind, from, to }: Window): string {
  const day = (iso: string) => dayWords(language, iso);
  if (kind !== "start" || from === null) {
    return by[language](day(to));
  }

  if (from === to) {
    return on[language](day(to));
  }

  return isMonth(from, to)
    ? inMonth[language](monthWords(language, to.slice(0, 7)))
    : between[language](day(from), day(to));
}

/** One date of a line in full: what it is, when, what became of it, and what is expected instead. */
export function milestoneWords(language: Language, milestone: DatedMilestone): string {
  const label = milestone.label === null ? "" : `${quoted(language, milestone.label)}${colon[language]}`;
  const said = [
    `${label}${kinds[milestone.kind][language]} ${windowWords(language, milestone)}`,
    milestone.adopted &&
      [adopted[language](windowWords(language, { kind: milestone.kind, ...milestone.adopted })), milestone.reference]
        .filter(Boolean)
        .join(", "),
    milestone.done ? done[language] : milestone.expected && expectedWords(language, milestone.expected),
  ];
  return said.filter(Boolean).join(language === "fr" ? " ; " : "; ");
}

export const expectedWords = (language: Language, day: string): string =>
  expected[language](by[language](dayWords(language, day)));

const colon: Sentence = { en: ": ", fr: " : ", es: ": " };

const marks: Readonly<Record<Language, readonly [string, string]>> = {
  en: ["“", "”"],
  fr: ["« ", " »"],
  es: ["«", "»"],
};

/** In quotation marks of a language: the document's for its words. */
export const quoted = (language: Language, words: string): string => marks[language].join(words);

const isMonth = (from: string, to: string): boolean =>
  from.slice(0, 7) === to.slice(0, 7) &&
  from.endsWith("-01") &&
  new Date(Date.parse(to) + 86_400_000).getUTCDate() === 1;
