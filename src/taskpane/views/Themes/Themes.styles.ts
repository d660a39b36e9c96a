/** Looks of the themes. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useThemesStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px", overflowWrap: "anywhere", marginTop: "6px" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  words: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});
