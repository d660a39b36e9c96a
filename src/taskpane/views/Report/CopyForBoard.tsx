/** Makes the workbook that may go to a board: the report without the tracker. What it lacks is said before. */
import { Button } from "@fluentui/react-components";
import { usePaneState, usePerform } from "../../useStore";
import { useReportStyles } from "./Report.styles";
import { words } from "./words";

export function CopyForBoard() {
  const styles = useReportStyles();
  const perform = usePerform();
  const isBusy = usePaneState((state) => state.work !== null);
  return (
    <div className={styles.part}>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => (isBusy ? undefined : void perform("copyReport"))}
        >
          {words.copyReport}
        </Button>
      </div>
      <p className={styles.quiet}>{words.copyReportHint}</p>
    </div>
  );
}
