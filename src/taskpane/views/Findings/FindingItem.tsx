/** One finding: a click goes to its cell; the one that was gone to shows what can be done about it. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Finding } from "../../../checks/finding";
import type { Offer } from "../../../fixes/fix.types";
import { findingKey } from "../../derive/groupFindings";
import { TextField } from "../../parts/TextField";
import { usePerform } from "../../useStore";
import { useFindingsStyles } from "./Findings.styles";
import { words } from "./words";

export interface FindingItemProps {
  readonly finding: Finding;
  readonly offer: Offer | null;
  readonly isCurrent: boolean;
  readonly onFix: (offers: readonly Offer[]) => void;
}

export function FindingItem({ finding, offer, isCurrent, onFix }: FindingItemProps) {
  const styles = useFindingsStyles();
  const perform = usePerform();
  const item = useRef<HTMLLIElement>(null);
  const { sheet, cell, message, severity } = finding;
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const open = (): void => {
    void perform("showFindings", { current: findingKey(finding) });
    void perform("goTo", { sheet, address: cell });
  };
  return (
    <li ref={item} className={mergeClasses(isCurrent && styles.current)}>
      <button
        type="button"
        className={styles.finding}
        data-finding=""
        aria-current={isCurrent ? "true" : undefined}
        onClick={open}
        onKeyDown={moveAmongFindings}
      >
        <span className={styles.place}>{words.cell(sheet, cell)}</span>{" "}
        <span className={mergeClasses(styles.weight, styles[severity])}>{words.severity[severity]}</span>{" "}
        <span className={styles.message}>{message}</span>
      </button>
      {isCurrent && <Tools finding={finding} offer={offer} onFix={onFix} />}
    </li>
  );
}

/** Arrows lead from finding to finding, without going to their cells. */
function moveAmongFindings(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const all = [...document.querySelectorAll<HTMLElement>("#view [data-finding]")];
  const next = all[all.indexOf(event.currentTarget) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function Tools({ finding, offer, onFix }: Omit<FindingItemProps, "isCurrent">) {
  const styles = useFindingsStyles();
  const [isAccepting, setAccepting] = useState(false);
  if (isAccepting) return <Accept finding={finding} onClose={() => setAccepting(false)} />;
  return (
    <div className={mergeClasses(styles.buttons, styles.can)}>
      {offer !== null && (
        <Button size="small" title={offer.what} aria-label={words.fixThat(finding)} onClick={() => onFix([offer])}>
          {words.fix}
        </Button>
      )}
      <Button
        size="small"
        appearance={offer === null ? "secondary" : "subtle"}
        aria-label={words.acceptThis(finding)}
        onClick={() => setAccepting(true)}
      >
        {words.accept}
      </Button>
    </div>
  );
}

function Accept({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const styles = useFindingsStyles();
  const perform = usePerform();
  const [reason, setReason] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") void perform("acceptFinding", { finding, reason });
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <TextField label={words.acceptReason} hint={words.acceptHint} value={reason} onType={setReason} />
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={reason.trim() === ""}>
          {words.acceptNow}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
