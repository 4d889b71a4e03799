import type { Language } from "../api/types";

/** One sentence in every language: one that lacks a language does not compile. */
export type Sentence<T = string> = Readonly<Record<Language, T>>;

export type Say = <T>(sentence: Sentence<T>) => T;

export const sayIn =
  (language: Language): Say =>
  (sentence) =>
    sentence[language];

/** The language of a tag such as "fr-CH"; English where it is none of ours. */
export function languageOf(tag: string | null | undefined): Language {
  const language = tag?.slice(0, 2).toLowerCase();
  return language === "fr" || language === "es" ? language : "en";
}

/** "1 line", "2 lines"; French counts nought as one. */
export const counted = (language: Language, count: number, one: string, many: string): string =>
  `${count} ${new Intl.PluralRules(language).select(count) === "one" ? one : many}`;

/** "31 May 2000", of an ISO day. */
export const dayIn = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
