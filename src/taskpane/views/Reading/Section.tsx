/** A part of the view that opens and closes, and opens by itself where the user is led to it. */
import { useState, type ReactNode } from "react";
import type { ReadingPart } from "../../derive/doubtsShown";
import { usePaneState } from "../../useStore";
import { useReadingStyles } from "./Reading.styles";
import { words } from "./words";

export interface SectionProps {
  readonly part: ReadingPart;
  /** What the line says beside the name: how many things there are to look at. */
  readonly more?: string;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  readonly children: () => ReactNode;
}

export function Section({ part, more = "", isOpen = false, children }: SectionProps) {
  const styles = useReadingStyles();
  const asked = usePaneState((state) => (state.readingShown.place?.part === part ? state.readingShown.asked : 0));
  const [open, setOpen] = useState(isOpen || asked > 0);
  const [led, setLed] = useState(asked);
  if (asked !== led) {
    setLed(asked);
    if (asked > 0) setOpen(true);
  }
  return (
    <details
      className={styles.section}
      open={open}
      data-place={part}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <h3 className={styles.part}>{words.parts[part]}</h3>
        <span className={styles.quiet}>{more}</span>
      </summary>
      {open && children()}
    </details>
  );
}
