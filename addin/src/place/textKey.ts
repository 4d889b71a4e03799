/** A text by its letters and digits alone: dashes, bullets, kinds of space and of apostrophe differ between Word and the reading. */
export const textKey = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** Shorter texts are found in too many places to be taken for a part of a longer one. */
const enough = 12;

export const holdsText = (whole: string, part: string): boolean => part.length >= enough && whole.includes(part);
