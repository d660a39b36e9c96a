/** All actions of the chosen sheets: filter, sort, group, and go to their rows. */
import type { Analysis } from "../../../analysis/analysis.types";
import { actionsTable } from "../../derive/actionsTable";
import { CopyButton } from "../../parts/CopyButton";
import { LinkButton } from "../../parts/LinkButton";
import { ALL_ACTIONS, type ActionsShown } from "../../store/state";
import { text } from "../../strings";
import { usePaneState, usePerform } from "../../useStore";
import { ActionFilters } from "./ActionFilters";
import { ActionList } from "./ActionList";
import { useActionsStyles } from "./Actions.styles";
import { useActions } from "./useActions";
import { shared } from "../words";
import { words } from "./words";

export default function ActionsView() {
  const styles = useActionsStyles();
  const analysis = usePaneState((state) => state.analysis);
  if (analysis === null) return <p className={styles.none}>{text.loadingView}</p>;
  if (analysis.summary.total === 0) {
    return <p className={styles.none}>{analysis.plans.length === 0 ? shared.noPlan : words.noneYet}</p>;
  }
  return <Actions analysis={analysis} />;
}

function Actions({ analysis }: { readonly analysis: Analysis }) {
  const styles = useActionsStyles();
  const perform = usePerform();
  const shown = usePaneState((state) => state.actionsShown);
  const selected = usePaneState((state) => state.selected);
  const { items, lines, filtered, count, labelOf } = useActions(analysis, shown);
  return (
    <div className={styles.view}>
      <ActionFilters analysis={analysis} shown={shown} />
      <div className={styles.count}>
        <span aria-live="polite">{words.count(count, items.length)}</span>
        {count > 0 && (
          <CopyButton
            label={words.copy}
            words={() => actionsTable(filtered, labelOf).text}
            html={() => actionsTable(filtered, labelOf).html}
          />
        )}
        {isFiltered(shown) && (
          <LinkButton
            onClick={() => void perform("showActions", { ...ALL_ACTIONS, sort: shown.sort, group: shown.group })}
          >
            {words.clear}
          </LinkButton>
        )}
      </div>
      {count === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <ActionList lines={lines} selected={selected} labelOf={labelOf} />
      )}
    </div>
  );
}

function isFiltered({ text: words, colour, agency, officer, section, kind }: ActionsShown): boolean {
  return words !== "" || [colour, agency, officer, section, kind].some((filter) => filter !== null);
}
