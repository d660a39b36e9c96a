/** One action of a draft: to be ticked, looked at beside its lines, and changed. */
import { isoToSerial, isValidDay, serialToIso } from "../../../plan/dates/calendar";
import { SCOPES } from "../../../template/words";
import type { TemplateRow } from "../../../template/template.types";
import { Choice } from "../../parts/Choice";
import { LinkButton } from "../../parts/LinkButton";
import { TextField } from "../../parts/TextField";
import { useDraftingStyles } from "./Drafting.styles";
import { TextArea } from "./TextArea";
import type { DraftedRow } from "./useDraft";
import { words } from "./words";

export interface DraftItemProps {
  readonly one: DraftedRow;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onWant: (isWanted: boolean) => void;
  readonly onChange: (change: TemplateRow) => void;
  readonly dateSystem: 1900 | 1904;
}

const LONGEST = 160;
const shortened = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);
const textOf = (value: string | number | undefined): string => String(value ?? "");

/** A day as the add-in writes it becomes a date; anything else stands as it was typed. */
function targetFrom(typed: string, dateSystem: 1900 | 1904): string | number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed) ?? [];
  return day !== undefined && isValidDay(Number(year), Number(month), Number(day))
    ? isoToSerial(typed, dateSystem)
    : typed;
}

export function DraftItem({ one, isChosen, onChoose, onWant, onChange, dateSystem }: DraftItemProps) {
  const styles = useDraftingStyles();
  const { row, isWanted, made } = one;
  const ref = textOf(row.ref);
  const item = made.action ?? made.recommendation;
  const target = typeof row.target === "number" ? (serialToIso(row.target, dateSystem) ?? "") : textOf(row.target);
  const field = (key: "ref" | "leadAgency", label: string) => (
    <TextField label={label} value={textOf(row[key])} onType={(value) => onChange({ [key]: value })} />
  );
  const area = (key: "recommendation" | "action" | "expectedOutcome", label: string) => (
    <TextArea
      label={label}
      value={textOf(row[key])}
      area={styles.edit}
      onType={(value) => onChange({ [key]: value })}
    />
  );
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <input
          type="checkbox"
          aria-label={words.include(ref)}
          checked={isWanted}
          onChange={(event) => onWant(event.target.checked)}
        />
        <div className={styles.words}>
          <LinkButton onClick={onChoose} isPressed={isChosen} name={`${ref} ${words.edit(ref)}`}>
            {ref}
          </LinkButton>{" "}
          {shortened(textOf(row.action) || textOf(row.recommendation))}
          <p className={styles.quiet}>
            {[words.sureness[item.sureness], textOf(row.section), textOf(row.leadAgency), target]
              .filter((part) => part !== "")
              .join(" · ")}
          </p>
          {isChosen &&
            [...new Set([...made.recommendation.doubts, ...item.doubts])].map((doubt) => (
              <p key={doubt} className={styles.quiet}>
                {doubt}
              </p>
            ))}
        </div>
      </div>
      {isChosen && (
        <div className={styles.fields}>
          <div className={styles.pair}>
            {field("ref", words.ref)}
            {field("leadAgency", words.lead)}
            <Choice
              label={words.scope}
              value={textOf(row.scope)}
              options={["", ...SCOPES].map((scope) => ({ value: scope, label: scope }))}
              onChoose={(scope) => onChange({ scope })}
            />
            <TextField
              label={words.target}
              value={target}
              onType={(value) => onChange({ target: targetFrom(value, dateSystem) })}
            />
          </div>
          {area("recommendation", words.recommendation)}
          {area("action", words.action)}
          {textOf(row.action) === "" && <p className={styles.quiet}>{words.toBeAgreed}</p>}
          {textOf(row.expectedOutcome) !== "" && area("expectedOutcome", words.expectedOutcome)}
        </div>
      )}
    </li>
  );
}
