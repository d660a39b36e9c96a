/** How one plan was read, or how a sheet without a plan would be: verdict, columns, values, rows, dates, titles. */
import { useMemo, useRef } from "react";
import type { Analysis } from "../../../analysis/analysis.types";
import type { SheetCells, TrackerCells } from "../../../plan/cells";
import { NO_DECISIONS } from "../../../plan/decisions";
import type { Plan } from "../../../plan/model";
import { columnFor, columnLines, inOrderOfDoubt, rowsWithoutAction } from "../../derive/columnLines";
import { lackOf, mappingOf, proposalFor } from "../../derive/mappings";
import { usePaneState } from "../../useStore";
import { ColumnsPart } from "./ColumnsPart";
import { DatesPart } from "./DatesPart";
import { FormLabels } from "./FormLabels";
import { HeaderRow } from "./HeaderRow";
import { NotRecognised } from "./NotRecognised";
import { OwnWords } from "./OwnWords";
import { useReadingStyles } from "./Reading.styles";
import { RowsPart } from "./RowsPart";
import { TitlesPart } from "./TitlesPart";
import { usePlace } from "./usePlace";
import { ValuesPart } from "./ValuesPart";
import { Verdict } from "./Verdict";
import { words } from "./words";

export interface SheetReadingProps {
  readonly cells: SheetCells;
  readonly plan: Plan | null;
  /** Which of the sheet's plans, counted from 0, and how many there are. */
  readonly number: number;
  readonly of: number;
  readonly tracker: TrackerCells;
  readonly whole: Analysis;
}

const NO_ROWS: ReadonlySet<number> = new Set();

export function SheetReading({ cells, plan, number, of, tracker, whole }: SheetReadingProps) {
  const styles = useReadingStyles();
  const own = usePaneState((state) => state.remembered.mappings[cells.sheet]);
  const decisions = usePaneState((state) => state.remembered.decisions[cells.sheet]) ?? NO_DECISIONS;
  const place = usePaneState((state) => state.readingShown.place);
  const proposal = useMemo(
    () => (plan === null ? proposalFor(cells, whole.settings, own?.headerRow) : null),
    [plan, cells, whole.settings, own?.headerRow],
  );
  const mapping = own ?? (plan === null ? proposal?.mapping : mappingOf(plan));
  const lines = useMemo(
    () =>
      mapping === undefined
        ? []
        : columnLines({
            ...{ cells, mapping, isOwn: own !== undefined, dateSystem: tracker.dateSystem },
            read: plan?.reading.columns ?? proposal?.columns ?? [],
            withoutAction: plan === null ? NO_ROWS : rowsWithoutAction(plan),
          }),
    // The mapping is made of the others where it is not the user's own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [cells, own, plan, proposal, tracker.dateSystem],
  );
  const root = useRef<HTMLDivElement>(null);
  const led = place?.part === "columns" && place.field !== null ? columnFor(place.field, lines, cells) : null;
  usePlace(root, led === null ? (place?.field ?? "") : led);
  if (mapping === undefined) return null;
  const lack = lackOf(mapping);
  return (
    <div ref={root} className={styles.sheet}>
      {plan === null ? (
        <NotRecognised sheet={cells.sheet} mapping={mapping} />
      ) : (
        <Verdict plan={plan} number={number} whole={whole} />
      )}
      <OwnWords sheet={cells.sheet} mapping={own} decisions={decisions} />
      {plan !== null && lack !== null && <p className={styles.warning}>{words.lacks[lack]}</p>}
      {of > 1 && <p className={styles.warning}>{words.makesOne(of, mapping.headerRow)}</p>}
      {plan?.isForms === true ? (
        <FormLabels plan={plan} />
      ) : (
        <>
          <HeaderRow key={mapping.headerRow} cells={cells} mapping={mapping} own={own} settings={whole.settings} />
          <ColumnsPart
            key={`${mapping.headerRow} ${plan === null ? "proposed" : "read"}`}
            sheet={cells.sheet}
            plan={number}
            mapping={mapping}
            lines={inOrderOfDoubt(lines)}
            values={plan?.reading.values ?? {}}
            led={led}
          />
        </>
      )}
      {plan !== null && <ValuesPart plan={plan} cells={cells} decisions={decisions} />}
      {plan !== null && <RowsPart plan={plan} cells={cells} decisions={decisions} />}
      {plan !== null && <DatesPart plan={plan} cells={cells} decisions={decisions} />}
      {plan !== null && <TitlesPart plan={plan} cells={cells} decisions={decisions} />}
    </div>
  );
}
