/** Take in: files that came back, what each would change, and what of it is accepted. */
import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { accepted, allSafe, findingsOfResult, receiptText } from "../../../returns/accept";
import { withAccepted } from "../../../returns/acrossFiles";
import type { RefusedFile } from "../../../returns/merge.types";
import { CopyButton } from "../../parts/CopyButton";
import { usePaneState, usePerform } from "../../useStore";
import { lookedAt, type Desk } from "./desk";
import { GiveFiles } from "./GiveFiles";
import { useReturnsStyles } from "./Returns.styles";
import { ReturnedFile } from "./ReturnedFile";
import { words } from "./words";

export function TakePart({ desk }: { readonly desk: Desk }) {
  const styles = useReturnsStyles();
  const perform = usePerform();
  const isBusy = usePaneState((state) => state.work !== null);
  const files = usePaneState((state) => state.returnsShown.files);
  const unwritable = usePaneState((state) => state.returnsShown.unwritable);
  const { merges, refused } = useMemo(() => lookedAt(desk, { files, unwritable }), [desk, files, unwritable]);
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const safe = useMemo(() => allSafe(merges), [merges]);
  const chosen = useMemo(() => accepted(merges, keys, desk.today), [merges, keys, desk.today]);
  const findings = useMemo(() => findingsOfResult(desk.analysis, desk.tracker, chosen), [desk, chosen]);
  const count = chosen.receipts.reduce((sum, { taken }) => sum + taken.length, 0);
  const set = (some: readonly string[], isChecked: boolean): void => {
    let next: ReadonlySet<string> = new Set([...keys].filter((key) => !some.includes(key)));
    if (isChecked) for (const key of some) next = withAccepted(merges, next, key);
    setKeys(next);
  };
  const hasItems = merges.some(({ actions }) => actions.length > 0);
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{words.takeTitle}</h2>
      {desk.kept.issues.length === 0 ? <p className={styles.words}>{words.noIssue}</p> : <GiveFiles />}
      <Taken desk={desk} />
      {refused.map((one) => (
        <Refused key={one.file} refused={one} />
      ))}
      {merges.map((merge) => (
        <ReturnedFile key={merge.file} merge={merge} desk={desk} keys={keys} findings={findings} onSet={set} />
      ))}
      {merges.length > 0 && !hasItems && <p className={styles.words}>{words.nothing}</p>}
      {hasItems && (
        <div className={styles.foot}>
          <Button disabledFocusable={safe.size === 0} onClick={() => setKeys(new Set([...keys, ...safe]))}>
            {words.acceptSafe(safe.size)}
          </Button>
          {keys.size > 0 && <Button onClick={() => setKeys(new Set())}>{words.acceptNone}</Button>}
          <Button
            appearance="primary"
            title={words.writeHint}
            disabledFocusable={isBusy || count === 0}
            onClick={() => void perform("returns", { kind: "accept", keys }).then(() => setKeys(new Set()))}
          >
            {words.write(count)}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What was taken last, also before the workbook was closed: its receipt, and the way back. */
function Taken({ desk: { kept, today } }: { readonly desk: Desk }) {
  const styles = useReturnsStyles();
  const perform = usePerform();
  const isBusy = usePaneState((state) => state.work !== null);
  const { last } = kept;
  if (last === null) return null;
  const receipt = last.receipts.map(receiptText).join("\n\n");
  const on = last.receipts[0]?.on ?? today;
  return (
    <section className={styles.file} aria-label={words.receipt}>
      <details open={on === today}>
        <summary className={styles.summary}>{words.receiptOf(on)}</summary>
        <ul className={styles.plain}>
          {receipt
            .split("\n")
            .filter((line) => line !== "")
            .map((line) => (
              <li key={line}>{line.replace(/^- /u, "")}</li>
            ))}
        </ul>
      </details>
      <div className={styles.buttons}>
        <CopyButton label={words.copyReceipt} words={() => receipt} />
        <Button size="small" disabledFocusable={isBusy} onClick={() => void perform("returns", { kind: "put back" })}>
          {words.putBack}
        </Button>
      </div>
    </section>
  );
}

function Refused({ refused: { file, why, sentence, agencies } }: { readonly refused: RefusedFile }) {
  const styles = useReturnsStyles();
  const perform = usePerform();
  return (
    <section className={styles.file} aria-label={file}>
      <p className={styles.warning}>{sentence}</p>
      <div className={styles.buttons}>
        {why === "superseded" && (
          <Button
            size="small"
            onClick={() => void perform("returns", { kind: "say", file, said: { wantsSuperseded: true } })}
          >
            {words.takeAllTheSame}
          </Button>
        )}
        {agencies.map((agency) => (
          <Button
            key={agency}
            size="small"
            onClick={() => void perform("returns", { kind: "say", file, said: { agency } })}
          >
            {words.isOf(agency)}
          </Button>
        ))}
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
