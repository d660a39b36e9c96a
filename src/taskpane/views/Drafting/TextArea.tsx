/** A labelled text of several lines. */
import { mergeClasses } from "@fluentui/react-components";
import { Field, type FieldProps } from "../../parts/Field";

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onType: (value: string) => void;
  /** Looks of the area itself: its height. */
  readonly area: string;
}

export function TextArea({ value, onType, area, ...field }: TextAreaProps) {
  return (
    <Field
      {...field}
      control={(props) => (
        <textarea
          {...props}
          className={mergeClasses(props.className, area)}
          value={value}
          spellCheck={false}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    />
  );
}
