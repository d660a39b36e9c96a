/** A rating as a coloured word. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Colour } from "../../plan/model";
import { RAG_FILLS } from "../../report/palette";

const useStyles = makeStyles({
  badge: {
    display: "inline-block",
    flexShrink: 0,
    minWidth: "46px",
    boxSizing: "border-box",
    padding: "0 6px",
    borderRadius: tokens.borderRadiusMedium,
    // Shows where colours are the system's own (high contrast).
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
  },
});

export function RagBadge({ colour, label }: { readonly colour: Colour; readonly label: string }) {
  const styles = useStyles();
  const { fill, font } = RAG_FILLS[colour];
  return (
    <span className={styles.badge} style={{ backgroundColor: fill, color: font }}>
      {label}
    </span>
  );
}
