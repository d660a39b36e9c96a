/** Looks of work under way. Whole rules, not one for each property: these are drawn first. */
import { makeResetStyles, tokens } from "@fluentui/react-components";

const useBar = makeResetStyles({
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
});

// After four seconds without a sign of Excel.
const useWaiting = makeResetStyles({
  overflow: "hidden",
  color: tokens.colorNeutralForeground2,
  animationName: { from: { maxHeight: 0 }, to: { maxHeight: "none" } },
  animationDuration: "4s",
  animationTimingFunction: "step-end",
});

const useProgress = makeResetStyles({ flexGrow: 1, display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 });

const useShare = makeResetStyles({ width: "100%", height: "6px", accentColor: tokens.colorCompoundBrandBackground });

const useLine = makeResetStyles({ display: "flex", justifyContent: "space-between", gap: "8px" });

export function useWorkBarStyles() {
  return { bar: useBar(), waiting: useWaiting(), progress: useProgress(), share: useShare(), line: useLine() };
}
