/** One column: its letter, its heading, what it is taken for, and what stands in it. */
import { FIELDS, type Field } from "../../../plan/model";
import type { ColumnLine } from "../../derive/columnLines";
import { Choice } from "../../parts/Choice";
import { text } from "../../strings";
import { useColumnsStyles } from "./Columns.styles";

const NONE = "";

export interface ColumnLineProps {
  readonly line: ColumnLine;
  readonly onChoose: (field: Field | null) => void;
}

export function ColumnLineView({ line, onChoose }: ColumnLineProps) {
  const styles = useColumnsStyles();
  const { letters, heading, field, also, samples } = line;
  const options = [
    { value: NONE, label: text.columns.notUsed },
    ...FIELDS.map((value) => ({ value, label: nameOf(value, value === field ? also : []) })),
  ];
  return (
    <li className={styles.column}>
      <span className={styles.letters}>{letters}</span>
      <span className={styles.heading}>{heading === "" ? text.columns.noHeading : heading}</span>
      <Choice
        label={text.columns.holds(letters)}
        isLabelHidden
        className={styles.choice}
        value={field ?? NONE}
        options={options}
        onChoose={(value) => onChoose(value === NONE ? null : (value as Field))}
      />
      <span className={styles.samples}>
        {samples.length === 0 && text.columns.noSamples}
        {samples.map((sample) => (
          <span key={sample} className={styles.sample} title={sample}>
            {sample}
          </span>
        ))}
      </span>
    </li>
  );
}

/** "Completion date + Outcome" where one column holds both. */
function nameOf(field: Field, also: readonly Field[]): string {
  return [field, ...also].map((one) => text.fields[one]).join(" + ");
}
