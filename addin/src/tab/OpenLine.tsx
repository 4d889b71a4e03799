import { makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PlanLine } from "./plan/lines";

const useStyles = makeStyles({
  button: {
    width: "100%",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    padding: "8px 4px",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** Opens a line's sheet; the focus comes back to it when the sheet is closed. */
export function OpenLine({
  line,
  onOpen,
  children,
}: {
  line: PlanLine;
  onOpen: (key: string) => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const target = useRestoreFocusTarget();
  return (
    <button type="button" className={styles.button} {...target} onClick={() => onOpen(line.key)}>
      {children}
    </button>
  );
}
