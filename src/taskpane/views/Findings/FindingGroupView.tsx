/** A group of findings, which opens to the findings themselves. */
import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { FindingGroup } from "../../derive/groupFindings";
import { text } from "../../strings";
import { usePerform } from "../../useStore";
import { useFindingsStyles } from "./Findings.styles";
import { AT_ONCE, ShowMore } from "./ShowMore";

export interface FindingGroupProps {
  readonly group: FindingGroup;
  /** Whether it is open at first. */
  readonly isOpen: boolean;
}

export function FindingGroupView({ group, isOpen }: FindingGroupProps) {
  const styles = useFindingsStyles();
  const [open, setOpen] = useState(isOpen);
  const [most, setMost] = useState(AT_ONCE);
  const { name, severity, findings } = group;
  return (
    <details className={styles.group} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.heading}>
        <span className={styles.name}>{name}</span>
        <span className={mergeClasses(styles.weight, styles[severity])}>{text.findings.severityWord[severity]}</span>
        <span className={styles.quiet}>{findings.length}</span>
      </summary>
      {open && <Listed group={group} most={most} />}
      {open && <ShowMore hidden={findings.length - most} onShow={(more) => setMost(most + more)} />}
    </details>
  );
}

function Listed({ group, most }: { readonly group: FindingGroup; readonly most: number }) {
  const styles = useFindingsStyles();
  const perform = usePerform();
  return (
    <ul className={styles.list}>
      {group.findings.slice(0, most).map(({ check, sheet, cell, message }, place) => (
        <li key={`${check} ${sheet} ${cell} ${place}`}>
          <button
            type="button"
            className={styles.finding}
            onClick={() => void perform("goTo", { sheet, address: cell })}
          >
            <span className={styles.place}>{text.findings.place(sheet, cell)}</span>
            {message}
          </button>
        </li>
      ))}
    </ul>
  );
}
