/** Looks of "Since last time". */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useSinceStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", padding: "10px 12px 12px", flexGrow: 1 },
  part: { display: "flex", flexDirection: "column", gap: "6px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
