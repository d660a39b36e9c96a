/** Sign off: closed actions that are not signed off, those first that the report lists, and what would be written for those that are ticked. */
import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { signOffs, type SignOff } from "../../../fixes/signOff";
import type { CellChange } from "../../../fixes/fix.types";
import { refersToEvidence, statesOutcome } from "../../../plan/status/assurance";
import { reportContext } from "../../../report/context";
import { DEFAULT_OPTIONS } from "../../../report/report.types";
import { closuresOf } from "../../../report/sections/closures";
import { shortened } from "../../../report/words";
import { labelOf } from "../../../returns/labels";
import { ofReturns } from "../../../returns/kept";
import { Check } from "../../parts/Check";
import { Field } from "../../parts/Field";
import { LinkButton } from "../../parts/LinkButton";
import { TextField } from "../../parts/TextField";
import { usePaneState, usePerform } from "../../useStore";
import { LastFix } from "../Findings/LastFix";
import { AT_ONCE, ShowMore } from "../Findings/ShowMore";
import type { Desk } from "./desk";
import { useReturnsStyles } from "./Returns.styles";
import { words } from "./words";

const LONGEST_ACTION = 140;

const keyOf = ({ at, cell }: SignOff): string => `${at.plan.sheet}!${cell}`;

/** The rows that the report's “Closures for sign-off” lists, as "sheet!row". */
function useClosuresOfReport({ analysis, kept }: Desk): ReadonlySet<string> {
  const perform = usePerform();
  const earlier = usePaneState((state) => state.earlier);
  // Which they are goes by the last report.
  useEffect(() => {
    if (earlier === null) void perform("history", "look");
  }, [earlier, perform]);
  return useMemo(() => {
    const options = { ...DEFAULT_OPTIONS, ...ofReturns(kept), earlier: earlier?.history ?? [] };
    const { closed } = closuresOf(reportContext(analysis, options));
    return new Set(
      closed.map(({ listed: { plan, action } }) => `${analysis.plans[plan]?.plan.sheet ?? ""}!${action.row}`),
    );
  }, [analysis, kept, earlier]);
}

export default function SignOffPart({ desk }: { readonly desk: Desk }) {
  const styles = useReturnsStyles();
  const perform = usePerform();
  const isBusy = usePaneState((state) => state.work !== null);
  const { open, nowhere, unclear } = useMemo(() => signOffs(desk.view.context), [desk]);
  const ofReport = useClosuresOfReport(desk);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [day, setDay] = useState(desk.today);
  const [by, setBy] = useState("");
  const isDay = day !== "" && day <= desk.today;
  const chosen = open.filter((one) => ticked.has(keyOf(one)));
  const changes = isDay ? chosen.flatMap((one) => one.change(day, by) ?? []) : [];
  const isOfReport = ({ at }: SignOff): boolean => ofReport.has(`${at.plan.sheet}!${at.action.row}`);
  const tick = (some: readonly SignOff[], isTicked: boolean): void => {
    const keys = some.map(keyOf);
    setTicked(new Set(isTicked ? [...ticked, ...keys] : [...ticked].filter((key) => !keys.includes(key))));
  };
  const list = { desk, ticked, changes, onTick: tick };
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{words.signOffTitle}</h2>
      <p className={styles.quiet}>{words.signOffHint}</p>
      {nowhere.map(({ plan, why, count }) => (
        <p key={`${plan.sheet} ${plan.headerRow}`} className={styles.warning}>
          {words.nowhere[why](plan.sheet, count)}
        </p>
      ))}
      {unclear.length > 0 && (
        <p className={styles.warning}>{words.unclear(unclear.map((at) => labelOf(at, desk.view)))}</p>
      )}
      <LastFix />
      {open.length + unclear.length + nowhere.length === 0 && <p className={styles.words}>{words.noneToSignOff}</p>}
      {open.length > 0 && (
        <>
          <Field
            label={words.signedOffOn}
            control={(props) => (
              <input
                {...props}
                type="date"
                value={day}
                max={desk.today}
                onChange={({ target }) => setDay(target.value)}
              />
            )}
          />
          <TextField label={words.signedOffBy} hint={words.signedOffByHint} value={by} onType={setBy} />
          {!isDay && day !== "" && (
            <p className={styles.warning} role="alert">
              {words.tooLate}
            </p>
          )}
          <SignOffList {...list} title={words.ofPeriod} all={open.filter(isOfReport)} isOpen />
          <SignOffList {...list} title={words.closedOtherwise} all={open.filter((one) => !isOfReport(one))} />
          <div className={styles.foot}>
            <Button
              appearance="primary"
              disabledFocusable={isBusy || changes.length === 0}
              onClick={() => {
                if (isBusy || changes.length === 0) return;
                void perform("applyFix", { cells: changes, lists: [] }).then(() => setTicked(new Set()));
              }}
            >
              {words.writeSignOffs(changes.length)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

interface SignOffListProps {
  readonly desk: Desk;
  readonly title: (count: number) => string;
  readonly all: readonly SignOff[];
  readonly ticked: ReadonlySet<string>;
  /** What would be written for those that are ticked. */
  readonly changes: readonly CellChange[];
  readonly onTick: (some: readonly SignOff[], isTicked: boolean) => void;
  readonly isOpen?: boolean;
}

function SignOffList({ desk, title, all, ticked, changes, onTick, isOpen = false }: SignOffListProps) {
  const styles = useReturnsStyles();
  const [most, setMost] = useState(AT_ONCE);
  if (all.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>{title(all.length)}</summary>
      {all.length > 1 && <LinkButton onClick={() => onTick(all, true)}>{words.ticksAll}</LinkButton>}
      <ul className={styles.list}>
        {all.slice(0, most).map((one) => {
          const { at, cell } = one;
          const change = changes.find((other) => other.cell === cell && other.sheet === at.plan.sheet);
          return (
            <li key={keyOf(one)} className={styles.action}>
              <Check
                label={`${labelOf(at, desk.view)} ${shortened(at.action.action || at.action.recommendation, LONGEST_ACTION)}`}
                isChecked={ticked.has(keyOf(one))}
                onChange={(isTicked) => onTick([one], isTicked)}
              />
              <p className={styles.why}>
                {at.agency === "" ? "" : `${at.agency}: `}
                {words.behind(statesOutcome(at.action.outcome), refersToEvidence(at.action.evidence))}
              </p>
              {change !== undefined && (
                <p className={styles.why}>{words.becomes(change.cell, change.before, change.after)}</p>
              )}
            </li>
          );
        })}
      </ul>
      <ShowMore hidden={all.length - most} onShow={(more) => setMost(most + more)} />
    </details>
  );
}
