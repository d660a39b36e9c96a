/** A line of text that is kept when the user has finished with it, so that the workbook is not written to at every key. */
import { useState } from "react";
import { TextField } from "./TextField";

export interface KeptTextProps {
  readonly label: string;
  readonly kept: string;
  readonly onKeep: (text: string) => void;
  readonly hint?: string;
}

export function KeptText({ label, kept, onKeep, hint }: KeptTextProps) {
  const [typed, setTyped] = useState(kept);
  const leave = (): void => {
    if (typed.trim() !== kept) onKeep(typed.trim());
  };
  return (
    <TextField
      label={label}
      value={typed}
      onType={setTyped}
      onLeave={leave}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}
