/** Looks of the agencies' part. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useAgenciesStyles = makeStyles({
  part: { overflowWrap: "anywhere" },
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  quiet: { margin: "4px 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
});
