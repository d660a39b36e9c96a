/** What a labelled control has beside the control itself: its label, which may only be read out, and a hint. */
import { mergeClasses } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useInputStyles } from "./inputs.styles";

export interface FieldProps {
  readonly label: string;
  /** Only read out: where the place says what it is. */
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  readonly className?: string;
}

/** What ties the control to its label and hint, and its looks. */
interface ControlProps {
  readonly id: string;
  readonly className: string;
  readonly "aria-label"?: string;
  readonly "aria-describedby"?: string;
}

export interface FieldOfProps extends FieldProps {
  /** The control, which takes these. */
  readonly control: (props: ControlProps) => ReactNode;
}

export function Field({ label, isLabelHidden = false, hint, className, control }: FieldOfProps) {
  const styles = useInputStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.field, className)}>
      {!isLabelHidden && (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      {control({
        id,
        className: styles.input,
        ...(isLabelHidden ? { "aria-label": label } : {}),
        ...(hint === undefined ? {} : { "aria-describedby": `${id}-hint` }),
      })}
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}
