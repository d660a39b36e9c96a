/** Looks of the overview before there is anything to show in it. Whole rules, not one for each property: these are drawn first. */
import { makeResetStyles, tokens } from "@fluentui/react-components";

const useView = makeResetStyles({ display: "flex", flexDirection: "column", gap: "12px", padding: "10px 12px 12px" });

const useTitle = makeResetStyles({
  margin: 0,
  fontSize: tokens.fontSizeBase400,
  lineHeight: tokens.lineHeightBase400,
  fontWeight: tokens.fontWeightSemibold,
});

const useTiles = makeResetStyles({ display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "6px" });

const useTile = makeResetStyles({
  height: "64px",
  borderRadius: tokens.borderRadiusLarge,
  backgroundColor: tokens.colorNeutralBackground3,
});

const useBar = makeResetStyles({
  height: "14px",
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground3,
});

export function useReadingStyles() {
  return { view: useView(), title: useTitle(), tiles: useTiles(), tile: useTile(), bar: useBar() };
}
