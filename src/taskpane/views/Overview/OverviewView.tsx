/** The first view: what was found, and until then that it is being read. */
import { Suspense } from "react";
import { laterView } from "../../App/laterView";
import { usePaneState } from "../../useStore";
import { Reading } from "./Reading";

/** What was found is shown when the workbook has been read; its code comes meanwhile. */
export const FOUND = laterView(() => import("./FoundView"));

export function OverviewView() {
  const isRead = usePaneState((state) => state.analysis !== null);
  const isBusy = usePaneState((state) => state.work !== null);
  if (!isRead) return isBusy ? <Reading /> : null;
  return (
    <Suspense fallback={<Reading />}>
      <FOUND.View />
    </Suspense>
  );
}
