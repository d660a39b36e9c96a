/** What the view knows: the tracker as returns see it, what is kept of them, and what the given files would change. Pure. */
import type { Analysed } from "../../../analysis/analysis.types";
import type { TrackerCells } from "../../../plan/cells";
import type { IsoDate } from "../../../plan/model";
import { acrossFiles, withoutUnwritable } from "../../../returns/acrossFiles";
import { keptReturnsFrom, type KeptReturns } from "../../../returns/kept";
import type { FileMerge, RefusedFile } from "../../../returns/merge.types";
import { isRefused, mergeReturn } from "../../../returns/mergeReturn";
import { trackerView, type TrackerView } from "../../../returns/trackerView";
import type { PaneState, ReturnsShown } from "../../store/state";

export interface Desk {
  readonly tracker: TrackerCells;
  readonly analysis: Analysed;
  readonly view: TrackerView;
  readonly kept: KeptReturns;
  readonly today: IsoDate;
}

/** Null before a plan was read. */
export function deskOf(
  tracker: PaneState["tracker"],
  analysis: PaneState["analysis"],
  returns: object,
  today: IsoDate,
): Desk | null {
  if (tracker === null || analysis === null || analysis.plans.length === 0) return null;
  return { tracker, analysis, view: trackerView(analysis, tracker), kept: keptReturnsFrom(returns), today };
}

export interface FilesLookedAt {
  readonly merges: readonly FileMerge[];
  readonly refused: readonly RefusedFile[];
}

export function lookedAt(
  { view, kept, today }: Pick<Desk, "view" | "kept" | "today">,
  { files, unwritable }: Pick<ReturnsShown, "files" | "unwritable">,
): FilesLookedAt {
  const all = files.map(({ name, read, sentence, said }): FileMerge | RefusedFile =>
    read === null
      ? { file: name, why: "not a return", sentence, agencies: [] }
      : mergeReturn(name, read, view, { issues: kept.issues, extensions: kept.extensions, on: today }, said),
  );
  const merges = withoutUnwritable(acrossFiles(all.filter((one): one is FileMerge => !isRefused(one))), unwritable);
  return { merges, refused: all.filter(isRefused) };
}
