/** What the fixes come to: figures that change, findings that go, and those that come since more is known. */
import type { Analysis } from "../../../analysis/analysis.types";
import type { Afterwards } from "../../../fixes/afterwards";
import { useFindingsStyles } from "./Findings.styles";
import { titleOf } from "./useFindings";
import { fixWords } from "./words";
import { shared } from "../words";

/** More would hide the figures. */
const MOST_NAMED = 4;

const FIGURES = ["total", "complete", "overdue", "dueSoon", "noDateOrOwner"] as const;

export interface FixAfterwardsProps {
  readonly before: Analysis;
  readonly after: Afterwards;
}

export function FixAfterwards({ before, after: { analysis, gone, come } }: FixAfterwardsProps) {
  const styles = useFindingsStyles();
  const figures = FIGURES.filter((figure) => before.summary[figure] !== analysis.summary[figure]).map((figure) =>
    fixWords.figures(shared.tiles[figure], before.summary[figure], analysis.summary[figure]),
  );
  const named = come.slice(0, MOST_NAMED).map(({ check, cell }) => fixWords.comes(titleOf(check), cell));
  const rest = come.length - named.length;
  return (
    <section className={styles.afterwards} aria-live="polite" aria-label={fixWords.afterwards}>
      <strong>{fixWords.afterwards}</strong>
      <span>{fixWords.fewer(gone.length)}</span>
      {figures.length > 0 && <span>{figures.join(", ")}.</span>}
      {come.length > 0 && <span>{fixWords.come(rest > 0 ? [...named, `${rest} more`] : named)}</span>}
    </section>
  );
}
