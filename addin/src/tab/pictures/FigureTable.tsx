import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTableStyles } from "./tableStyles";

const useStyles = makeStyles({
  figures: {
    fontVariantNumeric: "tabular-nums",
    "& tbody td, & thead th:not(:first-child)": { textAlign: "end" },
    "& tbody th": { minWidth: "9rem" },
  },
  sum: { fontWeight: tokens.fontWeightSemibold },
});

export interface FigureRow {
  name: string;
  figures: readonly number[];
  /** The row that adds the others up. */
  isSum?: boolean;
}

interface FigureTableProps {
  caption: string;
  /** Of the names first, then of each figure. */
  columns: readonly string[];
  rows: readonly FigureRow[];
}

/** Names and figures as a real table. */
export function FigureTable({ caption, columns, rows }: FigureTableProps) {
  const table = useTableStyles();
  const styles = useStyles();
  return (
    // What is wider than a narrow page scrolls by itself, with the keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={table.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={mergeClasses(table.table, styles.figures)}>
        <caption className={table.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figures, isSum }) => (
            <tr key={name} className={isSum ? styles.sum : undefined}>
              <th scope="row">{name}</th>
              {figures.map((figure, index) => (
                <td key={columns[index + 1]}>{figure}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
