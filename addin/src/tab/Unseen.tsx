import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Words for who listens; who looks sees the same in the picture beside them. */
export function Unseen({ children }: { children: string }) {
  return <span className={useStyles().unseen}>{children}</span>;
}
