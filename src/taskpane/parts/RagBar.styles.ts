/** Looks of the bar of ratings. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useRagBarStyles = makeStyles({
  bar: {
    display: "flex",
    height: "14px",
    gap: "2px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    // A system's own colours would leave nothing of it; the words below say the same.
    forcedColorAdjust: "none",
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 4px",
    listStyleType: "none",
    margin: "4px -6px 0",
    padding: 0,
  },
  entry: {
    display: "inline-flex",
    alignItems: "center",
    gap: "5px",
    minHeight: "24px",
    padding: "0 6px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  swatch: { width: "10px", height: "10px", borderRadius: "2px", flexShrink: 0, forcedColorAdjust: "none" },
  count: { fontWeight: tokens.fontWeightSemibold },
});
