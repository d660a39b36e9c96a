/** What a return changes: only what the agency changed, in words, and nothing that is in doubt. */
import { accepted, acceptKey, allSafe } from "../../src/returns/accept";
import { keptReturnsFrom, withoutLast, withTaken, type KeptReturns } from "../../src/returns/kept";
import { uniqueFileNames } from "../../src/returns/returnBook";
import type { CellValue } from "../../src/plan/cells";
import type { FileMerge } from "../../src/returns/merge.types";
import { isRefused } from "../../src/returns/mergeReturn";
import { serialOf } from "../support/grid";
import { BACK_ON, cellsOfSent, deskOf, filledIn, lookAt, lookOrRefuse, must, quarterOf, send, take, trackerOf, trackerRow, valuesOf } from "./support/quarter"; // prettier-ignore

const AGENCY = "Ashdale Housing";
const rows = (): CellValue[][] => [0, 1, 2, 3].map((at) => trackerRow(at, at === 3 ? "Northmoor Police" : AGENCY));

function scene(own = rows()) {
  const quarter = quarterOf(trackerOf(own));
  const sent = send(quarter);
  const book = sent.books.get(AGENCY);
  if (book === undefined) throw new Error("No return was made");
  return { quarter, sent, desk: deskOf(quarter, sent.issue), back: cellsOfSent(book) };
}

/** The return with cells filled in: by 0-based row of its table and heading. */
function answered(back: ReturnType<typeof scene>["back"], cells: readonly (readonly [number, string, CellValue])[]) {
  return filledIn(back, (body, column) => {
    for (const [row, heading, value] of cells) {
      const own = body[row];
      if (own !== undefined) own[column(heading)] = value;
    }
    return body;
  });
}

const words = (merge: FileMerge) => merge.actions.flatMap(({ label, items }) => items.map((item) => `${label} ${item.words}${item.asked === null ? "" : ` [${item.asked}]`}`)); // prettier-ignore

describe("a return that comes back", () => {
  it("as it was sent changes nothing", () => {
    const { desk, back } = scene();
    const merge = lookAt(desk, "a.xlsx", back);
    expect(merge).toMatchObject({ agency: AGENCY, unchanged: 3, notReturned: [], proposedNew: [], rowsAsked: [], foreign: [], notes: [] }); // prettier-ignore
    expect(words(merge)).toEqual([]);
  });

  it("filled in says in words what changes, and adds progress above with its date and agency", () => {
    const { desk, back } = scene();
    const filled = answered(back, [
      [0, "Status", "Complete"],
      [0, "Completed on", serialOf("2026-11-10")],
      [0, "Outcome", "Referrals rose by half"],
      [1, "Progress this period", "Two sessions were held"],
      [2, "New date sought", "30 June 2027"],
      [2, "Reason for new date", "The trainer left"],
    ]);
    const merge = lookAt(desk, "a.xlsx", filled);
    expect(words(merge)).toEqual([
      "1 Status: In progress → Complete",
      "1 Completed on: blank → 10 November 2026",
      "1 Outcome: blank → Referrals rose by half",
      "2 Progress: “Two sessions were held” is added",
      "3 New date sought: 31 March 2027 → 30 June 2027 (The trainer left): put to the board",
      "3 New date sought: 31 March 2027 → 30 June 2027 (The trainer left): granted [decision]",
    ]);
    const after = take(desk, [merge]);
    expect(valuesOf(after)[1]?.slice(6)).toEqual(["Complete", "12 August 2026: A first draft was written", serialOf("2026-11-10"), "Referrals rose by half", ""]); // prettier-ignore
    expect(valuesOf(after)[2]?.[7]).toBe("26 November 2026 – Ashdale Housing: Two sessions were held\n12 August 2026: A first draft was written"); // prettier-ignore
    expect(valuesOf(after)[3]).toEqual(valuesOf(desk)[3]);
    expect(after.kept.extensions).toMatchObject([
      {
        agency: AGENCY,
        ref: "3",
        current: "2027-03-31",
        sought: "2027-06-30",
        reason: "The trainer left",
        askedOn: BACK_ON,
      },
    ]);
    expect(words(lookAt(after, "a.xlsx", filled))).toEqual([
      "3 New date sought: 31 March 2027 → 30 June 2027 (The trainer left): granted [decision]",
    ]);
  });

  it("asks where both changed what belongs together, also in different fields", () => {
    const { sent, back } = scene();
    const moved = rows();
    must(moved[0])[6] = "Delayed";
    must(moved[1])[9] = "The coordinator's own words";
    const desk = deskOf(quarterOf(trackerOf(moved)), sent.issue);
    const merge = lookAt(desk, "a.xlsx", answered(back, [[0, "Outcome", "Fewer repeat calls"], [1, "Outcome", "Other words"], [2, "Status", "Complete"]])); // prettier-ignore
    expect(words(merge)).toEqual([
      "1 Outcome: blank → Fewer repeat calls [conflict]",
      "2 Outcome: The coordinator's own words → Other words [conflict]",
      "3 Status: In progress → Complete",
    ]);
  });

  it("keeps what only the tracker changed, and asks nothing where both say the same", () => {
    const { sent, back } = scene();
    const moved = rows();
    must(moved[0])[6] = "Completed";
    must(moved[1])[9] = "New in the tracker";
    const desk = deskOf(quarterOf(trackerOf(moved)), sent.issue);
    expect(words(lookAt(desk, "a.xlsx", answered(back, [[0, "Status", "complete "]])))).toEqual([]);
  });

  it("a blank over text is asked about, and off", () => {
    const own = rows();
    must(own[0])[9] = "Referrals rose";
    const { desk, back } = scene(own);
    expect(words(lookAt(desk, "a.xlsx", answered(back, [[0, "Outcome", ""]])))).toEqual(["1 Outcome: Referrals rose → blank [cleared]"]); // prettier-ignore
  });

  it("what cannot be understood, or lies ahead, is asked about", () => {
    const { desk, back } = scene();
    const merge = lookAt(desk, "a.xlsx", answered(back, [[0, "Status", "Zebra"], [1, "Completed on", "when the board met"], [2, "Completed on", serialOf("2027-01-10")]])); // prettier-ignore
    expect(words(merge)).toEqual([
      "1 Status: In progress → Zebra [not understood]",
      "2 Completed on: blank → when the board met [not understood]",
      "3 Completed on: blank → 10 January 2027 [later]",
    ]);
  });

  it("cells that were not to be changed are listed and off", () => {
    const { desk, back } = scene();
    const merge = lookAt(desk, "a.xlsx", answered(back, [[0, "Action", "Do something easier altogether"], [1, "Target date", "31/12/2030"]])); // prettier-ignore
    expect(words(merge)).toEqual([
      "1 Action: Draw up and agree a new referral pathway in housing with partners, step 1 → Do something easier altogether [locked]",
      "2 Target date: 31 March 2027 → 31 December 2030 [locked]",
    ]);
  });
});

describe("rows", () => {
  it("are known in any order; one that is missing is not returned, one without id is new", () => {
    const { desk, back } = scene();
    const merge = lookAt(
      desk,
      "a.xlsx",
      filledIn(back, (body, column) => {
        must(body[0])[column("Status")] = "Complete";
        const added = must(body[0]).map((): CellValue => "");
        added[column("Action")] = "Hold a conference for every landlord of the county";
        added[column("Status")] = "Not started";
        return [must(body[2]), added, must(body[0])];
      }),
    );
    expect(words(merge)).toEqual(["1 Status: In progress → Complete"]);
    expect(merge.notReturned).toEqual(["2"]);
    expect(merge.proposedNew.map(({ row }) => row.locked.action?.text)).toEqual(["Hold a conference for every landlord of the county"]); // prettier-ignore
  });

  it("without an id are known by their number and words, or words nearly the same", () => {
    const { desk, back } = scene();
    const merge = lookAt(
      desk,
      "a.xlsx",
      filledIn(back, (body, column) => {
        for (const row of body) row[column("Return ID")] = "";
        must(body[0])[column("Status")] = "Complete";
        must(body[1])[column("Action")] = String(must(body[1])[column("Action")]).replace("agree", "agrees");
        must(body[1])[column("Status")] = "Delayed";
        return body;
      }),
    );
    expect(words(merge).filter((line) => !line.includes("[locked]"))).toEqual(["1 Status: In progress → Complete", "2 Status: In progress → Delayed"]); // prettier-ignore
    expect(merge.actions.map(({ knownBy }) => knownBy)).toEqual(["words", "words"]);
  });

  it("with a wrong check character, or twice with different answers, are asked about", () => {
    const { desk, back } = scene();
    const filled = filledIn(back, (body, column) => {
      const id = String(must(body[0])[column("Return ID")]);
      must(body[0])[column("Return ID")] = `${id.slice(0, -1)}${id.endsWith("A") ? "B" : "A"}`;
      const copy = [...must(body[1])];
      copy[column("Status")] = "Complete";
      return [...body, copy];
    });
    const merge = lookAt(desk, "a.xlsx", filled);
    expect(words(merge)).toEqual([]);
    expect(merge.rowsAsked.map(({ why, suggested }) => [why, suggested !== null])).toEqual([["wrong check character", true], ["duplicate", true], ["duplicate", true]]); // prettier-ignore
    const [first] = merge.rowsAsked;
    const told = lookAt(desk, "a.xlsx", filled, {
      rows: { [`${must(first).row.sheet}!${must(first).row.row}`]: must(must(first).suggested) },
    });
    expect(told.rowsAsked.map(({ why }) => why)).toEqual(["duplicate", "duplicate"]);
  });

  it("of another agency are left alone", () => {
    const { sent, desk, back } = scene();
    const other = cellsOfSent(must(sent.books.get("Northmoor Police")));
    const stolen = must(must(other.sheets[0]).values[4]).map((value) => value);
    const merge = lookAt(
      desk,
      "a.xlsx",
      filledIn(back, (body, column) => {
        stolen[column("Status")] = "Complete";
        return [...body, stolen];
      }),
    );
    expect(merge.foreign.map(({ agency }) => agency)).toEqual(["Northmoor Police"]);
    expect(words(merge)).toEqual([]);
  });
});

describe("the tracker since", () => {
  it("may be sorted, numbered anew and moved to another sheet", () => {
    const { sent, back } = scene();
    const moved = rows().reverse().map((row, at) => [String(at + 11), ...row.slice(1)]); // prettier-ignore
    const desk = deskOf(quarterOf(trackerOf(moved, "Plan 2026")), sent.issue);
    const merge = lookAt(desk, "a.xlsx", answered(back, [[0, "Outcome", "Seen"]]));
    expect(words(merge)).toEqual(["14 Outcome: blank → Seen"]);
    expect(merge.actions[0]?.items[0]?.changes[0]).toMatchObject({ sheet: "Plan 2026", cell: "J5" });
  });

  it("may have other words for an action, which is then asked about", () => {
    const { sent, back } = scene();
    const moved = rows();
    must(moved[0])[2] = "Something wholly different is to be done by then";
    const desk = deskOf(quarterOf(trackerOf(moved)), sent.issue);
    expect(words(lookAt(desk, "a.xlsx", answered(back, [[0, "Outcome", "Seen"]])))).toEqual(["1 Outcome: blank → Seen [action in doubt]"]); // prettier-ignore
  });

  it("may have lost an action", () => {
    const { sent, back } = scene();
    const desk = deskOf(quarterOf(trackerOf(rows().slice(1))), sent.issue);
    expect(lookAt(desk, "a.xlsx", back)).toMatchObject({ gone: ["1"], unchanged: 2 });
  });
});

describe("a file that is refused, in a sentence", () => {
  const sentenceOf = (merge: ReturnType<typeof lookOrRefuse>): string => (isRefused(merge) ? merge.sentence : "");

  it("is no return, of another tracker, or superseded unless it is wanted", () => {
    const { quarter, sent, desk, back } = scene();
    expect(sentenceOf(lookOrRefuse(desk, "b.xlsx", quarter.tracker))).toBe("b.xlsx is not a return of this tracker: its rows have no return ids."); // prettier-ignore
    const other = deskOf(quarter, { ...sent.issue, actions: {} });
    expect(sentenceOf(lookOrRefuse(other, "c.xlsx", back))).toBe("c.xlsx is a return of another tracker: none of its ids was given out by this one."); // prettier-ignore
    const again = send(quarter, [sent.issue], "2026-11-20");
    expect(again.issue.id).toBe("Q3B");
    const later = deskOf(quarter, sent.issue, again.issue);
    expect(sentenceOf(lookOrRefuse(later, "d.xlsx", back))).toBe("d.xlsx is of return Q3; Ashdale Housing has been sent Q3B since."); // prettier-ignore
    expect(lookAt(later, "d.xlsx", back, { wantsSuperseded: true }).unchanged).toBe(3);
  });

  it("says of itself that it is another agency's: that is asked", () => {
    const { desk, back } = scene();
    const sheets = back.sheets.map((cells) => ({ ...cells, values: cells.values.map((row) => row.map((value) => (typeof value === "string" ? value.replace(`– ${AGENCY}`, "– Northmoor Police") : value))) })); // prettier-ignore
    expect(sentenceOf(lookOrRefuse(desk, "e.xlsx", { ...back, sheets }))).toMatch(/says that it is of Northmoor Police, but most of its ids are of Ashdale Housing/u); // prettier-ignore
    expect(lookAt(desk, "e.xlsx", { ...back, sheets }, { agency: AGENCY }).unchanged).toBe(3);
  });
});

describe("a column for date and outcome together", () => {
  it("is written as a date and its outcome, and reads so afterwards", () => {
    const headings = ["Ref", "Recommendation", "Action to take", "Lead agency", "Target date", "Status", "Date of completion and outcome"]; // prettier-ignore
    const own = rows().map((row) => [...row.slice(0, 5), must(row[6]), ""]);
    const base = trackerOf(own);
    const sheets = base.sheets.map((cells) => ({ ...cells, values: [headings, ...own], numberFormats: new Map([[4, own.map(() => "dd/mm/yyyy").concat("General").reverse()]]) })); // prettier-ignore
    const quarter = quarterOf({ ...base, sheets });
    const sent = send(quarter);
    const desk = deskOf(quarter, sent.issue);
    const back = cellsOfSent(must(sent.books.get(AGENCY)));
    const merge = lookAt(desk, "a.xlsx", answered(back, [[0, "Status", "Complete"], [0, "Completed on", serialOf("2026-11-10")], [0, "Outcome", "Referrals rose by half"]])); // prettier-ignore
    expect(words(merge)).toEqual([
      "1 Status: In progress → Complete",
      "1 Date of completion and outcome: blank → 10 November 2026 – Referrals rose by half",
    ]);
    const after = take(desk, [merge]);
    const [action] = after.view.actions;
    expect(action?.action).toMatchObject({ outcome: "Referrals rose by half", completed: { date: "2026-11-10" } });
    expect(words(lookAt(after, "a.xlsx", answered(back, [[0, "Completed on", serialOf("2026-11-10")], [0, "Outcome", "Referrals rose by half"]])))).toEqual([]); // prettier-ignore
  });
});

it("keys of items are the same when the file is looked at again", () => {
  const { desk, back } = scene();
  const filled = answered(back, [[0, "Status", "Complete"]]);
  const keys = [0, 1].map(() => {
    const merge = lookAt(desk, "a.xlsx", filled);
    return merge.actions.flatMap(({ items }) => items.map((item) => acceptKey(merge, item)));
  });
  expect(keys[0]).toEqual(keys[1]);
});

describe("what was taken", () => {
  it("is in the receipt only where it is written: of two answers for one cell neither is", () => {
    const { desk, back } = scene();
    const merges = ["Complete", "Delayed"].map(
      (word, at) =>
      lookAt(desk, `${at}.xlsx`, answered(back, [[0, "Status", word], [1, "Outcome", "Half as many wait"]])), // prettier-ignore
    );
    const chosen = accepted(merges, allSafe(merges), BACK_ON);
    expect(chosen.clashing).toEqual([expect.stringMatching(/^[^!]+!G2$/u)]);
    expect(chosen.proposed.cells.map(({ after }) => after)).toEqual(["Half as many wait"]);
    expect(chosen.receipts.flatMap(({ taken }) => taken).join()).not.toContain("Status");
    expect(chosen.receipts.map(({ left }) => left)).toEqual([1, 1]);
  });

  /** As it is read back when the workbook is opened again. */
  const reopened = (kept: KeptReturns): KeptReturns => keptReturnsFrom(JSON.parse(JSON.stringify(kept)));

  it("can be put back after reopening, and what was taken before it and sent since stays", () => {
    const { desk, back } = scene();
    const sought = (row: number) => answered(back, [[row, "New date sought", "30 June 2027"], [row, "Status", "Complete"]]); // prettier-ignore
    const once = take(desk, [lookAt(desk, "a.xlsx", sought(1))]);
    const twice = take(once, [lookAt(once, "b.xlsx", sought(2))]);
    expect(twice.kept.closures.map(({ ref, agency, takenOn }) => [ref, agency, takenOn])).toEqual([
      ["2", AGENCY, BACK_ON],
      ["3", AGENCY, BACK_ON],
    ]);
    const issues = [...twice.kept.issues, { ...must(twice.kept.issues[0]), id: "Q4" }];
    const left = withoutLast(reopened({ ...twice.kept, issues }));
    expect(left.issues.map(({ id }) => id)).toEqual([must(desk.kept.issues[0]).id, "Q4"]);
    expect(left.receipts.map(({ file }) => file)).toEqual(["a.xlsx"]);
    expect(left.extensions.map(({ ref }) => ref)).toEqual(["2"]);
    expect(left.closures.map(({ ref }) => ref)).toEqual(["2"]);
    expect(withoutLast(left)).toEqual(left);
  });

  it("keeps the cells that were written for putting them back", () => {
    const { desk } = scene();
    const receipt = { on: BACK_ON, file: "a.xlsx", agency: AGENCY, issue: "Q3", taken: ["1 Status"], left: 0 };
    const fix = { cells: [{ cell: "G2" }], lists: [], did: ["1 cell was changed."] };
    const kept = reopened(withTaken(desk.kept, { receipts: [receipt], extensions: [], closures: [] }, fix));
    expect(kept.last).toEqual({ receipts: [receipt], extensions: [], closures: [], fix });
  });

  it("closes an action only where the result reads as complete: an outcome alone does not", () => {
    const { desk, back } = scene();
    const answers = answered(back, [
      [0, "Outcome", "Half as many wait"],
      [1, "Status", "Complete"],
      [2, "Completed on", serialOf("2026-11-10")],
    ]);
    const { kept } = take(desk, [lookAt(desk, "a.xlsx", answers)]);
    expect(kept.closures.map(({ ref }) => ref)).toEqual(["2"]);
  });
});

it("files of agencies that differ only in what a file's name cannot have are told apart", () => {
  expect(uniqueFileNames(["Return Q3 - A B.xlsx", "Return Q3 - a b.xlsx", "Return Q3 - A B.xlsx"])).toEqual([
    "Return Q3 - A B.xlsx",
    "Return Q3 - a b (2).xlsx",
    "Return Q3 - A B (3).xlsx",
  ]);
});
