/** Fixes of whole columns, which need no finding: text dates, lists to choose from. */
import type { Offer } from "../../../fixes/fix.types";
import { columnOfCell } from "../../../plan/columnLetters";
import { LinkButton } from "../../parts/LinkButton";
import { usePaneState } from "../../useStore";
import { useFindingsStyles } from "./Findings.styles";
import { words } from "./words";

export interface ColumnsProps {
  readonly offers: readonly Offer[];
  readonly onFix: (offers: readonly Offer[]) => void;
}

export function Columns({ offers, onFix }: ColumnsProps) {
  const styles = useFindingsStyles();
  const plans = usePaneState((state) => state.analysis?.plans);
  if (offers.length === 0) return null;
  const headingOf = ({ sheet, cell }: Offer): string => {
    const column = columnOfCell(cell);
    const all = plans?.filter(({ plan }) => plan.sheet === sheet).flatMap(({ plan }) => plan.reading.columns) ?? [];
    const heading = all.find((one) => one.column === column)?.heading.replace(/\s+/gu, " ") ?? "";
    return heading === "" ? `${sheet}, ${column}` : `“${heading}” (${sheet}, ${column})`;
  };
  return (
    <details className={styles.group}>
      <summary className={styles.heading}>
        <span className={styles.name}>{words.columns}</span>
        <span className={styles.quiet}>{offers.length}</span>
      </summary>
      <ul className={styles.list}>
        {offers.map((offer) => (
          <li key={offer.key} className={styles.aside}>
            <LinkButton onClick={() => onFix([offer])}>{words.columnsOffer(offer.what, headingOf(offer))}</LinkButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
