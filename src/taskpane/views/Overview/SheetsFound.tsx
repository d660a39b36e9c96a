/** The sheets with plans, to choose among, and the others with the reason why they are not used. */
import { Button } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { Check } from "../../parts/Check";
import { usePaneState, usePerform } from "../../useStore";
import { useOverviewStyles } from "./Overview.styles";
import { words } from "./words";

export function SheetsFound() {
  const styles = useOverviewStyles();
  const found = usePaneState((state) => state.found);
  const perform = usePerform();
  const only = found.length === 1 ? found[0] : undefined;
  return (
    <div>
      <div className={styles.top}>
        <h2 className={styles.title}>{only?.title ?? words.plansFound(found.length)}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSync16Regular />}
          aria-label={words.reread}
          title={words.reread}
          onClick={() => void perform("read")}
        />
      </div>
      {only === undefined ? <Choose /> : <div className={styles.quiet}>{words.onSheet(only.sheet)}</div>}
      <Others />
    </div>
  );
}

function Choose() {
  const styles = useOverviewStyles();
  const found = usePaneState((state) => state.found);
  const perform = usePerform();
  const isOneLeft = found.filter(({ isChosen }) => isChosen).length === 1;
  return (
    <fieldset className={styles.sheets} aria-label={words.choose}>
      {found.map(({ sheet, title, actions, isChosen }) => (
        <Check
          key={sheet}
          label={sheet}
          title={isOneLeft && isChosen ? words.lastSheet : title}
          more={words.sheetLine(actions)}
          isChecked={isChosen}
          isFixed={isOneLeft && isChosen}
          onChange={(checked) => void perform("chooseSheet", { sheet, isChosen: checked })}
        />
      ))}
    </fieldset>
  );
}

function Others() {
  const styles = useOverviewStyles();
  const analysis = usePaneState((state) => state.analysis);
  const others = analysis?.leftOut ?? [];
  if (others.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{words.others(others.length)}</summary>
      <ul className={styles.list}>
        {others.map(({ sheet, why }) => (
          <li key={sheet}>{words.otherSheet(sheet, why)}</li>
        ))}
      </ul>
    </details>
  );
}
