/** Files that a tracker may be in and that are no workbook of Excel 2007 or later, by the endings of their names. */
import { basename, extname } from "node:path";

const IN_EXCEL = "open it in Excel, save it as .xlsx, and try that";

const KINDS: Readonly<Partial<Record<string, readonly [what: string, remedy: string]>>> = {
  ".csv": ["a text file (CSV)", IN_EXCEL],
  ".tsv": ["a text file (TSV)", IN_EXCEL],
  ".txt": ["a text file", IN_EXCEL],
  ".htm": ["a web page", IN_EXCEL],
  ".html": ["a web page", IN_EXCEL],
  ".xml": ["an XML file", IN_EXCEL],
  ".xls": ["a workbook of Excel 97 to 2003 (.xls)", IN_EXCEL],
  ".xlt": ["a template of Excel 97 to 2003 (.xlt)", IN_EXCEL],
  ".ods": ["an OpenDocument spreadsheet (.ods)", "open it in LibreOffice or Excel, save it as .xlsx, and try that"],
  ".fods": ["an OpenDocument spreadsheet (.fods)", "open it in LibreOffice, save it as .xlsx, and try that"],
  ".numbers": ["a Numbers spreadsheet", "open it in Numbers, export it to Excel as .xlsx, and try that"],
  ".gsheet": ["a link to a Google sheet", "open it in Google Sheets, download it as .xlsx, and try that"],
  ".pdf": ["a PDF", "ask for the workbook that it was printed from, or save its table as .xlsx"],
  ".doc": ["a Word document", "copy its table into Excel, save that as .xlsx, and try that"],
  ".docx": ["a Word document", "copy its table into Excel, save that as .xlsx, and try that"],
  ".odt": ["a text document", "copy its table into Excel, save that as .xlsx, and try that"],
  ".rtf": ["a text document", "copy its table into Excel, save that as .xlsx, and try that"],
  ".pptx": ["a presentation", "copy its table into Excel, save that as .xlsx, and try that"],
  ".zip": ["a zip folder", "take the workbook out of it, and try that"],
};

/** One sentence on a file that turned out to be no workbook; null where its name does not tell what it is. */
export function otherKind(path: string): string | null {
  const kind = KINDS[extname(path).toLowerCase()];
  return kind === undefined ? null : `${basename(path)} is ${kind[0]}, not an .xlsx workbook: ${kind[1]}.`;
}
