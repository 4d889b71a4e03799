import { tokens } from "@fluentui/react-components";
import type { Standing } from "../../api/types";

/** Colours of the pictures; each stands beside a sign or a word that says the same. */
export const palette: Readonly<Record<Standing, string>> = {
  done: tokens.colorStatusSuccessForeground1,
  underWay: tokens.colorBrandForeground1,
  open: tokens.colorNeutralForeground3,
  passed: tokens.colorStatusWarningForeground3,
  notDone: tokens.colorStatusDangerForeground1,
};

/** What shows through a sign. */
export const paper = tokens.colorNeutralBackground1;

/** System colours, where the machine asks for them: SVG is not recoloured by itself. */
export const forced = "@media (forced-colors: active)";
