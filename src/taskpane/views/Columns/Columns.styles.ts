/** Looks of the columns. */
import { makeStyles, tokens } from "@fluentui/react-components";

/** The narrowest pane at twice the size: a heading and what it was taken for stand below each other. */
const NARROW = "@media (max-width: 240px)";

export const useColumnsStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "8px", padding: "8px 12px" },
  pair: { display: "flex", flexWrap: "wrap", gap: "8px" },
  sheet: { flex: "1 1 120px" },
  row: { flex: "0 1 96px" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  own: { display: "flex", flexWrap: "wrap", gap: "0 10px", alignItems: "center", fontSize: tokens.fontSizeBase200 },
  missing: {
    margin: 0,
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  column: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) minmax(116px, 42%)",
    gap: "2px 8px",
    alignItems: "center",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    [NARROW]: { gridTemplateColumns: "24px minmax(0, 1fr)" },
  },
  choice: { [NARROW]: { gridColumnStart: 2 } },
  letters: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  heading: { fontWeight: tokens.fontWeightSemibold },
  sample: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  samples: {
    gridColumn: "2 / -1",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
});
