/** One fix of the preview: whether it is taken, what is still to be said, and each cell as it is and as it will be. */
import { mergeClasses } from "@fluentui/react-components";
import type { Choice as Asked, Offer, Proposed } from "../../../fixes/fix.types";
import { Check } from "../../parts/Check";
import { Choice } from "../../parts/Choice";
import { Field } from "../../parts/Field";
import { useFindingsStyles } from "./Findings.styles";
import { fixWords } from "./words";

export interface FixLineProps {
  readonly offer: Offer;
  /** What the user has said, or the suggestion. */
  readonly chosen: string;
  readonly isTaken: boolean;
  /** What is to be said of it, or "". */
  readonly remark: string;
  readonly onChoose: (chosen: string) => void;
  readonly onTake: (isTaken: boolean) => void;
}

export function FixLine({ offer, chosen, isTaken, remark, onChoose, onTake }: FixLineProps) {
  const styles = useFindingsStyles();
  const proposed = offer.propose(chosen);
  return (
    <li className={styles.fix}>
      <Check label={fixWords.takeIn(offer.what, offer.cell)} isChecked={isTaken} onChange={onTake} />
      {isTaken && offer.choice !== null && <Say choice={offer.choice} chosen={chosen} onChoose={onChoose} />}
      {isTaken && proposed !== null && <Changes proposed={proposed} />}
      {remark !== "" && <p className={mergeClasses(styles.words, styles.warning)}>{remark}</p>}
    </li>
  );
}

interface SayProps {
  readonly choice: Asked;
  readonly chosen: string;
  readonly onChoose: (chosen: string) => void;
}

function Say({ choice, chosen, onChoose }: SayProps) {
  if (choice.kind === "day") {
    return (
      <Field
        label={choice.label}
        control={(props) => (
          <input
            {...props}
            type="date"
            value={chosen}
            max={choice.latest}
            onChange={({ target }) => onChoose(target.value)}
          />
        )}
      />
    );
  }
  const blank = chosen === "" ? [{ value: "", label: fixWords.choose }] : [];
  const options = choice.options.map((value) => ({ value, label: value }));
  return <Choice label={choice.label} value={chosen} options={[...blank, ...options]} onChoose={onChoose} />;
}

function Changes({ proposed: { cells, lists, note } }: { readonly proposed: Proposed }) {
  const styles = useFindingsStyles();
  return (
    <>
      <ul className={styles.changes}>
        {cells.map(({ sheet, cell, before, after }) => (
          <li key={`${sheet}!${cell}`}>
            <span className={styles.place}>{cell}</span>
            <Shown text={before} isOld /> <span aria-hidden>→</span>
            <span className={styles.heard}> {fixWords.becomes} </span> <Shown text={after} />
          </li>
        ))}
        {lists.map(({ sheet, address, words }) => (
          <li key={`${sheet}!${address}`}>{fixWords.list(address, words)}</li>
        ))}
      </ul>
      {note !== undefined && <p className={styles.words}>{note}</p>}
    </>
  );
}

function Shown({ text, isOld = false }: { readonly text: string; readonly isOld?: boolean }) {
  const styles = useFindingsStyles();
  if (text === "") return <span className={styles.quiet}>{fixWords.blank}</span>;
  return <span className={isOld ? styles.old : styles.new}>{text}</span>;
}
