/** "Since last time": what has changed since an earlier report, each change a click from its row, and the history that this rests on. */
import { useEffect, useMemo, useState } from "react";
import type { Analysis } from "../../../analysis/analysis.types";
import type { History } from "../../../history/snapshot.types";
import { formatLong } from "../../../plan/dates/calendar";
import { Choice } from "../../parts/Choice";
import { usePaneState, usePerform } from "../../useStore";
import { ChangeGroupView } from "./ChangeGroupView";
import { changesSince, choicesFor } from "./changes";
import { KeptHistory } from "./KeptHistory";
import { useSinceStyles } from "./Since.styles";
import { TypedRatings } from "./TypedRatings";
import { words } from "./words";

export default function SinceView() {
  const styles = useSinceStyles();
  const perform = usePerform();
  const analysis = usePaneState((state) => state.analysis);
  const earlier = usePaneState((state) => state.earlier);
  const lastRun = usePaneState((state) => state.remembered.lastRun);
  useEffect(() => void perform("history", "look"), [perform, lastRun]);
  const hasPlan = analysis !== null && analysis.plans.length > 0;
  return (
    <div className={styles.view}>
      {!hasPlan && <p className={styles.words}>{words.noPlan}</p>}
      {hasPlan && earlier !== null && <Compared analysis={analysis} history={earlier.history} />}
      {hasPlan && <TypedRatings analysis={analysis} />}
      {earlier !== null && earlier.sheetName !== null && (
        <KeptHistory earlier={earlier} sheetName={earlier.sheetName} />
      )}
    </div>
  );
}

interface ComparedProps {
  readonly analysis: Analysis;
  readonly history: History;
}

function Compared({ analysis, history }: ComparedProps) {
  const styles = useSinceStyles();
  const { asAt } = analysis.settings;
  const [chosen, choose] = useState<string | null>(null);
  const choices = useMemo(() => choicesFor(history, asAt), [history, asAt]);
  const then = choices.find((one) => one.asAt === chosen) ?? choices[0];
  const changes = useMemo(
    () => (then === undefined ? null : changesSince(then, history, analysis)),
    [then, history, analysis],
  );
  if (then === undefined || changes === null) {
    return <p className={styles.words}>{history.length === 0 ? words.none : words.noneEarlier(asAt)}</p>;
  }
  const { ledger, groups, since, comparesRatings } = changes;
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{words.title}</h2>
      <Choice
        label={words.compareWith}
        value={then.asAt}
        options={choices.map((one) => ({ value: one.asAt, label: formatLong(one.asAt) }))}
        onChoose={choose}
      />
      <p className={styles.words}>{words.ledger(ledger.openThen, since, ledger.openNow, asAt)}</p>
      {!comparesRatings && <p className={styles.quiet}>{words.otherRules}</p>}
      {groups.length === 0 && <p className={styles.words}>{words.nothing}</p>}
      {groups.map((group) => (
        <ChangeGroupView key={group.kind} group={group} />
      ))}
    </section>
  );
}
