/** The row in which the headings stand: typed, or the one that is selected in the sheet. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Settings } from "../../../analysis/analysis.types";
import type { SheetCells } from "../../../plan/cells";
import type { SheetMapping } from "../../../plan/sheetMapping";
import { proposalFor, withHeaderRow } from "../../derive/mappings";
import { TextField } from "../../parts/TextField";
import { usePaneState, usePerform } from "../../useStore";
import { useReadingStyles } from "./Reading.styles";
import { words } from "./words";

export interface HeaderRowProps {
  readonly cells: SheetCells;
  readonly mapping: SheetMapping;
  readonly own: SheetMapping | undefined;
  readonly settings: Settings;
}

export function HeaderRow({ cells, mapping, own, settings }: HeaderRowProps) {
  const styles = useReadingStyles();
  const perform = usePerform();
  const selected = usePaneState((state) =>
    state.selected?.sheet === cells.sheet && isWithin(cells, state.selected.row) ? state.selected.row : null,
  );
  const [typed, setTyped] = useState(String(mapping.headerRow));
  const change = (row: number): void => {
    const proposed = proposalFor(cells, settings, row).mapping;
    void perform("mapColumns", { sheet: cells.sheet, mapping: withHeaderRow(proposed, own) });
  };
  const leave = (): void => {
    const wanted = Number(typed);
    if (wanted === mapping.headerRow) return;
    if (isWithin(cells, wanted)) change(wanted);
    else setTyped(String(mapping.headerRow));
  };
  return (
    <div className={styles.header}>
      <TextField
        label={words.headerRow}
        className={styles.row}
        type="number"
        value={typed}
        onType={setTyped}
        onLeave={leave}
      />
      {selected === null ? (
        <span className={styles.hint}>{words.useSelectedHint}</span>
      ) : (
        <Button
          size="small"
          className={styles.selected}
          disabledFocusable={selected === mapping.headerRow}
          onClick={() => change(selected)}
        >
          {words.useSelected(selected)}
        </Button>
      )}
    </div>
  );
}

/** @param row 1-based row of the sheet */
function isWithin({ firstRow, values }: SheetCells, row: number): boolean {
  return Number.isInteger(row) && row >= firstRow && row < firstRow + values.length;
}
