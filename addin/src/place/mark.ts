/** A leading underscore hides a bookmark in Word's own list; a name holds letters, digits and underscores only. */
const prefix = "_TcLine_";

/** The name of the bookmark, and the tag of the content control, that mark a stored line in a document. */
export const markOf = (key: string): string => prefix + key;

export const keyOf = (mark: string): string | null => (mark.startsWith(prefix) ? mark.slice(prefix.length) : null);
