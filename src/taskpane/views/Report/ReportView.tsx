/** The board report: what will be written and where, what the user says of it, and what was written last. */
import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { boardReportOf } from "../../boardReportOf";
import { text } from "../../strings";
import { usePaneState, usePerform } from "../../useStore";
import { LastReport } from "./LastReport";
import { ReportChoicesForm } from "./ReportChoicesForm";
import { useReportStyles } from "./Report.styles";

export default function ReportView() {
  const styles = useReportStyles();
  const perform = usePerform();
  const hasPlan = usePaneState((state) => (state.analysis?.plans.length ?? 0) > 0);
  const isBusy = usePaneState((state) => state.work !== null);
  return (
    <>
      <div className={styles.view}>
        <LastReport />
        {hasPlan ? <WhatWillBeWritten /> : <p className={styles.words}>{text.report.noPlan}</p>}
        <ReportChoicesForm />
      </div>
      {hasPlan && (
        <div className={styles.foot}>
          <Button
            appearance="primary"
            className={styles.footButton}
            disabledFocusable={isBusy}
            onClick={() => void perform("writeReport", { replace: false })}
          >
            {text.report.write}
          </Button>
        </div>
      )}
    </>
  );
}

function WhatWillBeWritten() {
  const styles = useReportStyles();
  const analysis = usePaneState((state) => state.analysis);
  const dateSystem = usePaneState((state) => state.tracker?.dateSystem ?? 1900);
  const choices = usePaneState((state) => state.remembered.report);
  const report = useMemo(
    () => (analysis === null ? null : boardReportOf(analysis, choices, dateSystem)),
    [analysis, choices, dateSystem],
  );
  if (report === null) return null;
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{text.report.what}</h2>
      <p className={styles.words}>{text.report.willWrite(report.sheetName, report.pages)}</p>
      <p className={styles.quiet}>{report.headline}</p>
    </section>
  );
}
