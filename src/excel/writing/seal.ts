/** The seal of a report: a hidden name that tells what was written on its sheet, so that what is typed into it later is noticed. */
import { REPORT_SEAL } from "../../operations/reportMark";
import type { Fingerprint } from "../sheetFingerprint";
import { fingerprintOf } from "../sheetFingerprint";
import { addMark } from "./ownSheet";
import { textOf } from "./snapshot";

/** Seals a report that has just been written, each of its sheets. A sync a sheet and one more; more for a report of many rows. */
export async function seal(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<void> {
  const fingerprints: Fingerprint[] = [];
  for (const id of sheetIds) fingerprints.push(await fingerprintOf(context, id));
  sheetIds.forEach((id, at) => {
    const fingerprint = fingerprints[at];
    if (fingerprint === undefined) return;
    addMark(context.workbook.worksheets.getItem(id), REPORT_SEAL, `${fingerprint.address} ${fingerprint.hash}`);
  });
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
