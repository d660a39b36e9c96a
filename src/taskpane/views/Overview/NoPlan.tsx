/** The overview of a workbook without a plan: what was looked for, where, and two ways on. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Analysis } from "../../../analysis/analysis.types";
import { usePaneState, usePerform } from "../../useStore";
import { BeginPart } from "../Drafting/BeginPart";
import { useOverviewStyles } from "./Overview.styles";
import { shared } from "../words";
import { LOOKED_FOR, words } from "./words";

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
      <h2 className={styles.title}>{shared.noPlan}</h2>
      <p className={styles.headline}>{LOOKED_FOR}</p>
      {analysis.leftOut.length > 0 && (
        <div className={styles.details}>
          {words.lookedAt}
          <ul className={styles.list}>
            {analysis.leftOut.map(({ sheet, why }) => (
              <li key={sheet}>{words.otherSheet(sheet, why)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.offers}>
        {hasCells && (
          <div className={styles.offer}>
            <Button appearance="primary" onClick={() => void perform("showView", "reading")}>
              {words.mapColumns}
            </Button>
            <span className={styles.quiet}>{words.mapHint}</span>
          </div>
        )}
        <div className={styles.offer}>
          <Button onClick={() => void perform("insertTemplate")}>{words.insertTemplate}</Button>
          <span className={styles.quiet}>{words.templateHint}</span>
        </div>
        <BeginPart />
        <div className={styles.offer}>
          <Button appearance="subtle" onClick={() => void perform("read")}>
            {shared.readAgain}
          </Button>
        </div>
        <div>{help}</div>
      </div>
    </div>
  );
}
