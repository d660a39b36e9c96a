/** How the columns of each sheet were understood, with samples; any of it can be changed. */
import type { Analysis } from "../../../analysis/analysis.types";
import type { SheetCells, TrackerCells } from "../../../plan/cells";
import type { SheetMapping } from "../../../plan/sheetMapping";
import {
  columnLines,
  likelyHeaderRow,
  makesAPlan,
  mappingOf,
  rowsWithoutAction,
  withColumn,
} from "../../derive/columnLines";
import { Choice } from "../../parts/Choice";
import { LinkButton } from "../../parts/LinkButton";
import { text } from "../../strings";
import { usePaneState, usePerform } from "../../useStore";
import { ColumnLineView } from "./ColumnLineView";
import { useColumnsStyles } from "./Columns.styles";
import { HeaderRow } from "./HeaderRow";

export default function ColumnsView() {
  const styles = useColumnsStyles();
  const tracker = usePaneState((state) => state.tracker);
  const analysis = usePaneState((state) => state.analysis);
  const chosen = usePaneState((state) => state.columnsOf);
  if (tracker === null || analysis === null) return <p className={styles.view}>{text.loadingView}</p>;
  const first = analysis.plans[0]?.plan.sheet;
  const wanted = [chosen, first].map((name) => tracker.sheets.find(({ sheet }) => sheet === name));
  const cells = wanted.find((one) => one !== undefined) ?? tracker.sheets[0];
  if (cells === undefined) return <p className={styles.view}>{text.columns.nothing}</p>;
  return <Columns key={cells.sheet} cells={cells} tracker={tracker} analysis={analysis} />;
}

interface ColumnsProps {
  readonly cells: SheetCells;
  readonly tracker: TrackerCells;
  readonly analysis: Analysis;
}

function Columns({ cells, tracker, analysis }: ColumnsProps) {
  const styles = useColumnsStyles();
  const perform = usePerform();
  const own = usePaneState((state) => state.remembered.mappings[cells.sheet]);
  const mapping = mappingOf(cells.sheet, analysis, own) ?? { headerRow: likelyHeaderRow(cells), columns: {} };
  const change = (changed: SheetMapping | null): void =>
    void perform("mapColumns", { sheet: cells.sheet, mapping: changed });
  return (
    <div className={styles.view}>
      <div className={styles.pair}>
        <Choice
          label={text.columns.sheet}
          className={styles.sheet}
          value={cells.sheet}
          options={tracker.sheets.map(({ sheet }) => ({ value: sheet, label: sheet }))}
          onChoose={(sheet) => void perform("showColumnsOf", sheet)}
        />
        <HeaderRow
          key={mapping.headerRow}
          className={styles.row}
          row={mapping.headerRow}
          first={cells.firstRow}
          last={cells.firstRow + cells.values.length - 1}
          onChange={(headerRow) => change({ ...mapping, headerRow })}
        />
      </div>
      <p className={styles.quiet}>{text.columns.intro}</p>
      {own !== undefined && (
        <div className={styles.own}>
          {text.columns.own} <LinkButton onClick={() => change(null)}>{text.columns.reset}</LinkButton>
        </div>
      )}
      {!makesAPlan(mapping) && <p className={styles.missing}>{text.columns.missing}</p>}
      <ul className={styles.list}>
        {columnLines(cells, mapping, tracker.dateSystem, rowsWithoutAction(cells.sheet, analysis)).map((line) => (
          <ColumnLineView
            key={line.letters}
            line={line}
            onChoose={(field) => change(withColumn(mapping, line.letters, field))}
          />
        ))}
      </ul>
    </div>
  );
}
