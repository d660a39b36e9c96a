/** The as-at date: taken as soon as what is typed is a day that figures can be of. */
import { useEffect, useRef } from "react";
import type { IsoDate } from "../../../plan/model";
import { Field } from "../../parts/Field";
import { isDay } from "../../remembered";
import { words } from "./words";

/** Plans of the trade are not older (plan-reading.md, "Dates"), and nobody looks further ahead. */
const YEARS = { from: "1990", to: "2099" } as const;

/** Not so what stands there on the way: nothing, 31 February before the month is typed, the year 2 before it is 2026. */
function isTaken(value: string): boolean {
  const year = value.slice(0, 4);
  return isDay(value) && year >= YEARS.from && year <= YEARS.to;
}

export interface AsAtProps {
  readonly day: IsoDate;
  readonly onChange: (day: IsoDate) => void;
}

export function AsAt({ day, onChange }: AsAtProps) {
  const input = useRef<HTMLInputElement>(null);
  // The browser's while somebody types: writing into it would put the typing back. Figures come a moment later, too.
  useEffect(() => {
    if (input.current !== null && input.current !== document.activeElement) input.current.value = day;
  }, [day]);
  return (
    <Field
      label={words.asAt}
      control={(props) => (
        <input
          {...props}
          ref={input}
          type="date"
          defaultValue={day}
          onChange={({ target }) => {
            if (isTaken(target.value)) onChange(target.value);
          }}
          onBlur={({ target }) => {
            if (!isTaken(target.value)) target.value = day;
          }}
        />
      )}
    />
  );
}
