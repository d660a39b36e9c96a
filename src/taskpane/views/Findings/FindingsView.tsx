/** What needs putting right: counts by weight, grouped, each a click from its cell, with what can be done about it. */
import { lazy, Suspense, useCallback, useState } from "react";
import type { Analysed } from "../../../analysis/analysis.types";
import type { Offer } from "../../../fixes/fix.types";
import type { TrackerCells } from "../../../plan/cells";
import { text } from "../../strings";
import { usePaneState } from "../../useStore";
import { useFindingsStyles } from "./Findings.styles";
import { FindingsList } from "./FindingsList";

/** Loaded when a fix is looked at. */
const FixPreview = lazy(() => import("./FixPreview"));

export default function FindingsView() {
  const styles = useFindingsStyles();
  const analysis = usePaneState((state) => state.analysis);
  const tracker = usePaneState((state) => state.tracker);
  if (analysis === null || tracker === null) return <p className={styles.view}>{text.loadingView}</p>;
  return <Findings analysis={analysis} tracker={tracker} />;
}

interface FindingsProps {
  readonly analysis: Analysed;
  readonly tracker: TrackerCells;
}

function Findings({ analysis, tracker }: FindingsProps) {
  const styles = useFindingsStyles();
  /** Keys of the fixes that are looked at; what they are is worked out anew when a cell is edited meanwhile. */
  const [fixing, setFixing] = useState<readonly string[]>([]);
  const onFix = useCallback((offers: readonly Offer[]) => setFixing(offers.map(({ key }) => key)), []);
  if (fixing.length === 0) return <FindingsList analysis={analysis} tracker={tracker} onFix={onFix} />;
  return (
    <Suspense fallback={<p className={styles.view}>{text.loadingView}</p>}>
      <FixPreview analysis={analysis} tracker={tracker} keys={fixing} onClose={() => setFixing([])} />
    </Suspense>
  );
}
