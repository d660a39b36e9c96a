/** Looks of the report's view. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useReportStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", padding: "10px 12px 12px", flexGrow: 1 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  part: { display: "flex", flexDirection: "column", gap: "6px" },
  words: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))", gap: "8px" },
  sections: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  written: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 10px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  did: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});
