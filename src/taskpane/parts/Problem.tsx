/** What went wrong and what to do about it, or a question that must be answered first. Nothing where nothing went wrong. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { ShownProblem } from "../store/state";
import { usePaneState, usePerform } from "../useStore";
import { copyText } from "./copy";
import { useProblemBarStyles } from "./ProblemBar.styles";
import { shared } from "../views/words";
import { problemWords } from "./problemWords";

export default function Problem() {
  const problem = usePaneState((state) => state.problem);
  return problem === null ? null : <ProblemShown problem={problem} />;
}

function ProblemShown({ problem }: { readonly problem: ShownProblem }) {
  const styles = useProblemBarStyles();
  const nothingRead = usePaneState((state) => state.tracker === null);
  const perform = usePerform();
  const dismiss = (): void => void perform("dismissProblem");
  const isQuestion = problem.offer === "replace report";
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") dismiss();
  };
  return (
    <div className={mergeClasses(styles.bar, isQuestion && styles.question)} onKeyDown={onEscape}>
      {isQuestion ? (
        <QuestionCircle20Regular className={styles.icon} />
      ) : (
        <ErrorCircle20Filled className={mergeClasses(styles.icon, styles.alarm)} />
      )}
      <div className={styles.body}>
        {problem.sentence}
        <div className={styles.buttons}>
          {isQuestion && <Replace onKeep={dismiss} />}
          {(problem.offer === "read again" || nothingRead) && (
            <Button size="small" onClick={() => void perform("read")}>
              {shared.readAgain}
            </Button>
          )}
          {problem.details !== "" && <CopyDetails key={problem.details} details={problem.details} />}
        </div>
        {problem.details !== "" && <div className={styles.hint}>{problemWords.copyHint}</div>}
      </div>
      <Button
        className={styles.close}
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={problemWords.dismiss}
        onClick={dismiss}
      />
    </div>
  );
}

/** The question is far from the button that led to it, so the cursor goes there: to the answer that changes nothing. */
function Replace({ onKeep }: { readonly onKeep: () => void }) {
  const styles = useProblemBarStyles();
  const perform = usePerform();
  const answers = useRef<HTMLDivElement>(null);
  useEffect(() => answers.current?.querySelector<HTMLElement>("button:last-child")?.focus(), []);
  return (
    <div ref={answers} className={styles.answers}>
      <Button size="small" onClick={() => void perform("writeReport", { replace: true })}>
        {problemWords.replace}
      </Button>
      <Button size="small" onClick={onKeep}>
        {problemWords.keep}
      </Button>
    </div>
  );
}

function CopyDetails({ details }: { readonly details: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = (button: HTMLElement): void => {
    setCopied(copyText(details));
    button.focus();
  };
  return (
    <Button size="small" onClick={(event) => copy(event.currentTarget)}>
      {isCopied ? shared.copied : problemWords.copy}
    </Button>
  );
}
