import { makeStyles, tokens } from "@fluentui/react-components";
import { forced, palette, paper } from "../pictures/palette";

export const useMarkStyles = makeStyles({
  open: {
    fill: paper,
    stroke: palette.underWay,
    strokeWidth: "2px",
    [forced]: { fill: "Canvas", stroke: "CanvasText" },
  },
  done: {
    fill: palette.done,
    stroke: palette.done,
    strokeWidth: "2px",
    [forced]: { fill: "CanvasText", stroke: "CanvasText" },
  },
  passed: {
    fill: paper,
    stroke: palette.passed,
    strokeWidth: "2.5px",
    [forced]: { fill: "Canvas", stroke: "CanvasText" },
  },
  within: { fill: "none", strokeWidth: "1.8px" },
  withinDone: { fill: "none", stroke: paper, strokeWidth: "1.8px", [forced]: { stroke: "Canvas" } },
  window: { fill: tokens.colorBrandStroke2, [forced]: { fill: "CanvasText", opacity: 0.4 } },
  expected: {
    fill: paper,
    stroke: palette.passed,
    strokeWidth: "2px",
    strokeDasharray: "3 2",
    [forced]: { fill: "Canvas", stroke: "CanvasText" },
  },
  today: { stroke: palette.notDone, strokeWidth: "2px", [forced]: { stroke: "Highlight" } },
  tick: { stroke: tokens.colorNeutralStroke3, strokeWidth: "1px", [forced]: { stroke: "CanvasText", opacity: 0.3 } },
  year: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", [forced]: { stroke: "CanvasText", opacity: 0.3 } },
});
