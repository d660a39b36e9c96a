/** Remind: a text for each agency with something open, and which have been silent. */
import { addDays } from "../../../plan/dates/calendar";
import { useMemo, useState } from "react";
import { lastIssueTo } from "../../../returns/goOut";
import { heardOf, silentFor } from "../../../returns/heard";
import { reminderFor, reminderText, TONES, type ReminderSettings } from "../../../returns/reminders";
import { Choice } from "../../parts/Choice";
import { CopyButton } from "../../parts/CopyButton";
import { Field } from "../../parts/Field";
import { TextField } from "../../parts/TextField";
import { usePerform } from "../../useStore";
import type { Desk } from "./desk";
import { useReturnsStyles } from "./Returns.styles";
import { words } from "./words";

const MONTHS = [1, 2, 3, 6, 12];
const DAYS_TO_REPLY = 14;

export function RemindPart({ desk }: { readonly desk: Desk }) {
  const styles = useReturnsStyles();
  const perform = usePerform();
  const { view, kept, today } = desk;
  const [months, setMonths] = useState(0);
  const [replyBy, setReplyBy] = useState(addDays(today, DAYS_TO_REPLY));
  const [signOff, setSignOff] = useState(kept.reminders.signOff);
  const heard = useMemo(() => heardOf(view.actions, kept.issues, kept.receipts, today), [view, kept, today]);
  const shown = months === 0 ? heard : silentFor(months, heard, today);
  const keep = (change: Partial<ReminderSettings>): void =>
    void perform("returns", { kind: "reminders", reminders: { ...kept.reminders, ...change } });
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{words.remindTitle}</h2>
      <p className={styles.quiet}>{words.remindHint}</p>
      <Choice
        label={words.silent}
        value={String(months)}
        options={[
          { value: "0", label: words.silentAny },
          ...MONTHS.map((count) => ({ value: String(count), label: words.months(count) })),
        ]}
        onChoose={(value) => setMonths(Number(value))}
      />
      <Field
        label={words.replyBy}
        control={(props) => (
          <input {...props} type="date" value={replyBy} onChange={({ target }) => setReplyBy(target.value)} />
        )}
      />
      <Choice
        label={words.tone}
        value={kept.reminders.tone}
        options={TONES.map((tone) => ({ value: tone, label: words.tones[tone] }))}
        onChoose={(value) => {
          const tone = TONES.find((one) => one === value);
          if (tone !== undefined) keep({ tone });
        }}
      />
      <TextField label={words.signOff} value={signOff} onType={setSignOff} onLeave={() => keep({ signOff })} />
      {shown.length === 0 && <p className={styles.words}>{words.nobodySilent}</p>}
      <ul className={styles.list}>
        {shown.map(({ agency, own, last, waitingFor }) => {
          const reminder = reminderFor(
            agency,
            own,
            view,
            { ...kept.reminders, signOff },
            {
              asAt: today,
              replyBy: replyBy === "" ? null : replyBy,
              issue: lastIssueTo(agency, kept.issues),
              extensions: kept.extensions,
              hasAnswered: waitingFor === null,
            },
          );
          if (reminder === null) return null;
          return (
            <li key={agency} className={styles.action}>
              <h3 className={styles.heading}>{agency}</h3>
              <p className={styles.quiet}>
                {words.counted(reminder.overdue, reminder.due)}; {words.heard(last)}
                {waitingFor !== null && `; ${words.waiting(waitingFor.id)}`}
              </p>
              <details>
                <summary className={styles.summary}>{reminder.subject}</summary>
                <Field
                  label={words.copyOf(agency)}
                  isLabelHidden
                  control={(props) => (
                    <textarea
                      {...props}
                      readOnly
                      rows={10}
                      className={`${props.className} ${styles.text}`}
                      value={reminderText(reminder)}
                      onFocus={({ target }) => target.select()}
                    />
                  )}
                />
              </details>
              <div>
                <CopyButton label={words.copy} name={words.copyOf(agency)} words={() => reminderText(reminder)} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
