/** What was fixed last, with the way back. */
import { Button } from "@fluentui/react-components";
import { usePaneState, usePerform } from "../../useStore";
import { useFindingsStyles } from "./Findings.styles";
import { fixWords } from "./words";

export function LastFix() {
  const styles = useFindingsStyles();
  const perform = usePerform();
  const lastFix = usePaneState((state) => state.remembered.lastFix);
  const isBusy = usePaneState((state) => state.work !== null);
  if (lastFix === null) return null;
  return (
    <section className={styles.last} aria-label={fixWords.done}>
      {lastFix.did.map((sentence) => (
        <p key={sentence} className={styles.words}>
          {sentence}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isBusy}
          title={fixWords.putBackHint}
          onClick={() => void perform("revertFix")}
        >
          {fixWords.putBack}
        </Button>
      </div>
    </section>
  );
}
