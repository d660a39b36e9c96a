/** Looks of work under way. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useWorkBarStyles = makeStyles({
  bar: {
    // Over the foot of the view: what appears for a moment must not push the view about.
    position: "absolute",
    left: 0,
    right: 0,
    bottom: 0,
    zIndex: 1,
    boxSizing: "border-box",
    minHeight: "49px",
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
  // After four seconds without a sign of Excel.
  waiting: {
    overflow: "hidden",
    color: tokens.colorNeutralForeground2,
    animationName: { from: { maxHeight: 0 }, to: { maxHeight: "none" } },
    animationDuration: "4s",
    animationTimingFunction: "step-end",
  },
  progress: { flexGrow: 1, display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  share: { width: "100%", height: "6px", accentColor: tokens.colorCompoundBrandBackground },
  line: { display: "flex", justifyContent: "space-between", gap: "8px" },
});
