import { makeStyles, tokens } from "@fluentui/react-components";

/** Colours of the pictures; each stands beside a sign or a word that says the same. */
export const palette = {
  done: tokens.colorStatusSuccessForeground1,
  underWay: tokens.colorBrandForeground1,
  open: tokens.colorNeutralForeground3,
  passed: tokens.colorStatusWarningForeground3,
  notDone: tokens.colorStatusDangerForeground1,
} as const;

/** What shows through a sign. */
export const paper = tokens.colorNeutralBackground1;

/** Where the machine asks for its own colours: neither SVG nor gradients are recoloured by themselves. */
export const forced = "@media (forced-colors: active)";

const system = { [forced]: { forcedColorAdjust: "none", color: "CanvasText" } } as const;

/** A standing's colour as the current one. */
export const useColours = makeStyles({
  done: { color: palette.done, ...system },
  underWay: { color: palette.underWay, ...system },
  open: { color: palette.open, ...system },
  passed: { color: palette.passed, ...system },
  notDone: { color: palette.notDone, ...system },
});
