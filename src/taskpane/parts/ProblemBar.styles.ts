/** Looks of a problem and of a question. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useProblemBarStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "8px",
    margin: "8px 12px 0",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
  question: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: { flexShrink: 0 },
  alarm: { color: tokens.colorStatusDangerForeground3 },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  answers: { display: "flex", flexWrap: "wrap", gap: "8px" },
  close: { alignSelf: "flex-start" },
  hint: { fontSize: tokens.fontSizeBase200, marginTop: "4px" },
});
