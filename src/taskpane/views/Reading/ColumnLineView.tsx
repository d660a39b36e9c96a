/** One column: its letter, its heading, what it is taken for, how sure that is and why, and what stands in it. */
import { mergeClasses } from "@fluentui/react-components";
import { FIELDS, type Field, type ValuesRead } from "../../../plan/model";
import type { ColumnLine } from "../../derive/columnLines";
import { Choice } from "../../parts/Choice";
import { LinkButton } from "../../parts/LinkButton";
import { useReadingStyles } from "./Reading.styles";
import { SurenessMark } from "./SurenessMark";
import { words } from "./words";
import { shared } from "../words";

const NONE = "";

export interface ColumnLineProps {
  readonly line: ColumnLine;
  /** How many of its values were understood, where that is told. */
  readonly values: ValuesRead | undefined;
  /** The user was led here. */
  readonly isLed: boolean;
  /** Leads to the values that were not understood. */
  readonly onShowValues: () => void;
  readonly onChoose: (field: Field | null) => void;
}

export function ColumnLineView({ line, values, isLed, onShowValues, onChoose }: ColumnLineProps) {
  const styles = useReadingStyles();
  const { letters, heading, field, also, sureness, why, place, unusedTexts, samples } = line;
  const options = [
    { value: NONE, label: words.notUsed },
    ...FIELDS.map((value) => ({ value, label: nameOf(value, value === field ? also : []) })),
  ];
  const details = [
    sureness === "unused" && unusedTexts > 0 ? words.unusedTexts(unusedTexts) : "",
    sureness === "said" ? "" : why,
    place === null ? "" : words.oneOf(place.number, place.of),
  ].filter((one) => one !== "");
  return (
    <li className={mergeClasses(styles.column, isLed && styles.led)} data-place={`columns ${letters}`}>
      <span className={styles.letters}>{letters}</span>
      <span className={styles.heading}>{heading === "" ? words.noHeading : heading}</span>
      <Choice
        label={words.holds(letters)}
        isLabelHidden
        className={styles.choice}
        value={field ?? NONE}
        options={options}
        onChoose={(value) => onChoose(value === NONE ? null : (value as Field))}
      />
      <span className={styles.below}>
        <SurenessMark sureness={sureness} isGrave={unusedTexts > 0} />
        {details.length > 0 && <span className={styles.why}>{details.join("; ")}</span>}
        {values !== undefined && values.read < values.filled && (
          <LinkButton onClick={onShowValues}>{words.notRead(values.filled - values.read, values.filled)}</LinkButton>
        )}
      </span>
      <span className={styles.samples}>
        {samples.length === 0 && words.noSamples}
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
  return [field, ...also].map((one) => shared.fields[one]).join(" + ");
}
