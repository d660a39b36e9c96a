/** Looks of the pane's frame. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  provider: { height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  app: { position: "relative", height: "100%", display: "flex", flexDirection: "column", minWidth: 0 },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column" },
  quiet: { padding: "16px 12px", color: tokens.colorNeutralForeground3 },
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
