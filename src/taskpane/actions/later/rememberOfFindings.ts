/** Keeps what the user says of a sheet's findings, and counts again. */
import type { SheetFindingsSaid } from "../../../checks/accepted.types";
import type * as SortFindings from "../../../checks/sortFindings";
import type { MarksOf } from "../../../checks/sortFindings";
import { remember } from "../knowing";
import type { Tools } from "../tools";

type Sorting = typeof SortFindings;

export async function rememberOfFindings(
  tools: Tools,
  sheet: string,
  change: (sorting: Sorting, said: SheetFindingsSaid, marksOf: MarksOf) => SheetFindingsSaid,
): Promise<void> {
  const sorting = await import("../../../checks/sortFindings");
  const { tracker, whole, remembered } = tools.state();
  if (tracker === null || whole === null) return;
  const marksOf = sorting.marksIn(
    tracker,
    whole.plans.map(({ plan }) => plan),
  );
  const { [sheet]: said = {}, ...others } = remembered.findingsSaid;
  await remember(tools, { findingsSaid: { ...others, [sheet]: change(sorting, said, marksOf) } });
}
