/** Looks of a rating's word. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useRagBadgeStyles = makeStyles({
  badge: {
    display: "inline-block",
    flexShrink: 0,
    minWidth: "46px",
    boxSizing: "border-box",
    padding: "0 6px",
    borderRadius: tokens.borderRadiusMedium,
    // Shows where colours are the system's own (high contrast).
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
  },
});
