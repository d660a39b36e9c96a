/** A labelled choice among few: the browser's own select, which works with any keyboard and screen reader. */
import { Field, type FieldProps } from "./Field";

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceProps extends FieldProps {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

export function Choice({ value, options, onChoose, ...field }: ChoiceProps) {
  return (
    <Field
      {...field}
      control={(props) => (
        <select {...props} value={value} onChange={(event) => onChoose(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
