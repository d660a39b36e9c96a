/** The id by which a sheet is known from one session to the next, as Excel states it in the sheet's part. */
import { statedUid, uidOfPlace, withUid } from "../../src/standin/file/sheetHead";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REVISION = 'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"';
const COMPATIBLE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const PART = "xl/worksheets/sheet1.xml";
const ID = "{5D3C8A10-7B2E-4F6D-9A41-0C1B2A3D4E5F}";

describe("stated in a part", () => {
  const uids: [string, string, string | null][] = [
    [
      "as Excel writes it",
      `<worksheet xmlns="${MAIN}" ${COMPATIBLE} ${REVISION} mc:Ignorable="xr" xr:uid="${ID}"><dimension/>`,
      ID,
    ],
    ["with a prefix", `<x:worksheet xmlns:x="${MAIN}" ${REVISION} xr:uid="${ID}"><x:dimension/>`, ID],
    ["on a sheet of its own for a chart", `<chartsheet xmlns="${MAIN}" ${REVISION} xr:uid="${ID}"/>`, ID],
    [
      "under another prefix",
      `<worksheet xmlns="${MAIN}" ${REVISION.replace(":xr", ":q")} q:uid="${ID}"><dimension/>`,
      ID,
    ],
    ["in another vocabulary", `<worksheet xmlns="${MAIN}" xmlns:xr="urn:x" xr:uid="${ID}"><dimension/>`, null],
    ["not at all", `<worksheet xmlns="${MAIN}"><dimension/>`, null],
    ["only of a filter in it", `<worksheet xmlns="${MAIN}" ${REVISION}><autoFilter xr:uid="${ID}"/>`, null],
    ["as something else", `<worksheet xmlns="${MAIN}" ${REVISION} xr:uid="sheet 1"><dimension/>`, null],
  ];
  test.each(uids)("%s", (_, xml, uid) => expect(statedUid(PART, xml)).toBe(uid));
});

test("made of the sheet's place, lower byte first", () => {
  expect([0, 1, 26, 256].map(uidOfPlace)).toEqual([
    "{00000000-0001-0000-0000-000000000000}",
    "{00000000-0001-0000-0100-000000000000}",
    "{00000000-0001-0000-1A00-000000000000}",
    "{00000000-0001-0000-0001-000000000000}",
  ]);
});

describe("written", () => {
  const OTHER = uidOfPlace(3);
  const roots: [string, string][] = [
    ["into a part without any", `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`],
    [
      "in place of another, beside what else may be ignored",
      `<worksheet xmlns="${MAIN}" ${COMPATIBLE} mc:Ignorable="x14ac xr" xmlns:x14ac="urn:x" ${REVISION} xr:uid="${OTHER}"><sheetData/></worksheet>`,
    ],
  ];
  test.each(roots)("%s", (_, xml) => {
    const now = withUid(PART, xml, ID);
    expect(statedUid(PART, now)).toBe(ID);
    const attributes = [...now.slice(0, now.indexOf("<sheetData")).matchAll(/([\w:]+)="/g)].map(([, name]) => name);
    expect(new Set(attributes).size).toBe(attributes.length);
    expect(attributes).toEqual(expect.arrayContaining(["xmlns", "xmlns:mc", "mc:Ignorable", "xmlns:xr", "xr:uid"]));
    expect(now).toContain(xml.includes("x14ac") ? 'mc:Ignorable="x14ac xr"' : 'mc:Ignorable="xr"');
    expect(now).toContain("<sheetData/></worksheet>");
  });
});
