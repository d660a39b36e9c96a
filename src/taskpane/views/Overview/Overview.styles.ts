/** Looks of the overview. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useOverviewStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", padding: "10px 12px 12px", flexGrow: 1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  top: { display: "flex", gap: "8px", justifyContent: "space-between" },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  sheets: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  details: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: "4px 0 0", paddingLeft: "18px" },
  settings: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))", gap: "8px" },
  ends: { color: tokens.colorNeutralForeground3 },
  quick: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 10px",
    marginTop: "-4px",
    fontSize: tokens.fontSizeBase200,
  },
  headline: { margin: 0 },
  // Three beside each other, unless they would be too narrow for their words.
  tiles: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(max(84px, 30%), 1fr))", gap: "6px" },
  offers: { display: "flex", flexDirection: "column", gap: "10px", alignItems: "stretch" },
  offer: { display: "flex", flexDirection: "column", gap: "2px" },
});
