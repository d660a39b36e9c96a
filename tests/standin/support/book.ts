/** A small workbook as text, part by part, to be written in the many ways in which programs write one. All its content is invented. */
import { unzipSync } from "fflate";
import { zipped } from "./plainFile";

const SCHEMAS = "http://schemas.openxmlformats.org";
const MAIN = `${SCHEMAS}/spreadsheetml/2006/main`;
const OFFICE = `${SCHEMAS}/officeDocument/2006/relationships`;
const PACKAGE = `${SCHEMAS}/package/2006`;
const TYPES = "application/vnd.openxmlformats-officedocument";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type BookParts = Readonly<Record<string, string>>;

const relationships = (...links: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${links
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const text = (reference: string, words: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${words}</t></is></c>`;

export const CHART = "MY CHART";

/** Sheets "Plan" (table, chart, a date of style 1) and "Notes" (a formula that names Plan). */
export const BOOK: BookParts = {
  "[Content_Types].xml":
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.spreadsheetml.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.spreadsheetml.worksheet+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPES}.spreadsheetml.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.spreadsheetml.styles+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.spreadsheetml.sharedStrings+xml"/>` +
    `<Override PartName="/xl/tables/table1.xml" ContentType="${TYPES}.spreadsheetml.table+xml"/>` +
    `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${TYPES}.drawing+xml"/>` +
    `<Override PartName="/xl/charts/chart1.xml" ContentType="${TYPES}.drawingml.chart+xml"/>` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    "</Types>",
  "_rels/.rels": relationships(
    [`${OFFICE}/officeDocument`, "xl/workbook.xml"],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
  ),
  "docProps/core.xml":
    `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    "<dc:creator>Coordinator</dc:creator><cp:lastPrinted>2017-11-02T09:30:00Z</cp:lastPrinted>" +
    '<dcterms:created xsi:type="dcterms:W3CDTF">2017-01-05T10:00:00Z</dcterms:created><cp:category>Safety</cp:category></cp:coreProperties>',
  "xl/workbook.xml":
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl"/><!-- kept --><workbookPr/>` +
    '<bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/>' +
    '<sheet name="Notes" sheetId="2" r:id="rId2"/></sheets>' +
    '<definedNames><definedName name="Actions">Plan!$B$2:$B$3</definedName></definedNames><calcPr calcId="191029"/></workbook>',
  "xl/_rels/workbook.xml.rels": relationships(
    [`${OFFICE}/worksheet`, "worksheets/sheet1.xml"],
    [`${OFFICE}/worksheet`, "worksheets/sheet2.xml"],
    [`${OFFICE}/styles`, "styles.xml"],
    [`${OFFICE}/sharedStrings`, "sharedStrings.xml"],
  ),
  "xl/styles.xml":
    `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>',
  "xl/sharedStrings.xml": `${XML}<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><t>Ashdale Police</t></si><si><t>Northmoor Council</t></si></sst>`,
  "xl/worksheets/sheet1.xml":
    `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData>` +
    `<row r="1">${text("A1", "Recommendation")}${text("B1", "Action")}${text("C1", "Lead agency")}${text("D1", "Target date")}</row>` +
    `<row r="2">${text("A2", "Rec 1")}${text("B2", "Write a policy")}<c r="C2" t="s"><v>0</v></c><c r="D2" s="1"><v>42460</v></c></row>` +
    `<row r="3">${text("A3", "Rec 2")}${text("B3", "Train staff")}<c r="C3" t="s"><v>1</v></c><c r="D3" s="1"><v>42551</v></c></row>` +
    '</sheetData><conditionalFormatting sqref="D2:D3"><cfRule type="expression" dxfId="0" priority="1"><formula>D2&lt;42500</formula></cfRule></conditionalFormatting>' +
    '<drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts></worksheet>',
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    [`${OFFICE}/drawing`, "../drawings/drawing1.xml"],
    [`${OFFICE}/table`, "../tables/table1.xml"],
  ),
  "xl/worksheets/sheet2.xml": `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1"><f>Plan!D2+28</f><v>42488</v></c></row></sheetData></worksheet>`,
  "xl/tables/table1.xml":
    `${XML}<table xmlns="${MAIN}" id="1" name="Plan1" displayName="Plan1" ref="A1:D3" totalsRowShown="0"><tableColumns count="4">` +
    '<tableColumn id="1" name="Recommendation"/><tableColumn id="2" name="Action"/><tableColumn id="3" name="Lead agency"/>' +
    '<tableColumn id="4" name="Target date"/></tableColumns></table>',
  "xl/drawings/drawing1.xml":
    `${XML}<xdr:wsDr xmlns:xdr="${SCHEMAS}/drawingml/2006/spreadsheetDrawing" xmlns:a="${SCHEMAS}/drawingml/2006/main"><xdr:twoCellAnchor>` +
    "<xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
    "<xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>" +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Mine"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${SCHEMAS}/drawingml/2006/chart"><c:chart xmlns:c="${SCHEMAS}/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>",
  "xl/drawings/_rels/drawing1.xml.rels": relationships([`${OFFICE}/chart`, "../charts/chart1.xml"]),
  "xl/charts/chart1.xml":
    `${XML}<c:chartSpace xmlns:c="${SCHEMAS}/drawingml/2006/chart" xmlns:a="${SCHEMAS}/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich>` +
    `<a:bodyPr/><a:p><a:r><a:t>${CHART}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/>` +
    '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Plan!$D$2:$D$3</c:f></c:numRef></c:val></c:ser>' +
    '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:crossAx val="2"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>',
};

/** The book with other texts in some parts. */
export function changed(parts: BookParts, change: (xml: string, name: string) => string): BookParts {
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, change(xml, name)]));
}

/** The book as a workbook with macros. */
export const MACROS: BookParts = {
  ...changed(BOOK, (xml, name) =>
    name === "[Content_Types].xml"
      ? xml.replace(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        )
      : name === "xl/_rels/workbook.xml.rels"
        ? xml.replace(
            "</Relationships>",
            '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
          )
        : xml,
  ),
  "xl/vbaProject.bin": "not macros, but kept",
};

/** The book with a digital signature. */
export const SIGNED: BookParts = {
  ...changed(BOOK, (xml, name) =>
    name === "_rels/.rels"
      ? xml.replace(
          "</Relationships>",
          '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
        )
      : xml,
  ),
  "_xmlsignatures/origin.sigs": "",
};

/** A part under another name, wherever it is named. */
export function renamed(parts: BookParts, from: string, to: string): BookParts {
  const [old, now] = [from, to].map((name) => name.split("/").at(-1) ?? "") as [string, string];
  const moved = Object.entries(parts).map(([name, xml]) => [
    name.replaceAll(old, now),
    xml.replaceAll(`/${old}`, `/${now}`),
  ]);
  return Object.fromEntries(moved) as BookParts;
}

/** As the Open XML SDK writes it: "<x:workbook>". */
export function prefixed(parts: BookParts): BookParts {
  return changed(parts, (xml, name) => {
    if (!xml.includes(`xmlns="${MAIN}"`)) return xml;
    const head = xml.replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
    return name.endsWith(".rels") ? xml : head.replace(/<(\/?)(?=[A-Za-z])/g, "<$1x:");
  });
}

/** As Excel saves "Strict Open XML". */
export function strict(parts: BookParts): BookParts {
  const names: [string, string][] = [
    [MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"],
    [OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"],
    [`${SCHEMAS}/drawingml/2006/spreadsheetDrawing`, "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing"],
    [`${SCHEMAS}/drawingml/2006/main`, "http://purl.oclc.org/ooxml/drawingml/main"],
    [`${SCHEMAS}/drawingml/2006/chart`, "http://purl.oclc.org/ooxml/drawingml/chart"],
  ];
  return changed(parts, (xml) => names.reduce((text, [from, to]) => text.replaceAll(from, to), xml));
}

/** With the workbook in a folder of another name. */
export function inFolder(parts: BookParts, folder: string): BookParts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [
      name.replace(/^xl\//, `${folder}/`),
      xml.replaceAll('"/xl/', `"/${folder}/`).replaceAll('"xl/', `"${folder}/`),
    ]),
  );
}

export const file = (parts: BookParts): Uint8Array => zipped(parts);

/** Texts of the parts of a file. */
export function partsIn(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([name, part]) => [name, Buffer.from(part).toString("utf8")]));
}
