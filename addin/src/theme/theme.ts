import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** How a page looks: the host's choice, unless the machine asks for forced colours. */
export type Look = "light" | "dark" | "contrast";

export const themes: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Whether a background such as "#1f1f1f" is dark, by its relative luminance. */
export function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/^#?([0-9a-f]{6})/i.exec(colour)?.[1]?.match(/../g) ?? []).map((pair) =>
    parseInt(pair, 16),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
