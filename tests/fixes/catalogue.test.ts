/** Each fix: what it is offered for, what it is not, and that the finding is gone afterwards and none comes that should not. */
import { isBareDate } from "../../src/fixes/bareDates";
import { afterwards } from "../../src/fixes/afterwards";
import { columnOffers, offersFor } from "../../src/fixes/offers";
import type { CellValue } from "../../src/plan/cells";
import { together } from "../../src/fixes/together";
import { aDate } from "../support/plans";
import { answerTo, caseOf, faulty, offerAt, ROWS, SHEET, type Case } from "./support/faulty";

const given = caseOf(faulty());

/** The tracker with other cells in one row (by ref), by 0-based column. */
function withRow(ref: number, cells: Readonly<Record<number, CellValue>>): Case {
  return caseOf(faulty(ROWS.map((row, at) => (at === ref - 1 ? row.map((cell, i) => cells[i] ?? cell) : row))));
}

function changesOf(one: Case, check: string, cell: string, chosen?: string) {
  const offer = offerAt(one, check, cell);
  return offer?.propose(chosen ?? answerTo(offer))?.cells ?? null;
}

/** Errors and warnings that come with the fix of a finding; the finding must go. */
function newAfter(one: Case, check: string, cell: string, chosen?: string): string[] {
  const cells = changesOf(one, check, cell, chosen) ?? [];
  const after = afterwards(one.analysis, one.tracker, cells);
  expect(after.gone.map((gone) => `${gone.check} ${gone.cell}`)).toContain(`${check} ${cell}`);
  return after.come.filter(({ severity }) => severity !== "advice").map((come) => `${come.check} ${come.cell}`);
}

describe("a date as it was read (V13)", () => {
  it("becomes a date in the format of its column", () => {
    expect(changesOf(given, "V13", "E4")).toEqual([
      { sheet: SHEET, cell: "E4", was: "summer 2026", value: 46_265, numberFormat: "dd/mm/yyyy", before: "summer 2026", after: "31 August 2026" },
    ]); // prettier-ignore
    expect(newAfter(given, "V13", "E4")).toEqual([]);
  });

  it.each(["2026 and ongoing", "summer 2026, after the board has met", "2026 (funding not agreed)"])(
    "is not offered where words would be lost: %s",
    (text) => {
      const one = withRow(3, { 4: text });
      const offers = offersFor(one.analysis.findings, one.context);
      expect([...offers.values()].filter(({ cell }) => cell === "E4")).toEqual([]);
    },
  );

  it("shows a month as its column shows months", () => {
    const rows = ROWS.map((row) => row.map((cell, at) => (at === 4 && typeof cell === "number" ? cell : cell)));
    const numberFormats = new Map([
      [4, ["General", ...rows.map((row) => (typeof row[4] === "number" ? "mmm-yy" : "General"))]],
    ]);
    const one = caseOf(faulty(rows, { numberFormats }));
    expect(changesOf(one, "V13", "E4")?.[0]).toMatchObject({ numberFormat: "mmm-yy", after: "31 August 2026" });
  });
});

describe("all text dates of a column", () => {
  it("are written at once; what is no bare date stays", () => {
    const offer = columnOffers(given.context).find(({ what }) => what.startsWith("Write 2 dates"));
    expect(offer?.cell).toBe("E1");
    expect(offer?.propose("")?.cells.map(({ cell, after }) => [cell, after])).toEqual([
      ["E4", "31 August 2026"],
      ["E11", "30 June 2026"],
    ]);
  });
});

test("dates one below the other in a column of revised dates are no bare date: the history would be lost", () => {
  const text = "31/05/2026\n31/08/2026";
  expect(isBareDate(aDate("2026-08-31", { text, revisedBefore: ["2026-05-31"] }))).toBe(false);
  expect(isBareDate(aDate("2026-08-31", { text: "31/08/2026" }))).toBe(true);
});

describe("one spelling of an agency (V07)", () => {
  it("is written wherever the other stands; the user says which", () => {
    expect(changesOf(given, "V07", "D5")?.map(({ cell, after }) => [cell, after])).toEqual([
      ["D5", "Westshire Health NHS Trust"],
    ]);
    const other = changesOf(given, "V07", "D5", "Westshire Health Trust");
    expect(other?.map(({ cell, after }) => [cell, after])).toEqual([
      ["D6", "Westshire Health Trust"],
      ["D7", "Westshire Health Trust"],
    ]);
    expect(newAfter(given, "V07", "D5")).toEqual([]);
    expect(newAfter(given, "V07", "D5", "Westshire Health Trust")).toEqual([]);
  });

  it("puts apostrophes right in the cells that lack them, and touches no other", () => {
    const names = new Map([
      [1, "Childrens Services"],
      [2, "Children's Services"],
      [3, "Childrens services"],
    ]);
    const one = caseOf(faulty(ROWS.map((row, at) => row.map((cell, i) => (i === 3 ? (names.get(at) ?? cell) : cell)))));
    const changes = changesOf(one, "V07", "D3");
    expect(changes?.map(({ cell, after }) => [cell, after])).toEqual([
      ["D3", "Children's Services"],
      ["D5", "Children's Services"],
    ]);
    expect(newAfter(one, "V07", "D3")).toEqual([]);
  });

  it("leaves what stands beside the name", () => {
    const one = withRow(4, { 3: "Westshire Health Trust: Practice Manager" });
    const cells = changesOf(one, "V07", "D5");
    expect(cells?.map(({ after }) => after)).toEqual(["Westshire Health NHS Trust: Practice Manager"]);
  });
});

describe("a status from the words of the column", () => {
  it("is suggested where the text reads as done (V21)", () => {
    expect(changesOf(given, "V21", "I5")).toMatchObject([{ cell: "I5", before: "", after: "Complete" }]);
    // Complete, and now it is to be said when, and what came of it: "Completed and closed" is no outcome.
    expect(newAfter(given, "V21", "I5")).toEqual(["V17 F5", "V18 H5"]);
  });

  it("is not suggested where it was not understood (V36), and nothing is done until it is said", () => {
    const offer = offerAt(given, "V36", "I9");
    expect(offer?.choice).toMatchObject({ suggested: "", options: ["In progress", "Complete", "Not started"] });
    expect(offer?.propose("")).toBeNull();
    expect(newAfter(given, "V36", "I9", "In progress")).toEqual([]);
  });

  it("names the cell that it writes, and not the one whose text says so", () => {
    // Complete, and the progress awaits: the finding is at the progress.
    const one = withRow(1, { 6: "Letter sent, reply awaited" });
    const offer = offerAt(one, "V20", "G2");
    expect(offer?.cell).toBe("I2");
    expect(offer?.propose("In progress")?.cells.map(({ cell }) => cell)).toEqual(["I2"]);
  });

  it("says that the completion date stays where the action is opened again", () => {
    const one = withRow(1, { 6: "Letter sent, reply awaited" });
    expect(offerAt(one, "V20", "G2")?.propose("In progress")?.note).toContain(
      "The completion date in F2 (31 March 2025) stays",
    );
    const undated = withRow(7, { 6: "Letter sent, reply awaited" });
    expect(offerAt(undated, "V20", "G8")?.propose("In progress")?.note).toBeUndefined();
    expect(offerAt(given, "V21", "I5")?.propose("Complete")?.note).toBeUndefined();
  });

  it("offers a word once, in the spelling that is more frequent", () => {
    const rows = ROWS.map((row, at) => row.map((cell, i) => (i === 8 && at === 1 ? "in  Progress." : cell)));
    const offer = offerAt(caseOf(faulty(rows)), "V36", "I9");
    expect(offer?.choice).toMatchObject({ options: ["In progress", "Complete", "Not started"] });
  });

  it("speaks in colours where the column does", () => {
    const rows = ROWS.map((row) => row.map((cell, at) => (at === 8 && cell === "Complete" ? "Blue" : cell)));
    const offer = offerAt(caseOf(faulty(rows)), "V21", "I5");
    expect(offer?.choice).toMatchObject({ suggested: "Blue" });
  });
});

describe("a completion date (V17)", () => {
  it("is the user's to say, and no later than the as-at date", () => {
    const offer = offerAt(given, "V17", "F8");
    expect(offer?.propose("")).toBeNull();
    expect(offer?.propose("2026-05-11")).toBeNull();
    expect(offer?.propose("2026-02-30")).toBeNull();
    expect(changesOf(given, "V17", "F8", "2025-03-31")).toEqual([
      { sheet: SHEET, cell: "F8", was: "", value: 45_747, numberFormat: "dd/mm/yyyy", before: "", after: "31 March 2025" },
    ]); // prettier-ignore
    expect(newAfter(given, "V17", "F8")).toEqual([]);
  });

  it("never takes the place of words", () => {
    expect(offerAt(withRow(7, { 5: "see minutes" }), "V17", "F8")).toBeNull();
  });
});

describe("a completion word in another cell (V22)", () => {
  it("moves to the status, and the rest stays", () => {
    expect(changesOf(given, "V22", "E10")?.map(({ cell, before, after }) => [cell, before, after])).toEqual([
      ["E10", "Completed March 2026", "March 2026"],
      ["I10", "", "Complete"],
    ]);
    expect(newAfter(given, "V22", "E10")).toEqual(["V17 F10"]);
  });

  it.each([
    ["Ashdale Housing (completed)", "Ashdale Housing"],
    ["Ashdale Housing – done", "Ashdale Housing"],
    ["Completed: Ashdale Housing", "Ashdale Housing"],
  ])("of an owner: %s", (text, rest) => {
    const one = withRow(9, { 3: text, 4: 46_203 });
    expect(changesOf(one, "V22", "D10")?.map(({ after }) => after)).toEqual([rest, "Complete"]);
  });

  it("is not offered where the status says something else, or words would be left over", () => {
    expect(offerAt(withRow(9, { 8: "In progress" }), "V22", "E10")).toBeNull();
    expect(offerAt(withRow(9, { 4: "Completed and now with the board for review" }), "V22", "E10")).toBeNull();
  });
});

describe("a list to choose from", () => {
  it("has the words that the column uses, for the rows of actions", () => {
    const offer = columnOffers(given.context).find(({ cell }) => cell === "I1");
    expect(offer?.propose("")).toEqual({
      cells: [],
      lists: [{ sheet: SHEET, address: "I2:I11", words: ["In progress", "Complete", "Not started"] }],
    });
  });

  it("is not offered where a word has a comma, which Excel parts lists at", () => {
    const one = withRow(1, { 3: "Police, Northmoor" });
    expect(columnOffers(one.context).filter(({ cell }) => cell === "D1")).toEqual([]);
  });
});

describe("several fixes at once", () => {
  it("change each cell once, say what is still to be said, and leave out what does not go together", () => {
    const [v22, v36] = [offerAt(given, "V22", "E10"), offerAt(given, "V36", "I9")];
    const dates = columnOffers(given.context).find(({ cell }) => cell === "E1");
    const season = offerAt(given, "V13", "E4");
    if (v22 === null || v36 === null || dates === undefined || season === null) throw new Error("Not offered.");
    const all = together([v22, v36, dates, season].map((offer) => ({ offer, chosen: "" })));
    expect(all.cells.map(({ cell }) => cell)).toEqual(["E10", "I10", "E4", "E11"]);
    expect([...all.unsaid]).toEqual([v36.key]);
    expect([...all.clashing]).toEqual([]);
    const [change] = season.propose("")?.cells ?? [];
    if (change === undefined) throw new Error("Nothing is proposed.");
    const other = { ...season, key: "other", propose: () => ({ cells: [{ ...change, value: 1 }], lists: [] }) };
    expect([...together([season, other].map((offer) => ({ offer, chosen: "" }))).clashing]).toEqual(["other"]);
  });
});

test("nothing is offered below or beside the first cell of a merged area", () => {
  const one = caseOf(faulty(ROWS, { merges: [{ row: 3, column: 8, rows: 2, columns: 1 }] }));
  const offers = offersFor(one.analysis.findings, one.context);
  expect(
    [...offers.values()].flatMap((offer) => offer.propose(answerTo(offer))?.cells ?? []).map(({ cell }) => cell),
  ).not.toContain("I5");
});
