/** What was found: as at when, the figures, and the way to the report; or that there is no plan. */
import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
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
import { Doubts } from "./Doubts";
import { NoPlan } from "./NoPlan";
import { useOverviewStyles } from "./Overview.styles";
import { ReportSettings } from "./ReportSettings";
import { SheetsFound } from "./SheetsFound";
import { barPartsOf, useTiles } from "./useOverview";

export default function FoundView() {
  const analysis = usePaneState((state) => state.analysis);
  if (analysis === null) return null;
  return analysis.plans.length === 0 ? <NoPlan analysis={analysis} /> : <Figures analysis={analysis} />;
}

function Figures({ analysis }: { readonly analysis: Analysis }) {
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
        <p className={styles.headline}>{headlineOf(analysis.summary, analysis.settings.asAt)}</p>
        <Doubts doubts={doubts} namesSheet={analysis.plans.length > 1} />
        <section className={styles.tiles} aria-label={text.overview.figures}>
          {tiles.map((tile) => (
            <Tile key={tile.name} {...tile} />
          ))}
        </section>
        <section aria-label={text.overview.rating}>
          <RagBar
            parts={parts}
            label={text.overview.barLabel(inWords)}
            onChoose={(colour) => void perform("openActions", { colour })}
          />
        </section>
        <div>
          <LinkButton onClick={() => void perform("showView", "reading")}>{text.overview.howRead}</LinkButton>
        </div>
      </div>
      <Foot>
        <Button onClick={() => void perform("showView", "findings")}>
          {text.overview.findings(analysis.findings.length)}
        </Button>
      </Foot>
    </>
  );
}
