/** Looks of the pane's frame. Whole rules, not one for each property: these are drawn first. */
import { makeResetStyles, tokens } from "@fluentui/react-components";

const useProvider = makeResetStyles({ height: "100%", backgroundColor: tokens.colorNeutralBackground1 });

const useApp = makeResetStyles({
  position: "relative",
  height: "100%",
  display: "flex",
  flexDirection: "column",
  minWidth: 0,
});

const usePanel = makeResetStyles({
  flexGrow: 1,
  minHeight: 0,
  overflowY: "auto",
  display: "flex",
  flexDirection: "column",
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
});

const useQuiet = makeResetStyles({ padding: "16px 12px", color: tokens.colorNeutralForeground3 });

const useHeard = makeResetStyles({
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
});

export function useAppStyles() {
  return { provider: useProvider(), app: useApp(), panel: usePanel(), quiet: useQuiet(), heard: useHeard() };
}
