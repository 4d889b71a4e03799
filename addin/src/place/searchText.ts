/** Word refuses a longer search. */
const longest = 255;

/** The beginning of a text as Word's search takes it: one line, carets doubled, cut between words. */
export function searchText(text: string): string {
  const escaped =
    text
      .trim()
      .split(/[\r\n\v]/)[0]
      ?.replaceAll("^", "^^") ?? "";
  if (escaped.length <= longest) {
    return escaped;
  }

  const cut = escaped.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return space > 0 ? cut.slice(0, space) : cut;
}
