/** The columns, what most needs a look first; any can be given to another field. */
import { useState } from "react";
import type { PlanReading } from "../../../plan/model";
import type { SheetMapping } from "../../../plan/sheetMapping";
import type { ColumnLine } from "../../derive/columnLines";
import { withColumn } from "../../derive/mappings";
import { usePaneState, usePerform } from "../../useStore";
import { ColumnLineView } from "./ColumnLineView";
import { useReadingStyles } from "./Reading.styles";
import { Section } from "./Section";
import { words } from "./words";
import { shared } from "../words";

export interface ColumnsPartProps {
  readonly sheet: string;
  /** Which of the sheet's plans it is, counted from 0. */
  readonly plan: number;
  readonly mapping: SheetMapping;
  /** In the order in which they are first shown. */
  readonly lines: readonly ColumnLine[];
  readonly values: PlanReading["values"];
  /** Letters of the column to which the user was led. */
  readonly led: string | null;
}

export function ColumnsPart({ sheet, plan, mapping, lines, values, led }: ColumnsPartProps) {
  const styles = useReadingStyles();
  const perform = usePerform();
  const place = usePaneState((state) => state.readingShown.place);
  // A line that is changed stays where it is, under the user's hand.
  const [order] = useState(() => lines.map(({ letters }) => letters));
  const steady = [...lines].sort((a, b) => placeIn(order, a) - placeIn(order, b));
  const field = place?.part === "columns" ? place.field : null;
  const isSaidNow = lines.some((line) => line.field === field && line.sureness === "said");
  const wanted = field === null || isSaidNow ? null : shared.fields[field];
  return (
    <Section part="columns" more={words.count(lines.length)} isOpen>
      {() => (
        <>
          <p className={wanted === null ? styles.quiet : styles.wanted}>
            {wanted === null ? words.intro : words.sayHere(wanted)}
          </p>
          <ul className={styles.list}>
            {steady.map((line) => (
              <ColumnLineView
                key={line.letters}
                line={line}
                values={line.field === null ? undefined : values[line.field]}
                onShowValues={() =>
                  void perform("putRight", { sheet, plan, place: { part: "values", field: line.field } })
                }
                isLed={line.letters === led}
                onChoose={(field) =>
                  void perform("mapColumns", { sheet, mapping: withColumn(mapping, line.letters, field) })
                }
              />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** New columns come last. */
function placeIn(order: readonly string[], { letters }: ColumnLine): number {
  const place = order.indexOf(letters);
  return place === -1 ? order.length : place;
}
