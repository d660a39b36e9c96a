/** Spellings that may be one agency: offered to be counted as one, without touching cells, and what was said of it. */
import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../../analysis/analysis.types";
import { nearlySameNames } from "../../../checks/catalogue/nearlySameAgency";
import { countedApart, countedAsOne } from "../../../plan/agencies/asOne";
import { usePaneState, usePerform } from "../../useStore";
import { useAgenciesStyles } from "./Agencies.styles";
import { words } from "./words";

export function AgenciesPart({ analysis }: { readonly analysis: Analysis }) {
  const styles = useAgenciesStyles();
  const perform = usePerform();
  const asOne = usePaneState((state) => state.remembered.agencies);
  const offered = useMemo(() => nearlySameNames(analysis.plans, asOne), [analysis, asOne]);
  const said = Object.entries(asOne);
  if (offered.length === 0 && said.length === 0) return null;
  return (
    <details className={styles.part}>
      <summary className={styles.summary}>{words.title(offered.length)}</summary>
      <p className={styles.quiet}>{words.hint}</p>
      <ul className={styles.list}>
        {offered.map(({ name, count, other, otherCount }) => (
          <li key={`${name} ${other}`} className={styles.line}>
            <span>{words.pair(name, count, other, otherCount)}</span>
            <Button
              size="small"
              aria-label={words.countAsOneThat(name, other)}
              onClick={() => void perform("countAgencies", countedAsOne(asOne, name, other))}
            >
              {words.countAsOne}
            </Button>
          </li>
        ))}
        {said.map(([spelling, name]) => (
          <li key={spelling} className={styles.line}>
            <span>{words.counted(spelling, name)}</span>
            <Button
              size="small"
              aria-label={words.takeBackThat(spelling)}
              onClick={() => void perform("countAgencies", countedApart(asOne, spelling))}
            >
              {words.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
