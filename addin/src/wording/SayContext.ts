import { createContext, useContext } from "react";
import type { Language } from "../api/types";
import { sayIn, type Say } from "./say";

export const LanguageContext = createContext<Language>("en");

export const useLanguage = (): Language => useContext(LanguageContext);

export const useSay = (): Say => sayIn(useLanguage());
