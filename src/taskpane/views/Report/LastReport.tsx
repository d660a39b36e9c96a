/** What was written last, with the way to it and the way back. */
import { Button } from "@fluentui/react-components";
import { text } from "../../strings";
import { usePaneState, usePerform } from "../../useStore";
import { useReportStyles } from "./Report.styles";

export function LastReport() {
  const styles = useReportStyles();
  const perform = usePerform();
  const lastRun = usePaneState((state) => state.remembered.lastRun);
  if (lastRun === null) return null;
  const { sheetName, did } = lastRun;
  return (
    <section className={styles.written}>
      <h2 className={styles.heading}>{text.report.written}</h2>
      <ul className={styles.did}>
        {did.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void perform("goTo", { sheet: sheetName, address: "A1" })}>
          {text.report.goTo}
        </Button>
        <Button size="small" onClick={() => void perform("revert")}>
          {text.report.revert}
        </Button>
      </div>
      <p className={styles.quiet}>{text.report.revertHint}</p>
    </section>
  );
}
