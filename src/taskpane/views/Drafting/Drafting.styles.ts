/** Looks of plans that are begun. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useDraftingStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px", overflowWrap: "anywhere", marginTop: "6px" },
  parts: { display: "flex", flexDirection: "column", gap: "6px" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  plain: { margin: 0 },
  paste: { height: "120px", padding: "6px", resize: "vertical" },
  edit: { height: "76px", padding: "4px 6px", resize: "vertical" },
  // Beside each other where there is room, the text above the actions in a narrow pane.
  beside: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 280px), 1fr))", gap: "8px" },
  source: {
    maxHeight: "200px",
    overflowY: "auto",
    margin: 0,
    padding: "4px 0",
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { display: "flex", gap: "6px", padding: "1px 6px", borderLeft: "3px solid transparent" },
  used: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { flexShrink: 0, width: "28px", textAlign: "right", color: tokens.colorNeutralForeground3 },
  list: { display: "flex", flexDirection: "column", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: "flex", gap: "6px", alignItems: "flex-start" },
  words: { flexGrow: 1, minWidth: 0 },
  fields: { display: "flex", flexDirection: "column", gap: "6px", padding: "6px 0 4px 22px" },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});
