/** The workbook's own part after a sheet was added to it. */
import { splicedWorkbook } from "../../src/standin/file/workbookXml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

test("every prefix stays declared where the file declares it on the elements that go", () => {
  // Written so by openpyxl: the prefix of r:id is declared on each sheet element.
  const original = `<workbook xmlns="${MAIN}"><sheets><sheet xmlns:r="${RELATIONSHIPS}" name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const saved = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Plan" sheetId="1" r:id="rId1"></sheet><sheet name="Report" sheetId="2" r:id="rId2"></sheet></sheets></workbook>`;
  const spliced = splicedWorkbook(original, saved);
  expect(spliced).toContain('name="Report"');
  const declared = spliced.indexOf("xmlns:r=");
  expect(declared).toBeGreaterThan(-1);
  expect(declared).toBeLessThan(spliced.indexOf("r:id="));
  expect(spliced).not.toContain(`<sheet xmlns:r`);
});
