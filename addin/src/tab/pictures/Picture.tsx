import { Subtitle1, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useSay } from "../../wording/SayContext";
import { pictureTitles, tab } from "../../wording/tab";
import type { Picture as Name } from "../view/view";

const useStyles = makeStyles({
  section: { minWidth: 0, display: "grid", gap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)" },
  heading: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", gap: "0 16px" },
  title: { margin: 0 },
});

export interface PictureProps {
  picture: Name;
  isTable: boolean;
  onTable: (table: boolean) => void;
}

/** A picture and, upon a switch, the same figures as a table. */
export function Picture({
  picture,
  isTable,
  onTable,
  drawn,
  table,
}: PictureProps & { drawn: ReactNode; table: ReactNode }) {
  const say = useSay();
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.heading}>
        <Subtitle1 as="h2" id={id} className={styles.title}>
          {say(pictureTitles[picture])}
        </Subtitle1>
        <Switch
          label={say(tab.showAsTable)}
          labelPosition="before"
          checked={isTable}
          onChange={(_, { checked }) => onTable(checked)}
          input={{ "aria-describedby": id }}
        />
      </div>
      {isTable ? table : drawn}
    </section>
  );
}
