/** RAG columns of earlier quarters that the tracker has, as a history of its own. */
import type { Analysis } from "../../../analysis/analysis.types";
import { typedRatings } from "../../../history/typedRatings";
import { COLOURS } from "../../../plan/model";
import { useLabels } from "../Actions/names";
import { useSinceStyles } from "./Since.styles";
import { words } from "./words";

export function TypedRatings({ analysis }: { readonly analysis: Analysis }) {
  const styles = useSinceStyles();
  const labelOf = useLabels(analysis);
  const columns = typedRatings(analysis.plans);
  if (columns.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{words.typed}</h2>
      <ul className={styles.list}>
        {columns.map(({ heading, counts }) => (
          <li key={heading}>
            {heading}:{" "}
            {COLOURS.filter((colour) => counts[colour] > 0)
              .map((colour) => `${counts[colour]} ${labelOf(colour).toLowerCase()}`)
              .join(", ")}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{words.typedHint}</p>
    </section>
  );
}
