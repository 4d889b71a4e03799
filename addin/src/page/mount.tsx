import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Language } from "../api/types";
import "./page.css";

/** Puts a page into the document. */
export function mount(language: Language, page: ReactNode): void {
  document.documentElement.lang = language;
  const element = document.getElementById("page");
  if (element === null) {
    throw new Error("The page has no #page element.");
  }

  createRoot(element).render(<StrictMode>{page}</StrictMode>);
}
