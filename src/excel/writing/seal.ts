/** The seal of a report: a hidden name that tells what was written on its sheet, so that what is typed into it later is noticed. */
import { REPORT_SEAL } from "../../operations/reportMark";
import type { Fingerprint } from "../sheetFingerprint";
import { fingerprintOf } from "../sheetFingerprint";
import { addMark } from "./ownSheet";
import { textOf } from "./snapshot";

/** Seals a report that has just been written. Two syncs; more for a report of many rows. */
export async function seal(context: Excel.RequestContext, sheetId: string): Promise<void> {
  const { address, hash } = await fingerprintOf(context, sheetId);
  addMark(context.workbook.worksheets.getItem(sheetId), REPORT_SEAL, `${address} ${hash}`);
  await context.sync();
}

/** Asks for a sheet's seal. @returns gives it after the next sync; null where the sheet has none */
export function askSeal(sheet: Excel.Worksheet): () => Fingerprint | null {
  const mark = sheet.names.getItemOrNullObject(REPORT_SEAL);
  mark.load("value");
  return () => fingerprintIn(mark);
}

function fingerprintIn(mark: Excel.NamedItem): Fingerprint | null {
  const [address = "", hash = ""] = mark.isNullObject ? [] : textOf(mark).split(" ");
  return address === "" || hash === "" ? null : { address, hash };
}
