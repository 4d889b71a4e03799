import { makeStyles, tokens } from "@fluentui/react-components";

export const useTableStyles = makeStyles({
  scroll: { overflowX: "auto", minWidth: 0, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase300,
    "& th, & td": {
      padding: "6px 8px",
      textAlign: "start",
      verticalAlign: "top",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& thead th": {
      color: tokens.colorNeutralForeground2,
      fontWeight: tokens.fontWeightSemibold,
      verticalAlign: "bottom",
    },
    "& tbody th": { fontWeight: "inherit" },
  },
  caption: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
