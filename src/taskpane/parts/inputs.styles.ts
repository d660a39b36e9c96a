/** Looks of labels and inputs: the browser's own controls in Fluent's clothes. They weigh next to nothing. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useInputStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  hint: { fontSize: tokens.fontSizeBase100, lineHeight: "14px", color: tokens.colorNeutralForeground3 },
  input: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    height: "28px",
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    // The browser's own parts (arrows, calendars) follow the theme.
    colorScheme: "inherit",
    ":hover": { borderTopColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: "-1px",
    },
    "::placeholder": { color: tokens.colorNeutralForeground4 },
  },
  check: { display: "flex", alignItems: "center", gap: "6px", minHeight: "24px", overflowWrap: "anywhere" },
  more: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});
