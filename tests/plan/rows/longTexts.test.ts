/**
 * A cell can hold 32,767 characters, and anything at all. Reading rows takes time that grows with the length of a text and no
 * faster: a pattern that tries a long text in every way would freeze the page.
 */
import fc from "fast-check";
import { splitCompletionAndOutcome } from "../../../src/plan/actions/completionAndOutcome";
import { Owners } from "../../../src/plan/actions/owners";
import { bannerAgency } from "../../../src/plan/agencies/bannerAgency";
import { splitLead } from "../../../src/plan/agencies/splitLead";
import type { CellValue } from "../../../src/plan/cells";
import { HeaderRows } from "../../../src/plan/columns/headerRows";
import { CellLooks } from "../../../src/plan/columns/profile";
import { readHeader } from "../../../src/plan/columns/readHeader";
import { isListItem, isRefShaped, leadingRef, refOf, startsWithNumber } from "../../../src/plan/refs";
import { labelledLine } from "../../../src/plan/rows/labelledLine";
import { loneKind } from "../../../src/plan/rows/loneText";
import { isPointer } from "../../../src/plan/rows/pointers";
import { readTable } from "../../../src/plan/rows/readTable";
import { comparable, goesOn, sameText } from "../../../src/plan/text";
import { cpuMilliseconds } from "../../support/cpuTime";
import { runs } from "../../support/runs";

const LONGEST_CELL = 32_767;
/** Far more than any of it takes on a slow machine, and far less than what grows with the square of the length. */
const ENOUGH_MS = 1_500;

const STARTS = [
  "",
  "e.g. ",
  "Recommendation No",
  "Rec",
  "1.",
  "R1",
  "(",
  "Agency",
  "Signed off by",
  "as",
  "31/03/2026",
  "A",
];
const PARTS = [
  ...[
    "/",
    " ",
    "a ",
    "a/",
    "(",
    ")",
    "1",
    "1.",
    "1 ",
    ".",
    "-",
    " - ",
    "\n",
    "A",
    "aA ",
    "by ",
    "by 2016",
    ", ",
    ": ",
    "; ",
  ],
  ...[
    "recommendation ",
    "Council ",
    "Manager, ",
    "as above ",
    "and ",
    "\t",
    "e.g.",
    "January ",
    "1/",
    "a-",
    "•",
    "\u00a0",
    "é",
  ],
];
const ENDS = ["", "!", "x", ")", "2026", "\u0000"];

const anyLongText = fc
  .tuple(
    fc.constantFrom(...STARTS),
    fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...ENDS),
  )
  .map(([start, parts, end]) => {
    const unit = parts.join("");
    return `${start}${unit.repeat(Math.ceil(LONGEST_CELL / unit.length))}`.slice(0, LONGEST_CELL - end.length) + end;
  });

const HEADER = ["Ref", "Recommendation", "Action to take", "Lead Agency", "Target Date", "Outcome", "Status"];
const ORDINARY: readonly CellValue[] = [
  "1",
  "Agree a protocol",
  "Write it",
  "Ashdale Council",
  "June 2026",
  "",
  "Open",
];

/** The text in each place of a table, above it, below its header, alone and beside others. */
function tables(text: string): readonly (readonly CellValue[])[][] {
  const alone = HEADER.map((_, column) => HEADER.map((_, at) => (at === column ? text : "")));
  const beside = HEADER.map((_, column) => ORDINARY.map((cell, at) => (at === column ? text : cell)));
  return [
    [[text, "", "", "", "", "", ""], HEADER, ...alone, [...ORDINARY], ...alone, ...beside],
    [[text, text, "", "", "", "", ""], HEADER, HEADER.map(() => text), ...beside, HEADER.map(() => text)],
  ];
}

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  [
    "refs",
    (text) => [refOf(text), isRefShaped(text), leadingRef(text, "bare"), startsWithNumber(text), isListItem(text)],
  ],
  ["comparing", (text) => [comparable(text), goesOn(text, text), sameText(text, `${text}x`)]],
  ["lines", (text) => [labelledLine([text]), labelledLine([text, text]), labelledLine(["Recommendation 1", text])]],
  [
    "lone texts",
    (text) =>
      [true, false].map((isSo) =>
        loneKind(text, { titles: new Set(["a title"]), aboveFirstHeader: isSo, leadsOn: isSo }),
      ),
  ],
  ["pointers", isPointer],
  ["owners", (text) => [splitLead(text, new Set(["a"])), bannerAgency(text, () => true)]],
  ["the completion column", (text) => splitCompletionAndOutcome(text, () => false)],
  [
    "tables",
    (text) =>
      tables(text).map((values) => {
        const header = headerOf(values);
        // What long texts make of a column may be no plan; the header was looked at all the same.
        if (header === null) return [];
        const table = readTable(
          { values, numberFormats: new Map(), merges: [] },
          { from: 0, to: values.length, header },
        );
        const owners = new Owners([table]);
        return table.drafts.map((draft) => owners.of(draft, header, null));
      }),
  ],
];

function headerOf(values: readonly (readonly CellValue[])[]): ReturnType<typeof readHeader> {
  const looks = new CellLooks({ asAt: "2026-11-20", quarters: "financial", publication: null });
  const cells = { sheet: "Plan", firstRow: 1, firstColumn: 1, values, numberFormats: new Map<number, string[]>() };
  return readHeader(cells, 1, values.length, { asAt: "2026-11-20", looks, headerRows: new HeaderRows(looks) });
}

test.each(readers)("reading %s takes no time to speak of, whatever the text", (_, read) => {
  fc.assert(
    fc.property(anyLongText, (text) => {
      const taken = cpuMilliseconds(() => {
        read(text);
      });
      expect(taken).toBeLessThan(ENOUGH_MS);
    }),
    runs(60),
  );
});

test("the cell of many slashes that once froze the page is read at once", () => {
  const text = `${"either/or/".repeat(3_200)}5`;
  const taken = cpuMilliseconds(() => {
    tables(text).forEach((values) => {
      const header = headerOf(values);
      if (header !== null) readTable({ values, numberFormats: new Map() }, { from: 0, to: values.length, header });
    });
  });
  expect(taken).toBeLessThan(ENOUGH_MS);
});
