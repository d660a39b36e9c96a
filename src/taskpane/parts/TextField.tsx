/** A labelled line of text or a number. */
import { Field, type FieldProps } from "./Field";

export interface TextFieldProps extends FieldProps {
  readonly type?: "text" | "search" | "number";
  readonly value: string;
  readonly onType: (value: string) => void;
  /** The user has finished with it: has gone elsewhere, or pressed Enter. */
  readonly onLeave?: () => void;
  readonly placeholder?: string;
}

export function TextField({ type = "text", value, onType, onLeave, placeholder, ...field }: TextFieldProps) {
  return (
    <Field
      {...field}
      control={(props) => (
        <input
          {...props}
          type={type}
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          onChange={(event) => onType(event.target.value)}
          onBlur={onLeave}
          onKeyDown={(event) => {
            if (event.key === "Enter") onLeave?.();
          }}
        />
      )}
    />
  );
}
