/**
 * What stands in a workbook after something failed, and that in words. Goes by what is there, never by what should be: a sync that
 * failed may have been carried out in part or in whole, and others work in the workbook too.
 */
import { findOwnSheet, type OwnSheet, type Sheet } from "./ownSheet";

/** What was there before. */
export interface Before {
  readonly sheets: readonly Sheet[];
  /** The report that is to be replaced, or null. */
  readonly earlier: Sheet | null;
}

export interface Standing {
  /** All sheets. */
  readonly sheets: readonly Sheet[];
  /** The sheet that was being written; null where it is not there. */
  readonly own: Sheet | null;
  /** A blank sheet of its name that may be ours or somebody else's. */
  readonly unsure: Sheet | null;
  /** Null where it is gone, and where there was none. */
  readonly earlier: Sheet | null;
}

/** One sync, or two where it is not known which sheet is ours. */
export async function lookAtStanding(context: Excel.RequestContext, own: OwnSheet, before: Before): Promise<Standing> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  const came = sheets.filter(({ id }) => !before.sheets.some((sheet) => sheet.id === id));
  const { sheet, unsure } = await findOwnSheet(context, own, came);
  const earlier = sheets.find(({ id }) => id === before.earlier?.id) ?? null;
  return { sheets, own: sheet, unsure, earlier };
}

/** What was being written: "report", "template". */
export interface Wording {
  readonly thing: string;
  /** Whether all that makes it is certainly there. */
  readonly isWhole: boolean;
}

/** The sentences. */
export function standingSaid(standing: Standing, { earlier: had }: Before, { thing, isWhole }: Wording): string {
  const { own, unsure, earlier } = standing;
  const said: string[] = [];
  if (own === null) {
    said.push(
      had === null ? `No ${thing} was written, and nothing of one is left.` : `The new ${thing} was not written.`,
    );
  } else if (isWhole) {
    said.push(
      `The new ${thing} stands, on the sheet “${own.name}”, but it could not take the place of the earlier one.`,
    );
  } else {
    said.push(`What was written could not be taken back: half a ${thing} is on the sheet “${own.name}”. Delete it.`);
  }
  if (had !== null && earlier !== null) said.push(`The earlier ${thing} stands, on the sheet “${earlier.name}”.`);
  if (had !== null && earlier === null) said.push(`The earlier ${thing} is gone: somebody else has deleted it.`);
  if (unsure !== null) {
    said.push(
      `A blank sheet “${unsure.name}” has come meanwhile. It may be somebody else's, so it was not deleted; delete it if nobody needs it.`,
    );
  }
  return said.join(" ");
}

/** The sentences where nobody could look. */
export function unknownSaid(own: OwnSheet, { earlier }: Before, { thing }: Wording): string {
  const half = `What is left in the workbook could not be looked at. If there is a sheet “${own.name}”, look at it, and delete it if it is only half a ${thing}.`;
  return earlier === null
    ? half
    : `${half} The earlier ${thing}, on the sheet “${earlier.name}”, stands unless that one is whole.`;
}
