/**
 * The stand-in host in a page: office.js in a frame, answered by this page over an .xlsx file. The file stays in the page's
 * memory; Excelize's program comes from the page's own site when a changed workbook is first saved.
 */
import { externalFor, standinOver } from "../index";
import type { StandinHost } from "../index";
import { offer } from "./handover";

export { WorkbookFileError } from "../index";
export type { Cause, Manner, FileProblem, StandinHost, WorkbookEvent, WorkbookListener } from "../index";

export interface PageOptions {
  /** Name of the file, as Office.context.document.url gives it. */
  readonly fileName: string;
  /** Address of excelize.wasm.gz on the page's own site. */
  readonly wasmAddress: string;
  /** Version of the ExcelApi requirement set; "1.14" (Office 2021) unless said otherwise. */
  readonly excelApi?: string;
  /** A fault of the stand-in itself. office.js only sees an internal error. */
  readonly onFault: (fault: unknown) => void;
}

/**
 * Opens a workbook and offers it to the frames of this page.
 * @throws WorkbookFileError when the file is no workbook, needs a password or is damaged; the offer before it stays
 */
export async function openInPage(xlsx: Uint8Array, options: PageOptions): Promise<StandinHost> {
  const host = await standinOver(xlsx, () => fetchWasm(options.wasmAddress));
  offer(
    externalFor({
      requirementSets: { ExcelApi: options.excelApi ?? "1.14" },
      documentUrl: options.fileName,
      execute: (request) => host.execute(request),
      onFault: options.onFault,
      events: (tell) => host.listen((_events, _cause, messages) => tell(messages)),
    }),
  );
  return host;
}

async function fetchWasm(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be fetched: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
