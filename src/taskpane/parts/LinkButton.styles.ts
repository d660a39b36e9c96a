/** Looks of a link to do something. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useLinkButtonStyles = makeStyles({
  link: {
    minHeight: "24px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    background: "none",
    font: "inherit",
    textAlign: "left",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "[aria-pressed=true]": { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  },
});
