/** The rows taken in or left out; each can be switched, and is then the user's own. */
import { useMemo, useState } from "react";
import type { SheetCells } from "../../../plan/cells";
import { isPlain, rowLines, rowsThat, rowText, type RowLine, type RowsShown } from "../../derive/rowLines";
import { Check } from "../../parts/Check";
import { Choice } from "../../parts/Choice";
import { LinkButton } from "../../parts/LinkButton";
import { markOf } from "../../rowsFound";
import { usePaneState, usePerform } from "../../useStore";
import { AT_ONCE, ShowMore } from "../Findings/ShowMore";
import { useReadingStyles } from "./Reading.styles";
import { Section } from "./Section";
import { SurenessMark } from "./SurenessMark";
import type { PartProps } from "./ValuesPart";
import { words } from "./words";

export function RowsPart({ plan, cells, decisions }: PartProps) {
  const leftOut = plan.skipped.filter(({ why }) => !isPlain(why));
  const unplaced = leftOut.filter(({ why }) => why === "unplaced");
  return (
    <Section part="rows" more={words.rowsMore(leftOut.length, unplaced.length)}>
      {() => <Rows plan={plan} cells={cells} decisions={decisions} />}
    </Section>
  );
}

function Rows({ plan, cells, decisions }: PartProps) {
  const styles = useReadingStyles();
  const [shown, setShown] = useState<RowsShown>("left out");
  const [withPlain, setWithPlain] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  // A row that is switched stays in sight, under the user's hand.
  const [switched, setSwitched] = useState<ReadonlySet<number>>(new Set());
  const lines = useMemo(() => rowLines(plan, decisions), [plan, decisions]);
  const listed = new Set(rowsThat(lines, shown, withPlain).map(({ row }) => row));
  const steady = lines.filter(({ row }) => listed.has(row) || switched.has(row));
  const show = (what: RowsShown): void => {
    setShown(what);
    setSwitched(new Set());
    setMost(AT_ONCE);
  };
  return (
    <>
      <Choice
        label={words.rowsLabel}
        value={shown}
        options={Object.entries(words.rowsShown).map(([value, label]) => ({
          value,
          label: `${label} (${words.count(rowsThat(lines, value as RowsShown, withPlain).length)})`,
        }))}
        onChoose={(value) => show(value as RowsShown)}
      />
      {shown === "left out" && <Check label={words.showAll} isChecked={withPlain} onChange={setWithPlain} />}
      {steady.length === 0 && <p className={styles.quiet}>{words.noRows}</p>}
      <ul className={styles.list}>
        {steady.slice(0, most).map((line) => (
          <RowLineView
            key={line.row}
            line={line}
            cells={cells}
            onSwitch={() => setSwitched((before) => new Set([...before, line.row]))}
          />
        ))}
      </ul>
      <ShowMore hidden={steady.length - most} onShow={(more) => setMost(most + more)} />
    </>
  );
}

interface RowLineProps {
  readonly line: RowLine;
  readonly cells: SheetCells;
  readonly onSwitch: () => void;
}

function RowLineView({ line, cells, onSwitch }: RowLineProps) {
  const styles = useReadingStyles();
  const perform = usePerform();
  const { sheet } = cells;
  const { row, said } = line;
  const dateSystem = usePaneState((state) => state.tracker?.dateSystem ?? 1900);
  const content = rowText(cells, row, dateSystem);
  return (
    <li className={styles.rowLine}>
      <span className={styles.rowHead}>
        <LinkButton onClick={() => void perform("goTo", { sheet, address: `${row}:${row}` })}>
          {words.row(row)}
        </LinkButton>
        <span className={styles.quiet}>{whyOf(line)}</span>
        {said !== null && <SurenessMark sureness="said" />}
      </span>
      <span className={styles.rowText} title={content}>
        {content === "" ? words.blankRow : content}
      </span>
      <Switch
        line={line}
        onSay={(is) => {
          onSwitch();
          void perform("say", { sheet, saying: { of: "row", row, is, mark: markOf(cells, row) } });
        }}
      />
    </li>
  );
}

type Is = "action" | "none";

/** What the row can be instead; for one that the user has switched, that the rules decide again. */
function Switch({ line, onSay }: { readonly line: RowLine; readonly onSay: (is: Is | null) => void }) {
  const styles = useReadingStyles();
  const { row, said, why, joinedTo } = line;
  const offers: readonly Is[] =
    said !== null ? [] : why !== null ? ["action"] : joinedTo !== null ? ["action", "none"] : ["none"];
  const nameOf = (is: Is): string => (is === "action" ? words.isAction : words.isNone);
  return (
    <span className={styles.offers}>
      {/* The same button says it and takes it back, so that the keyboard stays where it is. */}
      <LinkButton
        name={words.switchRow(row, said === null ? nameOf(offers[0] ?? "none") : words.takeBack)}
        onClick={() => onSay(said === null ? (offers[0] ?? "none") : null)}
      >
        {said === null ? nameOf(offers[0] ?? "none") : words.takeBack}
      </LinkButton>
      {offers.slice(1).map((is) => (
        <LinkButton key={is} name={words.switchRow(row, nameOf(is))} onClick={() => onSay(is)}>
          {nameOf(is)}
        </LinkButton>
      ))}
    </span>
  );
}

function whyOf({ why, joinedTo }: RowLine): string {
  if (why !== null) return words.skipped[why];
  return joinedTo === null ? words.takenIn : words.joinedTo(joinedTo);
}
