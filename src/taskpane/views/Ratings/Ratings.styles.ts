/** Looks of the written ratings. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useRatingsStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px", overflowWrap: "anywhere" },
  sheet: { display: "flex", flexDirection: "column", gap: "6px" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  words: { margin: 0 },
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200 },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
