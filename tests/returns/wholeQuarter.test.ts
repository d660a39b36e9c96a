/**
 * A quarter as it goes: 200 actions, eight agencies, and files that come back sorted, numbered anew, pasted into another book, with rows
 * gone, added and copied, with locked cells edited and two answers to one question, each really opened and saved by LibreOffice. Every
 * answer that was given must be in the tracker or be said to be open; nothing else may have changed. Needs soffice, else it is skipped.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { CellValue, TrackerCells } from "../../src/plan/cells";
import { acrossFiles } from "../../src/returns/acrossFiles";
import type { FileMerge, MergeItem } from "../../src/returns/merge.types";
import { isSafe } from "../../src/returns/previewText";
import { readBook } from "../../src/workbooks/readBook";
import { writeBook } from "../../src/workbooks/writeBook";
import { serialOf } from "../support/grid";
import { convert, hasLibreOffice as installed } from "../support/libreOffice";
import { cellsOfSent, deskOf, filledIn, lookAt, must, quarterOf, send, take, trackerOf, trackerRow, valuesOf } from "./support/quarter"; // prettier-ignore

const testIfInstalled = installed ? test : test.skip;
if (!installed) console.warn("The simulated quarter was not run: soffice is not installed.");

const AGENCIES = ["Ashdale Housing", "Northmoor Police", "Westshire Probation Service", "Harbour Refuge", "Ashdale Hospital", "Northmoor Council", "Westshire Care", "Ashdale Schools"] as const; // prettier-ignore
const EACH = 25;
const [SORTED, RENUMBERED, PASTED, ROWS, LOCKED, TWICE, MOVED, SILENT] = AGENCIES;

type Change = Parameters<typeof filledIn>[1];

/** Every row answered: a third closed, a third with progress, a third with a date sought; the rest as it was. */
const answered: Change = (rows, column) => {
  rows.forEach((row, at) => {
    if (at % 4 === 0) {
      row[column("Status")] = "Complete";
      row[column("Completed on")] = serialOf("2026-11-12");
      row[column("Outcome")] = `What came of action ${at}: fewer repeat calls`;
    }
    if (at % 4 === 1) row[column("Progress this period")] = `Step ${at} was taken`;
    if (at % 4 === 2) row[column("New date sought")] = "30 June 2027";
  });
  return rows;
};

const then =
  (first: Change, second: Change): Change =>
  (rows, column) =>
    second(first(rows, column), column);

/** What each agency does to its file beside answering. */
const DEEDS: Readonly<Record<string, Change>> = {
  [SORTED]: (rows) => rows.toReversed(),
  [RENUMBERED]: (rows, column) => rows.map((row, at) => row.map((value, own) => (own === column("Ref") ? `R${at + 1}` : value))), // prettier-ignore
  [ROWS]: (rows, column) => {
    const added = must(rows[0]).map((_, own): CellValue =>
      own === column("Action") ? "Hold a day for all landlords" : "",
    );
    return [added, ...rows.slice(3)];
  },
  [LOCKED]: (rows, column) => {
    must(rows[3])[column("Action")] = "Something easier altogether is done";
    must(rows[7])[column("Target date")] = "31/12/2030";
    return rows;
  },
};

/** The sheet as it stands in a new book: below lines of its own, under another name, its columns in another order. */
function pasted({ sheets }: TrackerCells): { name: string; rows: CellValue[][] }[] {
  const values = must(sheets[0]).values;
  const order = [3, 0, 5, 6, 7, 8, 9, 10, 11, 1, 2, 4];
  const moved = values.slice(3).map((row) => order.map((at) => row[at] ?? ""));
  return [
    { name: "Cover", rows: [["Our answer"], ["With kind regards"]] },
    { name: "Sheet7", rows: [["Returned by e-mail"], [], ...moved] },
  ];
}

async function bookOf(back: TrackerCells, agency: string): Promise<Uint8Array> {
  const plain = back.sheets.map(({ sheet, values }) => ({ name: sheet, rows: values.map((row) => [...row]) }));
  return writeXlsx({ sheets: agency === PASTED ? pasted(back) : plain });
}

const file = (agency: string, more = ""): string => `${agency}${more}.xlsx`;

testIfInstalled(
  "every change of a quarter is taken, asked about or listed, and nothing else changes",
  async () => {
    const rows = Array.from({ length: AGENCIES.length * EACH }, (_, at) =>
      trackerRow(at, must(AGENCIES[at % AGENCIES.length])),
    );
    const quarter = quarterOf(trackerOf(rows));
    const sent = send(quarter);
    const folder = mkdtempSync(join(tmpdir(), "quarter-"));
    try {
      const [given, saved] = [join(folder, "given"), join(folder, "saved")];
      mkdirSync(given);
      const write = (name: string, bytes: Uint8Array): void => writeFileSync(join(given, name), bytes);
      for (const agency of AGENCIES) {
        if (agency === SILENT) continue;
        const back = filledIn(
          cellsOfSent(must(sent.books.get(agency))),
          then(answered, DEEDS[agency] ?? ((same) => same)),
        );
        write(file(agency), await bookOf(back, agency));
      }
      // A second file of one agency, with another answer to two of its actions.
      const second = filledIn(cellsOfSent(must(sent.books.get(TWICE))), (own, column) => {
        for (const at of [0, 4]) {
          must(own[at])[column("Status")] = "Complete";
          must(own[at])[column("Outcome")] = "Another answer altogether";
        }
        return own;
      });
      write(file(TWICE, " (2)"), await bookOf(second, TWICE));
      // And the file as it was sent, for its lists and locks.
      write("as sent.xlsx", await writeBook(must(sent.books.get(SILENT))));
      const names = [...AGENCIES.filter((one) => one !== SILENT).map((one) => file(one)), file(TWICE, " (2)"), "as sent.xlsx"]; // prettier-ignore
      convert(names.map((name) => join(given, name)), "xlsx", saved); // prettier-ignore
      expectStillAForm(readFileSync(join(saved, "as sent.xlsx")));

      // Meanwhile the tracker was turned round, numbered anew, and two cells of one agency were changed in it.
      const moved = rows.toReversed().map((row, at) => [`N${at + 1}`, ...row.slice(1)]);
      const own = moved.filter((row) => row[3] === MOVED).toReversed();
      must(own[0])[6] = "Delayed";
      must(own[8])[9] = "The coordinator's own words";
      const desk = deskOf(quarterOf(trackerOf(moved)), sent.issue);
      const back = names.slice(0, -1);
      const merges = acrossFiles(
        await Promise.all(
          back.map(async (name) => lookAt(desk, name, await readBook(readFileSync(join(saved, name))))),
        ),
      );
      expectAccounted(merges);

      const after = take(desk, merges);
      // By agency and row of its return: what must now stand in the tracker's status, progress and outcome.
      for (const agency of AGENCIES) {
        const ofAgency = (values: readonly (readonly CellValue[])[]) =>
          values.filter((row) => row[3] === agency).toReversed();
        const [before, now] = [ofAgency(valuesOf(desk)), ofAgency(valuesOf(after))];
        before.forEach((row, at) => expect(must(now[at])).toEqual(expectedRow(agency, at, row)));
      }
      expect(after.kept.extensions.length).toBe(6 * 6 + 5);
      const again = acrossFiles(
        await Promise.all(
          back.map(async (name) => lookAt(after, name, await readBook(readFileSync(join(saved, name))))),
        ),
      );
      expect(itemsOf(again).filter(isSafe)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  300_000,
);

const itemsOf = (merges: readonly FileMerge[]): MergeItem[] => merges.flatMap(({ actions }) => actions.flatMap(({ items }) => items)); // prettier-ignore

/** What the tracker must hold of an action, by what was done: written from the deeds above, not from what the merge made. */
function expectedRow(agency: string, at: number, row: readonly CellValue[]): CellValue[] {
  const expected = [...row];
  const isLost = agency === SILENT || (agency === ROWS && at < 3);
  const isDisputed = (agency === TWICE && (at === 0 || at === 4)) || (agency === MOVED && (at === 0 || at === 8));
  if (isLost || (isDisputed && agency === MOVED)) return expected;
  if (at % 4 === 0) {
    if (isDisputed) {
      // Both say that it is complete; the outcome is disputed, and the date only one of them gives.
      expected[6] = "Complete";
      expected[8] = serialOf("2026-11-12");
      return expected;
    }
    expected[6] = "Complete";
    expected[8] = serialOf("2026-11-12");
    expected[9] = `What came of action ${at}: fewer repeat calls`;
  }
  if (at % 4 === 1) expected[7] = `26 November 2026 – ${agency}: Step ${at} was taken\n${String(row[7])}`;
  return expected;
}

function expectAccounted(merges: readonly FileMerge[]): void {
  const byFile = new Map(merges.map((merge) => [merge.file, merge]));
  const of = (agency: string, more = ""): FileMerge => must(byFile.get(file(agency, more)));
  const asked = (merge: FileMerge): string[] => merge.actions.flatMap(({ items }) => items.flatMap(({ asked: why, field }) => (why === null || why === "decision" ? [] : [`${field}: ${why}`]))); // prettier-ignore
  for (const agency of AGENCIES.filter((one) => one !== SILENT)) {
    const merge = of(agency);
    expect(merge.agency).toBe(agency);
    expect(merge.rowsAsked).toEqual([]);
    expect(merge.foreign).toEqual([]);
    expect(merge.gone).toEqual([]);
    // Each action of the agency came back changed, came back as it was, or did not come back.
    expect(merge.actions.length + merge.unchanged + merge.notReturned.length).toBe(EACH);
  }
  expect(of(ROWS).notReturned.length).toBe(3);
  expect(of(ROWS).proposedNew.map(({ row }) => row.locked.action?.text)).toEqual(["Hold a day for all landlords"]);
  expect(asked(of(RENUMBERED)).every((line) => line === "ref: locked")).toBe(true);
  expect(asked(of(LOCKED))).toEqual(["action: locked", "target: locked"]);
  expect(asked(of(TWICE))).toEqual(["outcome: conflict", "outcome: conflict"]);
  expect(asked(of(TWICE, " (2)"))).toEqual(["outcome: conflict", "outcome: conflict"]);
  expect(asked(of(MOVED))).toEqual([
    "status: conflict", "completed: conflict", "outcome: conflict",
    "status: conflict", "completed: conflict", "outcome: conflict",
  ]); // prettier-ignore
  for (const agency of [SORTED, PASTED]) expect(asked(of(agency))).toEqual([]);
}

/** The drop-down list and the locks are there after LibreOffice has saved the file. */
function expectStillAForm(bytes: Uint8Array): void {
  const parts = new Map(
    Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, part]) => [name, strFromU8(part)]),
  );
  const sheet = must(parts.get("xl/worksheets/sheet1.xml"));
  expect(/<sheetProtection [^>]*sheet="(?:true|1)"/u.test(sheet)).toBe(true);
  const list = /<dataValidation [^>]*>/u.exec(sheet)?.[0] ?? "";
  expect(list).toMatch(/ type="list"/u);
  expect(list).toMatch(/ sqref="F5:F29"/u);
  expect(sheet.includes("In progress,Complete,Not started")).toBe(true);
  expect(/<protection [^>]*locked="(?:false|0)"/u.test(must(parts.get("xl/styles.xml")))).toBe(true);
}
