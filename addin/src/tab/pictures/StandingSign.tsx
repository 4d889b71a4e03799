import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Standing } from "../../api/types";
import { forced, paper, useColours } from "./palette";

const shapes: Readonly<Record<Standing, ReactNode>> = {
  done: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.5 8.2 7 10.7 11.5 5.6" fill="none" data-through strokeWidth="1.8" />
    </>
  ),
  underWay: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
    </>
  ),
  open: <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  passed: (
    <>
      <path d="M8 1.5 15 14H1z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      <path d="M8 5.8v4M8 11.2v1.4" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  notDone: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor" />
      <path d="m5 5 6 6m0-6-6 6" data-through strokeWidth="1.8" />
    </>
  ),
};

const useStyles = makeStyles({
  sign: { flex: "none", "& [data-through]": { stroke: paper, [forced]: { stroke: "Canvas" } } },
});

/** A standing as a shape: it can be told without its colour. */
export function StandingSign({ standing }: { standing: Standing }) {
  const styles = useStyles();
  const colours = useColours();
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden
      className={mergeClasses(styles.sign, colours[standing])}
    >
      {shapes[standing]}
    </svg>
  );
}
