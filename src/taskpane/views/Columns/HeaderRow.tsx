/** The row in which the headings stand. */
import { useState } from "react";
import { TextField } from "../../parts/TextField";
import { text } from "../../strings";

export interface HeaderRowProps {
  /** 1-based rows of the sheet. */
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly onChange: (row: number) => void;
  readonly className: string;
}

export function HeaderRow({ row, first, last, onChange, className }: HeaderRowProps) {
  const [typed, setTyped] = useState(String(row));
  const leave = (): void => {
    const wanted = Number(typed);
    if (wanted === row) return;
    if (Number.isInteger(wanted) && wanted >= first && wanted <= last) onChange(wanted);
    else setTyped(String(row));
  };
  return (
    <TextField
      label={text.columns.headerRow}
      className={className}
      type="number"
      value={typed}
      onType={setTyped}
      onLeave={leave}
    />
  );
}
