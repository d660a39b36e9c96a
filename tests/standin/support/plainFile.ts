/** A file from the XML of its sheets, for what no library writes: shared formulas, rich text, names that lead astray. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { BLANK_PARTS } from "../../../src/standin/file/blankWorkbook";
import type { Workbook } from "../../../src/standin/model/workbook";
import { session } from "./session";

const SCHEMAS = "http://schemas.openxmlformats.org";
const MAIN = `xmlns="${SCHEMAS}/spreadsheetml/2006/main"`;
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** A container with these parts. */
export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/**
 * @param sheets what stands in each sheet's part, by the sheet's name
 * @param more of the workbook's part, behind its sheets
 * @param parts others, by name
 */
export function plainFile(
  sheets: Readonly<Record<string, string>>,
  more = "",
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const relations = `${SCHEMAS}/officeDocument/2006/relationships`;
  const entries = Object.entries(sheets).map(([name, xml], index) => ({ name, xml, number: index + 1 }));
  const list = entries.map(({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`);
  const targets = entries.map(
    ({ number }) =>
      `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  const types = entries
    .slice(1)
    .map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET_TYPE}"/>`);
  const contentTypes = BLANK_PARTS["[Content_Types].xml"] ?? "";
  const texts: Record<string, string> = {
    "[Content_Types].xml": contentTypes.replace("</Types>", `${types.join("")}</Types>`),
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${relations}"><sheets>${list.join("")}</sheets>${more}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${SCHEMAS}/package/2006/relationships">${targets.join("")}</Relationships>`,
    ...Object.fromEntries(
      entries.map(({ xml, number }) => [
        `xl/worksheets/sheet${number}.xml`,
        `<worksheet ${MAIN} xmlns:r="${relations}">${xml}</worksheet>`,
      ]),
    ),
    ...parts,
  };
  return zipped({ ...BLANK_PARTS, ...texts });
}

/** Does something as the user, and gives the saved file's parts by name. */
export function savedByUser(file: Uint8Array, work: (workbook: Workbook) => void): Promise<Record<string, string>> {
  return session(file, async (standin) => {
    standin.asUser(work);
    const parts = unzipSync(await standin.save());
    return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
  });
}
