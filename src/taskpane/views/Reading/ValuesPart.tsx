/** The values of the status that were not understood, each to be said once; those that were; and dates that were not read. */
import { useMemo, useState } from "react";
import type { SheetCells } from "../../../plan/cells";
import type { SheetDecisions } from "../../../plan/decisions";
import type { Plan } from "../../../plan/model";
import { isAsked, unreadDates, valueLines, type UnreadDates, type ValueLine } from "../../derive/valueLines";
import { LinkButton } from "../../parts/LinkButton";
import { usePerform } from "../../useStore";
import { AT_ONCE, ShowMore } from "../Findings/ShowMore";
import { useReadingStyles } from "./Reading.styles";
import { Section } from "./Section";
import { ValueLineView } from "./ValueLineView";
import { words } from "./words";

export interface PartProps {
  readonly plan: Plan;
  readonly cells: SheetCells;
  readonly decisions: SheetDecisions;
}

export function ValuesPart({ plan, cells, decisions }: PartProps) {
  const lines = useMemo(() => valueLines(plan, cells, decisions), [plan, cells, decisions]);
  const dates = useMemo(() => unreadDates(plan), [plan]);
  const open = lines.filter(({ readAs, meaning }) => readAs === null && meaning === null).length;
  if (lines.length === 0 && dates.length === 0) return null;
  return (
    <Section part="values" more={open === 0 ? "" : words.open(open)} isOpen={open > 0}>
      {() => <Values sheet={plan.sheet} lines={lines} dates={dates} />}
    </Section>
  );
}

interface ValuesProps {
  readonly sheet: string;
  readonly lines: readonly ValueLine[];
  readonly dates: readonly UnreadDates[];
}

function Values({ sheet, lines, dates }: ValuesProps) {
  const styles = useReadingStyles();
  const [most, setMost] = useState(AT_ONCE);
  // What is said stays where it was asked, under the user's hand.
  const [asked] = useState(() => new Set(lines.filter(isAsked).map(({ key }) => key)));
  const isShown = (line: ValueLine): boolean => isAsked(line) || asked.has(line.key);
  const shown = lines.filter(isShown);
  const understood = lines.filter((line) => !isShown(line));
  return (
    <>
      {lines.length > 0 && <p className={styles.quiet}>{shown.length === 0 ? words.noValues : words.valuesIntro}</p>}
      <ul className={styles.list} data-place="values status">
        {shown.slice(0, most).map((line) => (
          <ValueLineView key={line.key} sheet={sheet} line={line} />
        ))}
      </ul>
      <ShowMore hidden={shown.length - most} onShow={(more) => setMost(most + more)} />
      {understood.length > 0 && <Understood sheet={sheet} lines={understood} />}
      {dates.map((one) => (
        <Dates key={one.field} sheet={sheet} {...one} />
      ))}
    </>
  );
}

function Understood({ sheet, lines }: { readonly sheet: string; readonly lines: readonly ValueLine[] }) {
  const styles = useReadingStyles();
  const [isOpen, setOpen] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.more}>{words.understood(lines.length)}</summary>
      {isOpen && (
        <>
          <ul className={styles.list}>
            {lines.slice(0, most).map((line) => (
              <ValueLineView key={line.key} sheet={sheet} line={line} />
            ))}
          </ul>
          <ShowMore hidden={lines.length - most} onShow={(more) => setMost(most + more)} />
        </>
      )}
    </details>
  );
}

function Dates({ sheet, field, unread }: UnreadDates & { readonly sheet: string }) {
  const styles = useReadingStyles();
  const perform = usePerform();
  const [most, setMost] = useState(AT_ONCE);
  return (
    <div data-place={`values ${field}`}>
      <p className={styles.quiet}>
        {words.unreadDates(field)} {words.unreadDatesHint}
      </p>
      <ul className={styles.list}>
        {unread.slice(0, most).map(({ text, count, cells: [cell] }) => (
          <li key={text} className={styles.dateValue}>
            <span className={styles.heading}>{text}</span> <span className={styles.quiet}>{words.times(count)}</span>{" "}
            {cell !== undefined && (
              <LinkButton onClick={() => void perform("goTo", { sheet, address: cell })}>{words.goTo(cell)}</LinkButton>
            )}
          </li>
        ))}
      </ul>
      <ShowMore hidden={unread.length - most} onShow={(more) => setMost(most + more)} />
    </div>
  );
}
