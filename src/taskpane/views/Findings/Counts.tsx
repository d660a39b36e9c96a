/** How many findings of each weight, each a filter; and how many are set aside. */
import type { Analysis } from "../../../analysis/analysis.types";
import { countBySeverity, SEVERITIES } from "../../derive/groupFindings";
import type { FindingsShown } from "../../store/state";
import { usePerform } from "../../useStore";
import { useFindingsStyles } from "./Findings.styles";
import { words } from "./words";

export interface CountsProps {
  readonly analysis: Analysis;
  readonly shown: FindingsShown;
}

export function Counts({ analysis, shown }: CountsProps) {
  const styles = useFindingsStyles();
  const perform = usePerform();
  const counts = countBySeverity(analysis.findings);
  const setAside = analysis.accepted.length + analysis.unchecked.reduce((sum, { findings }) => sum + findings, 0);
  const isAside = shown.which === "set aside";
  return (
    <div className={styles.counts} role="group" aria-label={words.countsLabel}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
        const isPressed = !isAside && shown.severity === severity;
        return (
          <button
            key={severity}
            type="button"
            className={styles.count}
            aria-pressed={isPressed}
            onClick={() => void perform("showFindings", { which: "counting", severity: isPressed ? null : severity })}
          >
            {words.severityCount(severity, counts[severity])}
          </button>
        );
      })}
      {(setAside > 0 || analysis.unchecked.length > 0 || isAside) && (
        <button
          type="button"
          className={styles.count}
          aria-pressed={isAside}
          title={words.setAsideTitle}
          onClick={() => void perform("showFindings", { which: isAside ? "counting" : "set aside" })}
        >
          {words.setAside(setAside)}
        </button>
      )}
    </div>
  );
}
