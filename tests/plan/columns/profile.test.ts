/** Which rows tell of a column, and what is counted in it. */
import type { CellValue } from "../../../src/plan/cells";
import { BLANK_PROFILE, CellLooks, profiles, sampledRows } from "../../../src/plan/columns/profile";
import { profileOf } from "./support/column";

describe("the rows that are looked at", () => {
  test.each([
    [3, 63],
    [3, 5],
  ])("are all from %d to %d, where they are few", (from, to) => {
    expect(sampledRows(from, to)).toEqual(Array.from({ length: to - from }, (_, index) => from + index));
  });
  test("are none where there are none", () => {
    expect(sampledRows(5, 5)).toEqual([]);
    expect(sampledRows(6, 5)).toEqual([]);
  });
  test.each([
    [0, 61],
    [4, 1004],
    [10, 100_010],
  ])("from %d to %d are the first ones, and others evenly to the end", (from, to) => {
    const rows = sampledRows(from, to);
    expect(rows).toHaveLength(60);
    expect(rows.slice(0, 25)).toEqual(Array.from({ length: 25 }, (_, index) => from + index));
    expect([...new Set(rows)].sort((a, b) => a - b)).toEqual(rows);
    const gaps = rows.slice(26).map((row, index) => row - (rows[index + 25] ?? 0));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
    expect(rows.at(-1)).toBeLessThan(to);
    expect(rows.at(-1)).toBeGreaterThanOrEqual(to - Math.max(...gaps) - 1);
  });
});

test("shares are of the cells that are filled", () => {
  const { shares, filled, looked, different, meanLength } = profileOf(["Open", "", "Open", "Closed"]);
  expect([filled, looked, shares.state]).toEqual([3, 4, 1]);
  expect(different).toBeCloseTo(2 / 3);
  expect(meanLength).toBeCloseTo(14 / 3);
  expect(profileOf(["", ""])).toMatchObject({ filled: 0, different: 0, meanLength: 0 });
});

test.each<[what: string, cells: readonly CellValue[], format: string | undefined, shares: Record<string, number>]>([
  ["numbers in no format may be days", [45_000, 45_100], undefined, { date: 1, number: 0 }],
  ["numbers in a date's format are days", [45_000, 45_100], "dd/mm/yyyy", { date: 1, number: 0 }],
  ["numbers in another format are none", [45_000, 45_100], "#,##0", { date: 0, number: 1 }],
  ["small numbers are refs and numbers", [3, 4], undefined, { ref: 1, number: 1, date: 0 }],
  ["shares shown as per cent are no numbers", [0.5, 0.25], "0%", { percent: 1, number: 0 }],
  ["a whole shown as per cent numbers nothing", [1, 1], "0%", { percent: 1, number: 0, ref: 0 }],
  ["shares in no format are half of one", [0.5, 0.25], undefined, { percent: 0.5, number: 1 }],
  ["nought and one may be either", [0, 1], undefined, { percent: 1, number: 1, ref: 0.5 }],
  ["typed shares are shares in any format", ["50%", "25%"], undefined, { percent: 1 }],
  ["typed shares are no numbers", ["50%", "25%"], "0%", { percent: 1, number: 0, ref: 0 }],
  ["a number above one is no share, however it is shown", [45, 60], "0%", { percent: 0, number: 1 }],
])("%s", (_, cells, format, shares) => {
  expect(profileOf(cells, format).shares).toMatchObject(shares);
});

describe("three capitals", () => {
  test("are bodies among bodies", () => {
    expect(profileOf(["WSP", "CQP", "Ashdale Council"]).shares).toMatchObject({ organisation: 1, person: 0 });
  });
  test.each([
    ["persons", ["WSP", "CQP", "Sam Poole"], 0],
    ["posts", ["WSP", "Named Nurse", "Ashdale Council"], 1 / 3],
    ["persons and bodies", ["WSP", "Sam Poole", "Kit Rowe", "Ashdale Council"], 1 / 4],
    ["each other", ["WSP", "CQP"], 0],
  ] as const)("are persons among %s", (_, cells, organisation) => {
    const { shares } = profileOf(cells);
    expect(shares.organisation).toBeCloseTo(organisation);
    expect(shares.person).toBeGreaterThan(0);
  });
});

test("banners, and rows that fill far fewer columns than the plan's own, tell nothing of its columns", () => {
  const values = [
    ["Part one", "", "", ""],
    ["1", "Train all the staff now", "Open", "31/03/2026"],
    ["2", "Write one joint protocol", "Open", "30/06/2026"],
    ["3", "Publish the guide in May", "Closed", "30/06/2026"],
    ["Total", "3", "", ""],
    ["", "", "", ""],
  ];
  const looks = new CellLooks({ asAt: "2025-06-30", quarters: "financial", publication: null });
  const [first, second] = profiles(
    { values, numberFormats: new Map() },
    values.map((_, row) => row),
    looks,
  );
  // The total fills half as many columns as the plan's rows, and counts still.
  expect([first?.filled, first?.shares.ref]).toEqual([4, 0.75]);
  expect(second?.filled).toBe(4);
});

test("a narrower table above a plan tells nothing of the plan's columns, nor do banners above one of two columns", () => {
  const looks = new CellLooks({ asAt: "2025-06-30", quarters: "financial", publication: null });
  const filledOf = (values: CellValue[][]) =>
    profiles(
      { values, numberFormats: new Map() },
      values.map((_, row) => row),
      looks,
    ).map(({ filled }) => filled);
  const narrow = ["Actions", "3", "", "", "", ""];
  const wide = ["1", "Train all the staff", "Open", "Sam Poole", "31/03/2026", "None so far"];
  expect(filledOf([narrow, narrow, narrow, narrow, ...Array.from({ length: 4 }, () => wide)])).toEqual([
    4, 4, 4, 4, 4, 4,
  ]);
  expect(
    filledOf([
      ["Part one", ""],
      ["Train all the staff", "Open"],
      ["Part two", ""],
      ["Write the guide", "Closed"],
    ]),
  ).toEqual([2, 2]);
});

describe("the colours of cells that hold nothing else", () => {
  const coloursOf = (looks: Parameters<typeof profiles>[0]["looks"], values: CellValue[][]) =>
    profiles(
      { values, numberFormats: new Map(), ...(looks === undefined ? {} : { looks }) },
      values.map((_, row) => row),
      new CellLooks({ asAt: "2025-06-30", quarters: "financial", publication: null }),
    )[0]?.colours;
  const rows = ["", "", "Done", "", ""].map((cell) => [cell, "beside", "beside"]);
  const look = (fill: string | null) => ({ fill, struck: false });

  test("are counted, and told apart", () => {
    const fills = [look("#FF0000"), look("#00B050"), look("#FF0000"), look("#FF0000"), look(null)];
    expect(coloursOf(new Map([[0, fills]]), rows)).toEqual({ share: 3 / 5, different: 2 });
  });
  test("white is none, and what was not looked at is none", () => {
    expect(coloursOf(new Map([[0, [look("#FFFFFF"), undefined, look("#FF0000")]]]), rows)).toEqual({
      share: 0,
      different: 0,
    });
    expect(coloursOf(new Map([[1, [look("#FF0000")]]]), rows)).toEqual({ share: 0, different: 0 });
    expect(coloursOf(undefined, rows)).toEqual({ share: 0, different: 0 });
    expect(coloursOf(new Map([[0, [look("#FF0000")]]]), [["Part one", "", ""]])).toEqual({ share: 0, different: 0 });
  });
});

test("in a column in which nothing stands nothing is seen", () => {
  expect(BLANK_PROFILE).toMatchObject({ looked: 0, filled: 0, different: 0, meanLength: 0 });
  expect(BLANK_PROFILE.colours).toEqual({ share: 0, different: 0 });
  expect(new Set(Object.values(BLANK_PROFILE.shares))).toEqual(new Set([0]));
});
