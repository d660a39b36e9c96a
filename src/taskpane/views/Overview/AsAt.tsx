/** The as-at date: taken as soon as what is typed is a day that figures can be of. */
import { useState } from "react";
import type { IsoDate } from "../../../plan/model";
import { TextField } from "../../parts/TextField";
import { isDay } from "../../remembered";
import { text } from "../../strings";

/** Plans of the trade are not older (plan-reading.md, "Dates"), and nobody looks further ahead. */
const YEARS = { from: "1990", to: "2099" } as const;

export interface AsAtProps {
  readonly day: IsoDate;
  readonly onChange: (day: IsoDate) => void;
}

export function AsAt({ day, onChange }: AsAtProps) {
  // What stands there on the way to a day: nothing, 31 February before the month is typed, the year 2 before it is 2026.
  const [typed, setTyped] = useState<string | null>(null);
  const type = (value: string): void => {
    const isTaken = isDay(value) && value.slice(0, 4) >= YEARS.from && value.slice(0, 4) <= YEARS.to;
    setTyped(isTaken ? null : value);
    if (isTaken) onChange(value);
  };
  return (
    <TextField
      label={text.overview.asAt}
      type="date"
      value={typed ?? day}
      onType={type}
      onLeave={() => setTyped(null)}
    />
  );
}
