import { base64Of } from "../../src/word/base64";
import { install, type StandInOptions } from "./install";

/** What the test puts into the page before the stand-in runs in place of Office's script. */
declare global {
  interface Window {
    openInWord: { base64: string; options: StandInOptions };
    word: {
      bytes: () => string;
      copies: () => string[];
      select: (text: string) => void;
      selection: () => string;
      revisions: () => string[];
      /** As a person who types over a paragraph. */
      replace: (text: string, by: string) => void;
    };
  }
}

const { base64, options } = window.openInWord;
const standIn = install(
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
  options,
);

// As Office's script does.
Object.assign(window.history, { pushState: null, replaceState: null });

window.word = {
  bytes: () => base64Of(standIn.document.bytes()),
  copies: () => standIn.document.copies.map(base64Of),
  select: standIn.select,
  selection: () => standIn.document.selection.paragraphs.map((paragraph) => paragraph.textContent).join("\n"),
  revisions: () => standIn.document.revisions,
  replace: (text, by) => {
    const words = [...standIn.document.body.getElementsByTagName("w:t")].find((each) => each.textContent === text);
    if (words) {
      words.textContent = by;
    }
  },
};
