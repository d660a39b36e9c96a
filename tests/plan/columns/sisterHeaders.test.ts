/** Which sheet's reading stands for which: headings in common, more actions, another reading. */
import type { Header } from "../../../src/plan/columns/header.types";
import { betterSister, sisterAt, sistersOf, type SisterHeader } from "../../../src/plan/columns/sisterHeaders";

const HEADINGS = ["Action", "Owner", "Code"];

const headerOf = (lines: readonly (readonly string[])[], more: Partial<Header> = {}): Header => ({
  row: 4,
  firstRow: 5 - lines.length,
  mapping: { action: 0, leadOfficer: 1, status: 2 },
  several: {},
  ticks: [],
  statusForm: "words",
  headings: lines.at(-1) ?? [],
  lines,
  actionMayHoldAgency: false,
  officerMayBeAgency: false,
  columns: [
    { column: 0, heading: "Action", fields: ["action"], certainty: "sure", why: "the heading says so", rivals: null },
  ],
  isGiven: false,
  isAgencySaid: false,
  ...more,
});
const on = (sheet: string, actions: number, more: Partial<Header> = {}, line = HEADINGS): SisterHeader => ({
  sheet,
  actions,
  header: headerOf([line], more),
});
const sheetsIn = (headers: readonly SisterHeader[]): string[] =>
  [...sistersOf(headers).values()].map(({ sheet }) => sheet);

describe("the sheet that others are read as", () => {
  test.each<[what: string, headers: readonly SisterHeader[], sheets: string[]]>([
    ["has most actions", [on("Town", 2), on("County", 6), on("Port", 5)], ["County"]],
    ["is the first of two with as many", [on("Town", 6), on("County", 6)], ["Town"]],
    [
      "has its headings in any type, blanks behind them",
      [on("Town", 2), on("County", 6, {}, ["ACTION", "Owner:", "Code", "", " "])],
      ["County"],
    ],
    [
      "has a blank column where they have one",
      [on("Town", 2, {}, ["", ...HEADINGS]), on("County", 6)],
      ["Town", "County"],
    ],
    [
      "has the same words in the same cells",
      [on("Town", 2, {}, ["Action", "OwnerCode"]), on("County", 6)],
      ["Town", "County"],
    ],
    ["has an action", [on("Town", 0)], []],
    ["was not told its columns by the user", [on("Town", 2), on("County", 6, { isGiven: true })], ["Town"]],
    ["is none of forms", [on("Town", 2), on("County", 6, { labels: { action: "Action" } })], ["Town"]],
  ])("%s", (_, headers, sheets) => {
    expect(sheetsIn(headers)).toEqual(sheets);
  });
});

describe("a sheet is read as its sister", () => {
  const county = on("County", 6, { mapping: { action: 0, leadOfficer: 1 } });
  const sisters = sistersOf([county]);

  test("where that has more actions and was read in another way", () => {
    expect(betterSister(sisters, on("Town", 2))).toBe(county);
  });

  test.each<[what: string, own: SisterHeader]>([
    ["the user said what its columns are", on("Town", 2, { isGiven: true })],
    ["it has other headings", on("Town", 2, {}, ["Action", "Owner", "Cost code"])],
    ["it is the same sheet", on("County", 2)],
    ["it has as many actions", on("Town", 6)],
    ["it was read in the same way", on("Town", 2, { mapping: { action: 0, leadOfficer: 1 } })],
  ])("but not where %s", (_, own) => {
    expect(betterSister(sisters, own)).toBeNull();
  });
});

describe("the header of a sister in a sheet", () => {
  const two = { sheet: "County", actions: 6, header: headerOf([["Particulars", "", "Timing"], HEADINGS]) };
  const ROWS = [
    ["Plan of the town"],
    ["Particulars", "", "Timing"],
    ["Action", "Owner", "Code", ""],
    ["Train all", "Nurse", 1],
  ];

  test("stands where all its lines do, and its columns are said to be the sister's", () => {
    const found = sisterAt(ROWS, 1, [on("Port", 9), two]);
    expect(found).toMatchObject({ firstRow: 1, row: 2, mapping: two.header.mapping });
    expect(found?.lines).toEqual([
      ["Particulars", "", "Timing"],
      ["Action", "Owner", "Code", ""],
    ]);
    expect(found?.columns[0]).toMatchObject({ fields: ["action"], certainty: "sure" });
    expect(found?.columns[0]?.why).toContain("“County”");
  });

  test("does not stand elsewhere", () => {
    expect([0, 2, 3].map((at) => sisterAt(ROWS, at, [two]))).toEqual([null, null, null]);
    expect(sisterAt(ROWS, 1, [])).toBeNull();
  });
});
