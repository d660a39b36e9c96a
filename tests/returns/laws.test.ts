/** The laws of merging, over returns in which anything may have happened. */
import fc from "fast-check";
import type { CellValue, TrackerCells } from "../../src/plan/cells";
import { acceptKey, accepted, allSafe } from "../../src/returns/accept";
import type { FileMerge } from "../../src/returns/merge.types";
import { isRefused } from "../../src/returns/mergeReturn";
import { serialOf } from "../support/grid";
import { BACK_ON, cellsOfSent, deskOf, filledIn, lookAt, lookOrRefuse, must, quarterOf, send, take, trackerOf, trackerRow, valuesOf, type Desk } from "./support/quarter"; // prettier-ignore
import { runs } from "../support/runs";

const [A, B] = ["Ashdale Housing", "Northmoor Police"] as const;
const RUNS = runs(40);

const tracker = trackerOf(
  Array.from({ length: 10 }, (_, at) =>
    trackerRow(at, at % 2 === 0 ? A : B, at === 4 ? { 6: "Complete", 8: serialOf("2026-10-20"), 9: "Audited" } : {}),
  ),
);
const quarter = quarterOf(tracker);
const sent = send(quarter);
const sentTo = (agency: string): TrackerCells => cellsOfSent(must(sent.books.get(agency)));

/** What people write into the cells of a return. */
const answer = fc.oneof(
  fc.record({ heading: fc.constant("Status"), value: fc.constantFrom("Complete", "In progress", "Delayed", "Not started", "Zebra", "", "completed.") }), // prettier-ignore
  fc.record({ heading: fc.constant("Progress this period"), value: fc.constantFrom("Held two sessions", "12 August 2026: A first draft was written", "One\nTwo", "") }), // prettier-ignore
  fc.record({ heading: fc.constant("Completed on"), value: fc.constantFrom<CellValue>(serialOf("2026-11-03"), "3 November 2026", "soon", serialOf("2028-01-01"), "") }), // prettier-ignore
  fc.record({ heading: fc.constantFrom("Outcome", "Evidence reference"), value: fc.constantFrom("Seen", "Fewer calls", "=1+1", "") }), // prettier-ignore
  fc.record({ heading: fc.constant("New date sought"), value: fc.constantFrom<CellValue>("30 June 2027", serialOf("2027-09-30"), "later", "") }), // prettier-ignore
  fc.record({ heading: fc.constantFrom("Action", "Recommendation", "Target date", "Ref"), value: fc.constantFrom("Something else entirely", "1 May 2029", "9") }), // prettier-ignore
);
const answers = fc.array(fc.record({ row: fc.nat({ max: 4 }), answer }), { maxLength: 12 });
type Answers = typeof answers extends fc.Arbitrary<infer T> ? T : never;

function withAnswers(back: TrackerCells, given: Answers): TrackerCells {
  return filledIn(back, (rows, column) => {
    for (const { row, answer: one } of given) {
      const own = rows[row];
      if (own !== undefined && column(one.heading) >= 0) own[column(one.heading)] = one.value;
    }
    return rows;
  });
}

/** What people do to the rows, foreign ones and damaged ids among them. */
const deed = fc.oneof(
  fc.record({ kind: fc.constantFrom("delete", "copy", "no id", "bad id", "new"), row: fc.nat({ max: 6 }) }),
  fc.record({ kind: fc.constantFrom("foreign row", "foreign id"), row: fc.nat({ max: 4 }) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

function mangled(back: TrackerCells, deeds: readonly Deed[], foreign: TrackerCells): TrackerCells {
  const others = must(foreign.sheets[0]).values.slice(4);
  return filledIn(back, (rows, column) => {
    const id = column("Return ID");
    for (const { kind, row } of deeds) {
      const own = rows[row % Math.max(1, rows.length)];
      const other = must(others[row % others.length]);
      if (kind === "foreign row") rows.push(other.map((value, at) => (at === column("Status") ? "Complete" : value)));
      if (own === undefined) continue;
      if (kind === "delete") rows.splice(rows.indexOf(own), 1);
      if (kind === "copy") rows.push(own.map((value, at) => (at === column("Outcome") ? "A copy's" : value)));
      if (kind === "no id") own[id] = "";
      if (kind === "bad id") own[id] = `${String(own[id]).slice(0, -1)}*`;
      if (kind === "foreign id") own[id] = other[id] ?? "";
      if (kind === "new") rows.push(own.map((_, at) => (at === column("Action") ? "A new thing to do for all" : "")));
    }
    return rows;
  });
}

/** All that could be accepted, safe or not; of several answers for one cell the first. */
function everything(merges: readonly FileMerge[]): Set<string> {
  const places = new Set<string>();
  const keys = new Set<string>();
  for (const merge of merges) {
    for (const item of merge.actions.flatMap(({ items }) => items)) {
      const own = item.changes.map(({ sheet, cell }) => `${sheet}!${cell}`);
      if (!item.canAccept || own.some((place) => places.has(place))) continue;
      for (const place of own) places.add(place);
      keys.add(acceptKey(merge, item));
    }
  }
  return keys;
}

const desk = deskOf(quarter, sent.issue);

it("the same return twice changes nothing the second time", () => {
  fc.assert(
    fc.property(answers, fc.boolean(), (given, takesAll) => {
      const back = withAnswers(sentTo(A), given);
      const merge = lookAt(desk, "a.xlsx", back);
      const after = take(desk, [merge], takesAll ? everything([merge]) : allSafe([merge]));
      const again = lookAt(after, "a.xlsx", back);
      expect(takesAll ? everything([again]) : allSafe([again])).toEqual(new Set());
    }),
    RUNS,
  );
});

it("two agencies' returns come to the same in either order", () => {
  fc.assert(
    fc.property(answers, answers, (first, second) => {
      const [a, b] = [withAnswers(sentTo(A), first), withAnswers(sentTo(B), second)];
      const taken = (start: Desk, name: string, back: TrackerCells): Desk => take(start, [lookAt(start, name, back)]);
      const ab = taken(taken(desk, "a.xlsx", a), "b.xlsx", b);
      const ba = taken(taken(desk, "b.xlsx", b), "a.xlsx", a);
      expect(valuesOf(ab)).toEqual(valuesOf(ba));
      const both = take(desk, [lookAt(desk, "a.xlsx", a), lookAt(desk, "b.xlsx", b)]);
      expect(valuesOf(both)).toEqual(valuesOf(ab));
    }),
    RUNS,
  );
});

it("the order of a return's rows makes no difference", () => {
  fc.assert(
    fc.property(answers, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (given, order) => {
      const back = withAnswers(sentTo(A), given);
      const sorted = filledIn(back, (rows) => order.map((at) => must(rows[at])));
      expect(valuesOf(take(desk, [lookAt(desk, "a.xlsx", sorted)]))).toEqual(
        valuesOf(take(desk, [lookAt(desk, "a.xlsx", back)])),
      );
    }),
    RUNS,
  );
});

it("nothing but the accepted cells changes, and no other agency's row, whatever was done to the file", () => {
  fc.assert(
    fc.property(answers, fc.array(deed, { maxLength: 6 }), fc.boolean(), (given, deeds, takesSuggested) => {
      const back = mangled(withAnswers(sentTo(A), given), deeds, sentTo(B));
      let merge = lookOrRefuse(desk, "a.xlsx", back);
      if (isRefused(merge)) return;
      if (takesSuggested) {
        // The user follows every suggestion.
        const said = merge.rowsAsked.flatMap(({ row, suggested }) => suggested === null ? [] : [[`${row.sheet}!${row.row}`, suggested]]); // prettier-ignore
        merge = lookAt(desk, "a.xlsx", back, { rows: Object.fromEntries(said) as Record<string, string> });
      }
      const keys = everything([merge]);
      const { proposed } = accepted([merge], keys, BACK_ON);
      const meant = new Set(proposed.cells.map(({ cell }) => cell));
      const after = valuesOf(take(desk, [merge], keys));
      valuesOf(desk).forEach((row, at) =>
        row.forEach((value, column) => {
          if (after[at]?.[column] === value) return;
          expect(meant).toContain(`${String.fromCharCode(65 + column)}${at + 1}`);
          expect(row[3]).toBe(A);
        }),
      );
    }),
    runs(80),
  );
});

it("every row of a file is accounted for", () => {
  fc.assert(
    fc.property(answers, fc.array(deed, { maxLength: 6 }), (given, deeds) => {
      const back = mangled(withAnswers(sentTo(A), given), deeds, sentTo(B));
      const merge = lookOrRefuse(desk, "a.xlsx", back);
      if (isRefused(merge)) return;
      const rows = must(back.sheets[0]).values.length - 4;
      const said = merge.actions.length + merge.unchanged + merge.gone.length + merge.proposedNew.length + merge.rowsAsked.length + merge.foreign.length; // prettier-ignore
      // Rows that are the same as another are one.
      const distinct = new Set(
        must(back.sheets[0])
          .values.slice(4)
          .map((row) => JSON.stringify(row)),
      ).size;
      expect(said).toBeGreaterThanOrEqual(distinct);
      expect(said).toBeLessThanOrEqual(rows);
    }),
    RUNS,
  );
});
