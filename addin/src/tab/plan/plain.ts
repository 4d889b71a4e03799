/** Letters as a search takes them: no capitals, no accents, one kind of apostrophe and space. */
export const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").replace(/\s+/g, " ").toLowerCase();
