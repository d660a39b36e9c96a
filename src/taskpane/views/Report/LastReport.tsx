/** What was written last, with the way to it and the way back. */
import { Button } from "@fluentui/react-components";
import { usePaneState, usePerform } from "../../useStore";
import { useReportStyles } from "./Report.styles";
import { words } from "./words";

export function LastReport() {
  const styles = useReportStyles();
  const perform = usePerform();
  const lastRun = usePaneState((state) => state.remembered.lastRun);
  if (lastRun === null) return null;
  const { sheetName, did } = lastRun;
  return (
    <section className={styles.written}>
      <h2 className={styles.heading}>{words.written}</h2>
      <ul className={styles.did}>
        {did.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void perform("goTo", { sheet: sheetName, address: "A1" })}>
          {words.goTo}
        </Button>
        <Button size="small" onClick={() => void perform("revert")}>
          {words.revert}
        </Button>
      </div>
      <p className={styles.quiet}>{words.revertHint}</p>
    </section>
  );
}
