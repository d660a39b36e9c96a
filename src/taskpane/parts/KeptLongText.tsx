/** A text of several lines that is kept when the user has finished with it. */
import { useState } from "react";
import { Field } from "./Field";

export interface KeptLongTextProps {
  readonly label: string;
  readonly kept: string;
  readonly onKeep: (text: string) => void;
}

const ROWS = 2;

export function KeptLongText({ label, kept, onKeep }: KeptLongTextProps) {
  const [typed, setTyped] = useState(kept);
  const leave = (): void => {
    if (typed.trim() !== kept) onKeep(typed.trim());
  };
  return (
    <Field
      label={label}
      control={(props) => (
        <textarea
          {...props}
          rows={ROWS}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={leave}
        />
      )}
    />
  );
}
