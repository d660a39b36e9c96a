/** A labelled line of text or a date. */
import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { useInputStyles } from "./inputs.styles";

export interface TextFieldProps {
  readonly label: string;
  readonly type?: "text" | "date" | "search" | "number";
  readonly value: string;
  readonly onType: (value: string) => void;
  /** The user has finished with it: has gone elsewhere, or pressed Enter. */
  readonly onLeave?: () => void;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
  readonly className?: string;
}

export function TextField(props: TextFieldProps) {
  const { label, type = "text", value, onType, onLeave, hint, placeholder, isLabelHidden = false, className } = props;
  const styles = useInputStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.field, className)}>
      {!isLabelHidden && (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      <input
        id={id}
        type={type}
        className={styles.input}
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(event) => onType(event.target.value)}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key === "Enter") onLeave?.();
        }}
        {...(isLabelHidden ? { "aria-label": label } : {})}
        {...(hint === undefined ? {} : { "aria-describedby": `${id}-hint` })}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}
