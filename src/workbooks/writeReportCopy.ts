/** A report as an .xlsx file that holds its sheets and nothing else: what goes to a board. */
import { writeXlsx } from "hucre/xlsx";
import type { Operation } from "../operations/operations";
import { mended, NO_TIME } from "./mend";
import { reportCopy } from "./reportCopy";

/** The workbook's usual font, where a look names none. */
const FACE = { name: "Calibri", size: 11 } as const;

/** @param report dates as serials of 1900. The same report always gives the same bytes. */
export async function writeReportCopy({
  title,
  operations,
}: {
  readonly title: string;
  readonly operations: readonly Operation[];
}): Promise<Uint8Array> {
  const sheets = reportCopy(operations);
  const written = await writeXlsx({ sheets, properties: { title, modified: NO_TIME }, defaultFont: FACE });
  return mended(
    written,
    sheets.map(({ name }) => name),
  );
}
