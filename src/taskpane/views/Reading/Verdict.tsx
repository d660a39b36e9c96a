/** How well a plan was read, in a line, and below it what was not understood, each with the way to put it right. */
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Analysis } from "../../../analysis/analysis.types";
import type { Plan } from "../../../plan/model";
import { doubtsOfPlan, verdictOf } from "../../derive/doubtsShown";
import { LinkButton } from "../../parts/LinkButton";
import { usePerform } from "../../useStore";
import { useReadingStyles } from "./Reading.styles";
import { words } from "./words";

export interface VerdictProps {
  readonly plan: Plan;
  /** Which of its sheet's plans it is, counted from 0. */
  readonly number: number;
  readonly whole: Analysis;
}

export function Verdict({ plan, number, whole }: VerdictProps) {
  const styles = useReadingStyles();
  const perform = usePerform();
  const doubts = doubtsOfPlan(whole.doubts, plan.sheet, number);
  const verdict = verdictOf(plan, doubts);
  return (
    <section className={doubts.length === 0 ? styles.verdict : styles.doubts} aria-label={words.title}>
      <p className={styles.verdictLine}>
        {doubts.length === 0 ? (
          <CheckmarkCircle16Filled className={styles.good} />
        ) : (
          <Warning16Filled className={styles.alarm} />
        )}
        <span>{words.verdict(verdict)}</span>
      </p>
      {doubts.length > 0 && (
        <ul className={styles.doubtList}>
          {doubts.map((doubt) => (
            <li key={doubt.sentence}>
              {doubt.sentence}{" "}
              {doubt.place !== null && (
                <LinkButton name={words.putRightThat(doubt.sentence)} onClick={() => void perform("putRight", doubt)}>
                  {words.putRight}
                </LinkButton>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
