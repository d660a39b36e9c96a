/** Send out: which agencies get what, what to look at first, and the files once they are made. */
import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { addDays } from "../../../plan/dates/calendar";
import { lastIssueTo, whatGoesOut } from "../../../returns/goOut";
import { labelOf } from "../../../returns/labels";
import { Check } from "../../parts/Check";
import { Field } from "../../parts/Field";
import { LinkButton } from "../../parts/LinkButton";
import { usePaneState, usePerform } from "../../useStore";
import type { Desk } from "./desk";
import { MadePart } from "./MadePart";
import { useReturnsStyles } from "./Returns.styles";
import { words } from "./words";

/** Usually given to reply. */
const DAYS_TO_REPLY = 14;

export function SendPart({ desk }: { readonly desk: Desk }) {
  const styles = useReturnsStyles();
  const perform = usePerform();
  const { view, kept, today } = desk;
  const isBusy = usePaneState((state) => state.work !== null);
  const made = usePaneState((state) => state.returnsShown.made);
  const { agencies, withoutAgency } = useMemo(() => whatGoesOut(view, kept.issues, today), [view, kept.issues, today]);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [replyBy, setReplyBy] = useState(addDays(today, DAYS_TO_REPLY));
  const chosen = agencies.filter(({ agency }) => !without.has(agency));
  const personal = chosen.flatMap(({ agency, personalData }) => personalData.map((one) => ({ agency, ...one })));
  const toggle = (agency: string, isChecked: boolean): void => {
    const others = [...without].filter((one) => one !== agency);
    setWithout(new Set(isChecked ? others : [...others, agency]));
  };
  return (
    <>
      <section className={styles.part}>
        <h2 className={styles.heading}>{words.sendTitle}</h2>
        <p className={styles.quiet}>{words.sendHint}</p>
        {agencies.length === 0 && <p className={styles.words}>{words.nobody}</p>}
        {agencies.length > 1 && (
          <div className={styles.buttons}>
            <LinkButton onClick={() => setWithout(new Set())}>{words.all}</LinkButton>
            <LinkButton onClick={() => setWithout(new Set(agencies.map(({ agency }) => agency)))}>
              {words.none}
            </LinkButton>
          </div>
        )}
        <ul className={styles.list}>
          {agencies.map(({ agency, open, closed }) => {
            const last = lastIssueTo(agency, kept.issues);
            return (
              <li key={agency}>
                <Check label={agency} isChecked={!without.has(agency)} onChange={(is) => toggle(agency, is)} />
                <p className={styles.why}>
                  {words.agencyCounts(open.length, closed.length)}
                  {last !== undefined && `. ${words.sentBefore(last.id, last.madeOn)}`}
                </p>
                <p className={styles.why}>{words.whatGoes([...open, ...closed].map((at) => labelOf(at, view)))}</p>
              </li>
            );
          })}
        </ul>
        {withoutAgency.length > 0 && <p className={styles.warning}>{words.withoutAgency(withoutAgency.length)}</p>}
        {personal.length > 0 && (
          <details>
            <summary className={styles.summary}>{words.personal(personal.length)}</summary>
            <ul className={styles.list}>
              {personal.map(({ agency, at, field, what, text }) => (
                <li key={`${agency} ${at.plan.sheet} ${at.action.row} ${field}`}>
                  <LinkButton
                    onClick={() => void perform("goTo", { sheet: at.plan.sheet, address: `A${at.action.row}` })}
                  >
                    {words.personalLine(agency, labelOf(at, view), what, text)}
                  </LinkButton>
                </li>
              ))}
            </ul>
          </details>
        )}
        {agencies.length > 0 && (
          <>
            <Field
              label={words.replyBy}
              control={(props) => (
                <input {...props} type="date" value={replyBy} onChange={({ target }) => setReplyBy(target.value)} />
              )}
            />
            <div>
              <Button
                appearance="primary"
                disabledFocusable={isBusy || chosen.length === 0}
                onClick={() =>
                  void perform("returns", {
                    kind: "make",
                    agencies: chosen.map(({ agency }) => agency),
                    replyBy: replyBy === "" ? null : replyBy,
                  })
                }
              >
                {words.make(chosen.length)}
              </Button>
            </div>
          </>
        )}
      </section>
      {made !== null && <MadePart issue={made.issue} files={made.files} />}
    </>
  );
}
