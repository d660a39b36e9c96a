/** A rating as a coloured word. */
import type { Colour } from "../../plan/model";
import { RAG_FILLS } from "../../report/palette";
import { useRagBadgeStyles } from "./RagBadge.styles";

export function RagBadge({ colour, label }: { readonly colour: Colour; readonly label: string }) {
  const styles = useRagBadgeStyles();
  const { fill, font } = RAG_FILLS[colour];
  return (
    <span className={styles.badge} style={{ backgroundColor: fill, color: font }}>
      {label}
    </span>
  );
}
