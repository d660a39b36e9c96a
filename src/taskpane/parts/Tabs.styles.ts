/** Looks of the tabs. Whole rules, not one for each property: these are drawn first. */
import { makeResetStyles, tokens } from "@fluentui/react-components";

const useTabs = makeResetStyles({
  flexShrink: 0,
  display: "flex",
  flexWrap: "wrap",
  // Excel's own menu of the pane lies over its top right corner: 34 pixels wide on the Mac, and less than the tabs high.
  padding: "0 34px 0 8px",
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
});

const useTab = makeResetStyles({
  position: "relative",
  padding: "9px 4px 8px",
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  background: "none",
  font: "inherit",
  fontSize: "13px",
  color: tokens.colorNeutralForeground2,
  cursor: "pointer",
  ":hover": { color: tokens.colorNeutralForeground1 },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  "[aria-selected=true]": { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  "[aria-selected=true]::after": {
    content: '""',
    position: "absolute",
    left: "4px",
    right: "4px",
    bottom: 0,
    // A border, which shows in high contrast too.
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusCircular,
  },
});

export function useTabsStyles() {
  return { tabs: useTabs(), tab: useTab() };
}
