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
  // The day needs little; what the colours mean is to be read in full.
  settings: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    "& > :first-child": { flex: "1 1 128px" },
    "& > :last-child": { flex: "6 1 184px" },
  },
  ends: { color: tokens.colorNeutralForeground3 },
  quick: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 10px",
    marginTop: "-4px",
    fontSize: tokens.fontSizeBase200,
  },
  definitions: { marginTop: "-6px", textAlign: "right", fontSize: tokens.fontSizeBase200 },
  ways: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "2px 12px" },
  headline: { margin: 0 },
  doubts: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
    marginTop: "-4px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: "anywhere",
  },
  doubtLine: { display: "flex", gap: "6px", margin: 0 },
  doubtText: { minWidth: 0, display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  alarm: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground3 },
  // Three beside each other, unless they would be too narrow for their words.
  tiles: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(max(84px, 30%), 1fr))", gap: "6px" },
  offers: { display: "flex", flexDirection: "column", gap: "10px", alignItems: "stretch" },
  offer: { display: "flex", flexDirection: "column", gap: "2px" },
});
