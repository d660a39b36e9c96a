/** Looks of work under way. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useWorkBarStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
    animationDuration: "500ms",
    animationTimingFunction: "step-end",
  },
  progress: { flexGrow: 1, display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  share: { width: "100%", height: "6px", accentColor: tokens.colorCompoundBrandBackground },
  line: { display: "flex", justifyContent: "space-between", gap: "8px" },
});
