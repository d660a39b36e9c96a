/** What was found: as at when, the figures, and the way to the report; or that there is no plan. */
import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState, type ReactNode } from "react";
import type { Analysis } from "../../../analysis/analysis.types";
import { headlineOf } from "../../../report/headline";
import { listed } from "../../../report/words";
import { figuresInDoubt, shownDoubt } from "../../derive/doubtsShown";
import { Foot } from "../../parts/Foot";
import { LinkButton } from "../../parts/LinkButton";
import { RagBar } from "../../parts/RagBar";
import { Tile } from "../../parts/Tile";
import { text } from "../../strings";
import { usePaneState, usePerform } from "../../useStore";
import { AgenciesPart } from "../Agencies/AgenciesPart";
import { RatingsPart } from "../Ratings/RatingsPart";
import { Attention } from "./Attention";
import { Doubts } from "./Doubts";
import { NoPlan } from "./NoPlan";
import { useOverviewStyles } from "./Overview.styles";
import { ReportSettings } from "./ReportSettings";
import { SheetsFound } from "./SheetsFound";
import { barPartsOf, useTiles } from "./useOverview";
import { words } from "./words";

/** Loaded when it is asked for. */
const HelpView = lazy(() => import("../Help/HelpView"));

/** Few edit their definitions. */
const DefinitionsView = lazy(() => import("../Definitions/DefinitionsView"));

export default function FoundView() {
  const styles = useOverviewStyles();
  const analysis = usePaneState((state) => state.analysis);
  const isEditing = usePaneState((state) => state.draft !== null);
  const [isHelp, setHelp] = useState(false);
  if (analysis === null) return null;
  if (isHelp) {
    return (
      <Suspense fallback={<p className={styles.view}>{text.loadingView}</p>}>
        <HelpView onClose={() => setHelp(false)} />
      </Suspense>
    );
  }
  if (isEditing && analysis.plans.length > 0) {
    return (
      <Suspense fallback={<p className={styles.view}>{text.loadingView}</p>}>
        <DefinitionsView />
      </Suspense>
    );
  }
  const help = <LinkButton onClick={() => setHelp(true)}>{words.help}</LinkButton>;
  return analysis.plans.length === 0 ? (
    <NoPlan analysis={analysis} help={help} />
  ) : (
    <Figures analysis={analysis} help={help} />
  );
}

interface FiguresProps {
  readonly analysis: Analysis;
  /** The way to the help. */
  readonly help: ReactNode;
}

function Figures({ analysis, help }: FiguresProps) {
  const styles = useOverviewStyles();
  const perform = usePerform();
  const doubts = useMemo(() => analysis.doubts.map(shownDoubt), [analysis]);
  const tiles = useTiles(analysis, figuresInDoubt(doubts));
  const parts = barPartsOf(analysis);
  const inWords = listed(parts.filter(({ count }) => count > 0).map(({ label, count }) => `${label} ${count}`));
  return (
    <>
      <div className={styles.view}>
        <SheetsFound />
        <ReportSettings />
        <p className={styles.headline}>
          {headlineOf(analysis.summary, analysis.settings.asAt, analysis.settings.preset)}
        </p>
        <Doubts doubts={doubts} namesSheet={analysis.plans.length > 1} />
        <section className={styles.tiles} aria-label={words.figures}>
          {tiles.map((tile) => (
            <Tile key={tile.name} {...tile} />
          ))}
        </section>
        <section aria-label={words.rating}>
          <RagBar
            parts={parts}
            label={words.barLabel(inWords)}
            onChoose={(colour) => void perform("openActions", { colour })}
          />
        </section>
        <AgenciesPart analysis={analysis} />
        <RatingsPart />
        <div className={styles.ways}>
          <LinkButton onClick={() => void perform("showView", "reading")}>{words.howRead}</LinkButton>
          {help}
        </div>
        <Attention analysis={analysis} />
      </div>
      <Foot>
        <Button onClick={() => void perform("showView", "findings")}>{words.findings(analysis.findings.length)}</Button>
      </Foot>
    </>
  );
}
