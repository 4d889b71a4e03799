import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { standings, type PartProgress } from "../plan/progress";
import { useColours } from "./palette";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    height: "14px",
    marginBlock: tokens.spacingVerticalXS,
  },
  segment: { height: "100%", minWidth: "4px", borderRadius: "2px", border: "1px solid", boxSizing: "border-box" },
});

/** Besides its colour each standing has a filling of its own: full, half, empty, slanted, crossed. */
const fillings = {
  done: "linear-gradient(currentColor, currentColor)",
  underWay: "linear-gradient(transparent 50%, currentColor 50%)",
  open: "none",
  passed: "repeating-linear-gradient(135deg, currentColor 0 2px, transparent 2px 6px)",
  notDone:
    "repeating-linear-gradient(135deg, currentColor 0 2px, transparent 2px 5px), repeating-linear-gradient(45deg, currentColor 0 2px, transparent 2px 5px)",
} as const;

/** How the lines of a part stand, as lengths; the words stand below it. */
export function StandingBar({ counts }: Pick<PartProgress, "counts">) {
  const styles = useStyles();
  const colours = useColours();
  return (
    <div className={styles.bar} aria-hidden>
      {standings
        .filter((standing) => counts[standing] > 0)
        .map((standing) => (
          <div
            key={standing}
            className={mergeClasses(styles.segment, colours[standing])}
            style={{ flexGrow: counts[standing], backgroundImage: fillings[standing] }}
          />
        ))}
    </div>
  );
}
