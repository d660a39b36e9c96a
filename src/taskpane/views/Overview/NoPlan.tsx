/** The overview of a workbook without a plan: what was looked for, where, and two ways on. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Analysis } from "../../../analysis/analysis.types";
import { text } from "../../strings";
import { usePaneState, usePerform } from "../../useStore";
import { useOverviewStyles } from "./Overview.styles";

export interface NoPlanProps {
  readonly analysis: Analysis;
  /** The way to the help. */
  readonly help: ReactNode;
}

export function NoPlan({ analysis, help }: NoPlanProps) {
  const styles = useOverviewStyles();
  const perform = usePerform();
  const hasCells = usePaneState((state) => (state.tracker?.sheets.length ?? 0) > 0);
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{text.overview.noPlan}</h2>
      <p className={styles.headline}>{text.overview.lookedFor}</p>
      {analysis.leftOut.length > 0 && (
        <div className={styles.details}>
          {text.overview.lookedAt}
          <ul className={styles.list}>
            {analysis.leftOut.map(({ sheet, why }) => (
              <li key={sheet}>{text.overview.otherSheet(sheet, why)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.offers}>
        {hasCells && (
          <div className={styles.offer}>
            <Button appearance="primary" onClick={() => void perform("showView", "reading")}>
              {text.overview.mapColumns}
            </Button>
            <span className={styles.quiet}>{text.overview.mapHint}</span>
          </div>
        )}
        <div className={styles.offer}>
          <Button onClick={() => void perform("insertTemplate")}>{text.overview.insertTemplate}</Button>
          <span className={styles.quiet}>{text.overview.templateHint}</span>
        </div>
        <div className={styles.offer}>
          <Button appearance="subtle" onClick={() => void perform("read")}>
            {text.problem.readAgain}
          </Button>
        </div>
        <div>{help}</div>
      </div>
    </div>
  );
}
