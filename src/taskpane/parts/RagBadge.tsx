/** A rating as a coloured word. */
import type { Colour } from "../../plan/model";
import { usePaneState } from "../useStore";
import { useRagBadgeStyles } from "./RagBadge.styles";

export function RagBadge({ colour, label }: { readonly colour: Colour; readonly label: string }) {
  const styles = useRagBadgeStyles();
  const fills = usePaneState((state) => state.analysis?.settings.preset.fills);
  return (
    <span className={styles.badge} style={{ backgroundColor: fills?.[colour].fill, color: fills?.[colour].font }}>
      {label}
    </span>
  );
}
