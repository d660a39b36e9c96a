/** What needs putting right: counts by weight, grouped, and each a click from its cell. */
import { useMemo, useState } from "react";
import type { Analysis } from "../../../analysis/analysis.types";
import { CHECKS } from "../../../checks/registry";
import { countBySeverity, groupFindings, SEVERITIES } from "../../derive/groupFindings";
import { Choice } from "../../parts/Choice";
import type { FindingsShown } from "../../store/state";
import { text } from "../../strings";
import { usePaneState, usePerform } from "../../useStore";
import { FindingGroupView } from "./FindingGroupView";
import { AT_ONCE, ShowMore } from "./ShowMore";
import { useFindingsStyles } from "./Findings.styles";

const TITLES = new Map(CHECKS.map(({ id, title }) => [id, title]));
const NAMES = { ofCheck: (id: string) => TITLES.get(id) ?? id, noAgency: text.noAgency };

export default function FindingsView() {
  const styles = useFindingsStyles();
  const analysis = usePaneState((state) => state.analysis);
  if (analysis === null) return <p className={styles.view}>{text.loadingView}</p>;
  if (analysis.findings.length === 0) return <p className={styles.view}>{text.findings.none}</p>;
  return <Findings analysis={analysis} />;
}

function Findings({ analysis }: { readonly analysis: Analysis }) {
  const styles = useFindingsStyles();
  const perform = usePerform();
  const shown = usePaneState((state) => state.findingsShown);
  const groups = useMemo(() => groupFindings(analysis, shown, NAMES), [analysis, shown]);
  const [most, setMost] = useState(AT_ONCE);
  return (
    <div className={styles.view}>
      <Counts analysis={analysis} shown={shown} />
      <Choice
        label={text.findings.group}
        value={shown.by}
        options={Object.entries(text.findings.by).map(([value, label]) => ({ value, label }))}
        onChoose={(by) => void perform("showFindings", { by: by as FindingsShown["by"] })}
      />
      {groups.length === 0 && <p>{text.findings.noneShown}</p>}
      <div>
        {groups.slice(0, most).map((group, place) => (
          <FindingGroupView
            key={group.key}
            group={group}
            isOpen={groups.length <= 3 || (shown.by !== "row" && place === 0)}
          />
        ))}
        <ShowMore hidden={groups.length - most} onShow={(more) => setMost(most + more)} />
      </div>
    </div>
  );
}

function Counts({ analysis, shown }: { readonly analysis: Analysis; readonly shown: FindingsShown }) {
  const styles = useFindingsStyles();
  const perform = usePerform();
  const counts = countBySeverity(analysis.findings);
  return (
    <div className={styles.counts} role="group" aria-label={text.findings.countsLabel}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <button
          key={severity}
          type="button"
          className={styles.count}
          aria-pressed={shown.severity === severity}
          onClick={() => void perform("showFindings", { severity: shown.severity === severity ? null : severity })}
        >
          {text.findings.severityCount(severity, counts[severity])}
        </button>
      ))}
    </div>
  );
}
