/** The board report: what will be written and where, what the user says of it, and what was written last. */
import { useEffect, useMemo } from "react";
import type { History } from "../../../history/snapshot.types";
import { formatMonth } from "../../../plan/dates/calendar";
import type { BoardReport } from "../../../report/report.types";
import { boardReportOf } from "../../boardReportOf";
import { Foot } from "../../parts/Foot";
import { usePaneState, usePerform } from "../../useStore";
import { CopyForBoard } from "./CopyForBoard";
import { CopyPaper } from "./CopyPaper";
import { earlierReports } from "./earlierReports";
import { LastReport } from "./LastReport";
import { ReportChoicesForm } from "./ReportChoicesForm";
import { ThemesPart } from "../Themes/ThemesPart";
import { useReportStyles } from "./Report.styles";
import { words } from "./words";

export default function ReportView() {
  const styles = useReportStyles();
  const perform = usePerform();
  const hasPlan = usePaneState((state) => (state.analysis?.plans.length ?? 0) > 0);
  const isLookedFor = usePaneState((state) => state.earlier !== null);
  // What has changed since an earlier report takes pages of the new one.
  useEffect(() => {
    if (hasPlan && !isLookedFor) void perform("history", "look");
  }, [hasPlan, isLookedFor, perform]);
  return (
    <>
      <div className={styles.view}>
        <LastReport />
        {hasPlan ? <WhatWillBeWritten /> : <p className={styles.words}>{words.noPlan}</p>}
        {hasPlan && <ThemesPart />}
        <ReportChoicesForm />
      </div>
      {hasPlan && <Foot />}
    </>
  );
}

/** The earlier report that the new one takes the place of, where there is one or may be one. */
function WhatGivesWay({ report }: { readonly report: BoardReport }) {
  const styles = useReportStyles();
  const lastRun = usePaneState((state) => state.remembered.lastRun);
  const leftOut = usePaneState((state) => state.tracker?.leftOut);
  const { samePeriod, perhaps } = earlierReports(report, lastRun, leftOut ?? []);
  if (samePeriod !== null) return <p className={styles.words}>{words.replaces(samePeriod)}</p>;
  if (perhaps.length === 0) return null;
  return <p className={styles.words}>{words.mayReplace(perhaps, formatMonth(report.asAt))}</p>;
}

const NONE_EARLIER: History = [];

function WhatWillBeWritten() {
  const styles = useReportStyles();
  const analysis = usePaneState((state) => state.analysis);
  const dateSystem = usePaneState((state) => state.tracker?.dateSystem ?? 1900);
  const choices = usePaneState((state) => state.remembered.report);
  const earlier = usePaneState((state) => state.earlier?.history) ?? NONE_EARLIER;
  const themes = usePaneState((state) => state.remembered.themes);
  const returns = usePaneState((state) => state.remembered.returns);
  const report = useMemo(
    () => (analysis === null ? null : boardReportOf(analysis, choices, dateSystem, earlier, { themes, returns })),
    [analysis, choices, dateSystem, earlier, themes, returns],
  );
  if (report === null) return null;
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{words.what}</h2>
      <p className={styles.words}>{words.willWrite(report)}</p>
      <WhatGivesWay report={report} />
      <p className={styles.quiet}>{report.headline}</p>
      <CopyPaper earlier={earlier} />
      <CopyForBoard />
    </section>
  );
}
