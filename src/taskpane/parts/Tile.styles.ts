/** Looks of a figure. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useTileStyles = makeStyles({
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    textAlign: "left",
    minWidth: 0,
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  figure: { fontSize: tokens.fontSizeBase500, lineHeight: "26px", fontWeight: tokens.fontWeightSemibold },
  bad: { color: tokens.colorStatusDangerForeground3 },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", overflowWrap: "anywhere" },
  doubt: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: "14px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusWarningForeground3,
  },
  more: { fontSize: tokens.fontSizeBase100, lineHeight: "14px", color: tokens.colorNeutralForeground3 },
});
