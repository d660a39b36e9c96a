/**
 * What stands in a workbook after something failed, and that in words. Goes by what is there, never by what should be: a sync that
 * failed may have been carried out in part or in whole, and others work in the workbook too.
 */
import { findOwnSheet, type OwnSheet, type Sheet } from "./ownSheet";

/** What was there before. */
export interface Before {
  readonly sheets: readonly Sheet[];
  /** The sheets of the report that is to be replaced; none where there is none. */
  readonly earlier: readonly Sheet[];
}

export interface Standing {
  /** All sheets. */
  readonly sheets: readonly Sheet[];
  /** Those of the sheets that were being written that are there, in the order in which they were given. */
  readonly own: readonly Sheet[];
  /** Blank sheets of their names that may be ours or somebody else's. */
  readonly unsure: readonly Sheet[];
  /** Those of the earlier report that are there. */
  readonly earlier: readonly Sheet[];
}

/** One sync, and one more for each sheet of which it is not known which it is. */
export async function lookAtStanding(
  context: Excel.RequestContext,
  own: readonly OwnSheet[],
  before: Before,
): Promise<Standing> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  const came = sheets.filter(({ id }) => !before.sheets.some((sheet) => sheet.id === id));
  const found: Sheet[] = [];
  const unsure: Sheet[] = [];
  for (const one of own) {
    const answer = await findOwnSheet(context, one, came);
    if (answer.sheet !== null) found.push(answer.sheet);
    if (answer.unsure !== null) unsure.push(answer.unsure);
  }
  const earlier = before.earlier.flatMap(({ id }) => sheets.filter((sheet) => sheet.id === id));
  return { sheets, own: found, unsure, earlier };
}

/** What was being written: "report", "template". */
export interface Wording {
  readonly thing: string;
  /** Whether all that makes it is certainly there. */
  readonly isWhole: boolean;
}

/** "the sheet “A”", "the sheets “A” and “B”". */
export function sheetsInWords(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? `the sheet ${last}` : `the sheets ${quoted.join(", ")} and ${last}`;
}

const onSheets = (sheets: readonly Sheet[]): string => sheetsInWords(sheets.map(({ name }) => name));

/** The sentences. @param count of sheets that were being written */
export function standingSaid(standing: Standing, before: Before, wording: Wording, count: number): string {
  return [
    ownSaid(standing, before, wording, count),
    ...earlierSaid(standing, before, wording),
    ...standing.unsure.map(
      ({ name }) =>
        `A blank sheet “${name}” has come meanwhile. It may be somebody else's, so it was not deleted; delete it if nobody needs it.`,
    ),
  ].join(" ");
}

function ownSaid({ own }: Standing, { earlier: had }: Before, { thing, isWhole }: Wording, count: number): string {
  if (own.length === 0) {
    return had.length === 0
      ? `No ${thing} was written, and nothing of one is left.`
      : `The new ${thing} was not written.`;
  }
  if (isWhole && own.length === count) {
    return `The new ${thing} stands, on ${onSheets(own)}, but it could not take the place of the earlier one.`;
  }
  const which = own.length === 1 ? "Delete it." : "Delete them.";
  return `What was written could not be taken back: half a ${thing} is on ${onSheets(own)}. ${which}`;
}

function earlierSaid({ earlier }: Standing, { earlier: had }: Before, { thing }: Wording): string[] {
  if (had.length === 0) return [];
  if (earlier.length === 0) return [`The earlier ${thing} is gone: somebody else has deleted it.`];
  const gone = had.filter(({ id }) => !earlier.some((sheet) => sheet.id === id));
  const stands = `The earlier ${thing} stands, on ${onSheets(earlier)}.`;
  return gone.length === 0 ? [stands] : [stands, `Somebody else has deleted ${onSheets(gone)} of it.`];
}

/** The sentences where nobody could look. */
export function unknownSaid(own: readonly OwnSheet[], { earlier }: Before, { thing }: Wording): string {
  const names = own.map(({ name }) => name);
  const [them, are] = names.length === 1 ? ["it", "it is"] : ["them", "they are"];
  const half = `What is left in the workbook could not be looked at. If you find ${sheetsInWords(names)}, look at ${them}, and delete ${them} if ${are} only half a ${thing}.`;
  return earlier.length === 0
    ? half
    : `${half} The earlier ${thing}, on ${onSheets(earlier)}, stands unless that one is whole.`;
}
