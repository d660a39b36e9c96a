/** A labelled choice among few: the browser's own select, which works with any keyboard and screen reader. */
import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { useInputStyles } from "./inputs.styles";

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  /** Only read out: where the place says what it is. */
  readonly isLabelHidden?: boolean;
  readonly className?: string;
}

export function Choice({ label, value, options, onChoose, isLabelHidden = false, className }: ChoiceProps) {
  const styles = useInputStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.field, className)}>
      {!isLabelHidden && (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      <select
        id={id}
        className={styles.input}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        {...(isLabelHidden ? { "aria-label": label } : {})}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
