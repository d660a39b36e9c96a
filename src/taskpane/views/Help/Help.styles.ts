/** Looks of the help. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useHelpStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "8px", padding: "10px 12px 12px", overflowWrap: "anywhere" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
  heading: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "2px" },
  pairs: { margin: 0, display: "flex", flexDirection: "column", gap: "4px" },
  colour: { display: "flex", gap: "8px", alignItems: "baseline" },
  badge: { flexShrink: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0 },
  words: { margin: 0 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
