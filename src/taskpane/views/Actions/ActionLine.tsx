/** One action of the list: its rating with the reason, typed beside computed, and how its date was read. */
import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { Colour } from "../../../plan/model";
import type { ActionItem } from "../../derive/actionItems";
import { datesRead, typedRating } from "../../derive/actionWords";
import { RagBadge } from "../../parts/RagBadge";
import { useActionStyles } from "./Actions.styles";
import { agencyName } from "./names";
import { shared } from "../words";

export interface ActionLineProps {
  readonly item: ActionItem;
  readonly labelOf: (colour: Colour) => string;
  /** Whether the cursor of the sheet is in its rows. */
  readonly isSelected: boolean;
  /** Whether it is the one that Tab comes to. */
  readonly isStop: boolean;
  readonly onOpen: (item: ActionItem) => void;
}

export const ActionLine = memo(function ActionLine({ item, labelOf, isSelected, isStop, onOpen }: ActionLineProps) {
  const styles = useActionStyles();
  const { action, rating, agency } = item.rated;
  const typed = typedRating(item.rated, labelOf);
  return (
    <button
      type="button"
      className={mergeClasses(styles.action, isSelected && styles.selected)}
      tabIndex={isStop ? 0 : -1}
      aria-current={isSelected ? "true" : undefined}
      title={shared.goTo(item.label)}
      onClick={() => onOpen(item)}
    >
      <span className={styles.head}>
        <RagBadge colour={rating.colour} label={labelOf(rating.colour)} />
        <span className={styles.ref}>{item.label}</span>
        <span className={styles.agency}>{agencyName(agency)}</span>
      </span>
      <span className={styles.words}>{action.action || action.recommendation || shared.noText}</span>
      <span className={styles.fact}>
        {rating.reason}{" "}
        <span className={mergeClasses(styles.quiet, typed.differs && styles.differs)}>({typed.words})</span>
      </span>
      {datesRead(action).map((line) => (
        <span key={line} className={styles.quiet}>
          {line}
        </span>
      ))}
    </button>
  );
});
