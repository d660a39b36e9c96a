/** Looks of who is late and what needs a decision. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useAttentionStyles = makeStyles({
  heading: {
    margin: "0 0 2px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    flexDirection: "column",
    width: "100%",
    padding: "5px 6px",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  head: { display: "flex", flexWrap: "wrap", gap: "0 8px", justifyContent: "space-between" },
  label: { fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200 },
  // Two lines of the action are enough to know it again.
  words: {
    maxHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    overflowX: "hidden",
    overflowY: "hidden",
  },
  order: { margin: "0 0 4px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
