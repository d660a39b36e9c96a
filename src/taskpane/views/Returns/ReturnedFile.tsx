/** One file that came back: what is safe, what is to be decided, what did not come back. */
import { Button } from "@fluentui/react-components";
import type { Finding } from "../../../checks/finding";
import { acceptKey } from "../../../returns/accept";
import { rowKey, type MatchedRow } from "../../../returns/matchRows";
import type { FileMerge, MergedAction, MergeItem } from "../../../returns/merge.types";
import { labelOf } from "../../../returns/labels";
import { firstText, isSafe, ROW_DOUBTS } from "../../../returns/previewText";
import { Check } from "../../parts/Check";
import { Choice } from "../../parts/Choice";
import { LinkButton } from "../../parts/LinkButton";
import { usePerform } from "../../useStore";
import type { Desk } from "./desk";
import { useReturnsStyles } from "./Returns.styles";
import { words } from "./words";

export interface ReturnedFileProps {
  readonly merge: FileMerge;
  readonly desk: Desk;
  /** What is accepted. */
  readonly keys: ReadonlySet<string>;
  /** What the checks would find once that is written, by "sheet!row". */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly onSet: (keys: readonly string[], isChecked: boolean) => void;
}

export function ReturnedFile(props: ReturnedFileProps) {
  const styles = useReturnsStyles();
  const perform = usePerform();
  const { merge } = props;
  const { file, agency, issue, actions, unchanged, notReturned, proposedNew, rowsAsked, foreign, gone, notes } = merge;
  const items = actions.flatMap((action) => action.items);
  const safe = items.filter(isSafe).length;
  return (
    <section className={styles.file} aria-label={file}>
      <h3 className={styles.heading}>{words.fileLine(issue.id, agency)}</h3>
      <p className={styles.quiet}>
        {file}: {words.counts(safe, items.length - safe + rowsAsked.length, unchanged)}
      </p>
      <Group title={words.safe} isSafeGroup {...props} />
      <Group title={words.asked} isSafeGroup={false} {...props} />
      {rowsAsked.map((one) => (
        <RowAsked key={one.row.row} asked={one} {...props} />
      ))}
      <Lines title={words.notReturned(notReturned.length)} lines={notReturned} />
      <Lines
        title={words.proposedNew(proposedNew.length)}
        lines={proposedNew.map(({ row }) => `${words.row(row.row)}: ${firstText(row)}`)}
      />
      <Lines
        title={words.foreign(foreign.length)}
        lines={foreign.map((one) => `${words.row(one.row.row)}: ${one.agency}`)}
      />
      <Lines title={words.gone(gone.length)} lines={gone} />
      {notes.map((note) => (
        <p key={note} className={styles.quiet}>
          {note}
        </p>
      ))}
      <div>
        <Button
          size="small"
          aria-label={words.putAwayOf(file)}
          onClick={() => void perform("returns", { kind: "put away", file })}
        >
          {words.putAway}
        </Button>
      </div>
    </section>
  );
}

interface GroupProps extends ReturnedFileProps {
  readonly title: string;
  readonly isSafeGroup: boolean;
}

function Group({ title, isSafeGroup, ...props }: GroupProps) {
  const styles = useReturnsStyles();
  const actions = props.merge.actions.flatMap((action) => {
    const items = action.items.filter((item) => isSafe(item) === isSafeGroup);
    return items.length === 0 ? [] : [{ action, items }];
  });
  if (actions.length === 0) return null;
  return (
    <>
      <h4 className={styles.heading}>{title}</h4>
      <ul className={styles.list}>
        {actions.map(({ action, items }) => (
          <ActionItems key={action.key} action={action} items={items} {...props} />
        ))}
      </ul>
    </>
  );
}

interface ActionItemsProps extends ReturnedFileProps {
  readonly action: MergedAction;
  readonly items: readonly MergeItem[];
}

function ActionItems({ action, items, merge, keys, findings, onSet }: ActionItemsProps) {
  const styles = useReturnsStyles();
  const perform = usePerform();
  const { label, at, knownBy } = action;
  const own = items.filter(({ canAccept }) => canAccept).map((item) => acceptKey(merge, item));
  const isAny = own.some((key) => keys.has(key));
  const found = isAny ? (findings.get(`${at.plan.sheet}!${at.action.row}`) ?? []) : [];
  return (
    <li className={styles.action}>
      <div className={styles.buttons}>
        <LinkButton
          name={words.goTo(label)}
          title={at.action.action}
          onClick={() => void perform("goTo", { sheet: at.plan.sheet, address: `A${at.action.row}` })}
        >
          {label}
        </LinkButton>
        {knownBy === "words" && <span className={styles.quiet}>{words.byWords}</span>}
      </div>
      {own.length > 1 && (
        <Check
          label={words.acceptAction(label)}
          isChecked={own.every((key) => keys.has(key))}
          onChange={(is) => onSet(own, is)}
        />
      )}
      {items.map((item) => {
        const key = acceptKey(merge, item);
        return (
          <div key={key}>
            {item.canAccept ? (
              <Check label={item.words} isChecked={keys.has(key)} onChange={(is) => onSet([key], is)} />
            ) : (
              <p className={styles.words}>{item.words}</p>
            )}
            {item.why !== "" && <p className={styles.why}>{item.why}</p>}
          </div>
        );
      })}
      {found.map(({ check, message }) => (
        <p key={check} className={styles.warning}>
          {words.then} {message}
        </p>
      ))}
    </li>
  );
}

interface RowAskedProps extends ReturnedFileProps {
  readonly asked: MatchedRow & { readonly kind: "asked" };
}

/** Which action a row is; what it reads like comes first. */
function RowAsked({ asked: { row, why, suggested }, merge, desk }: RowAskedProps) {
  const styles = useReturnsStyles();
  const perform = usePerform();
  const options = optionsFor(merge, desk, suggested);
  return (
    <div className={styles.action}>
      <p className={styles.words}>
        {words.row(row.row)}: {ROW_DOUBTS[why](row)}.
      </p>
      <p className={styles.quiet}>{firstText(row)}</p>
      <Choice
        label={words.whichAction(row.row)}
        value=""
        options={[{ value: "", label: words.notSaid }, ...options, { value: "new", label: words.isNew }]}
        onChoose={(key) => {
          if (key !== "")
            void perform("returns", { kind: "say", file: merge.file, said: { rows: { [rowKey(row)]: key } } });
        }}
      />
    </div>
  );
}

function optionsFor({ issue, agency }: FileMerge, { view }: Desk, suggested: string | null) {
  const now = new Map(
    view.actions.map((at) => [`${at.plan.sheet} ${at.action.section} ${at.action.ref} ${at.action.actionNo}`, at]),
  );
  const all = Object.entries(issue.actions).filter(([, one]) => one.agency === agency);
  const first = all.filter(([key]) => key === suggested);
  return [...first, ...all.filter(([key]) => key !== suggested)].map(([key, one]) => {
    const at = now.get(`${one.sheet} ${one.section} ${one.ref} ${one.actionNo}`);
    const text = at === undefined ? "" : `: ${at.action.action.slice(0, 60)}`;
    return { value: key, label: `${at === undefined ? one.ref : labelOf(at, view)}${text}` };
  });
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useReturnsStyles();
  if (lines.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.plain}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
