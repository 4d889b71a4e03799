import { createContext, useContext, type ReactNode } from "react";
import type { Language } from "../api/types";

export const DocumentLanguage = createContext<Language>("en");

/** The document's own words: a screen reader says them in the document's language. */
export function Written({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <span lang={useContext(DocumentLanguage)} className={className}>
      {children}
    </span>
  );
}
