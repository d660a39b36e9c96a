/** Looks of the list of actions. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useActionsStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  filters: { display: "flex", flexDirection: "column", gap: "6px", padding: "8px 12px 0" },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "6px 8px" },
  summary: {
    padding: "2px 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  count: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
    minHeight: "28px",
    padding: "0 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  // So low that with large type the filters still leave the list some room.
  scroll: {
    flexGrow: 1,
    flexBasis: "160px",
    minHeight: "160px",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { position: "relative", width: "100%" },
  line: { position: "absolute", top: 0, left: 0, width: "100%", boxSizing: "border-box" },
  group: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    margin: 0,
    padding: "6px 12px 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  none: { padding: "16px 12px", color: tokens.colorNeutralForeground3 },
});

export const useActionStyles = makeStyles({
  action: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    width: "100%",
    boxSizing: "border-box",
    padding: "7px 12px 8px 9px",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: "3px solid transparent",
    // A system's own colours show borders that are transparent elsewhere.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  head: { display: "flex", alignItems: "baseline", gap: "8px", minWidth: 0 },
  ref: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  agency: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  words: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    // Deprecated, and the only way to cut a text after two lines.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  fact: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  differs: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});
