import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../api/types";
import { Crash } from "../states/Crash";
import { themes, type Look } from "../theme/theme";
import { useLook } from "../theme/useLook";
import { LanguageContext } from "../wording/SayContext";

/** What both pages stand in: language, theme, and a word when a page breaks. */
export function Page({ language, look, children }: { language: Language; look: Look; children: ReactNode }) {
  return (
    <LanguageContext value={language}>
      <FluentProvider theme={themes[useLook(look)]} style={{ minHeight: "100vh" }}>
        <Crash>{children}</Crash>
      </FluentProvider>
    </LanguageContext>
  );
}
