/** What is said to have changed between two reports, case by case. */
import { matchLines } from "../../src/history/matchLines";
import { movementBetween } from "../../src/history/movement";
import type { SnapshotLine } from "../../src/history/snapshot.types";
import { aLine, aSnapshot, lines } from "./support/lines";

const THEN = "2026-03-31";
const NOW = "2026-06-30";
const between = (then: readonly SnapshotLine[], now: readonly SnapshotLine[]) =>
  movementBetween(aSnapshot(THEN, then), aSnapshot(NOW, now));

describe("which action is which", () => {
  const by = (then: readonly SnapshotLine[], now: readonly SnapshotLine[]) =>
    matchLines(then, now).map((match) => (match === null ? null : [match.then, match.by]));

  it("the same number and the same words are the same action", () => {
    expect(by(lines({}, {}), lines({}, {}))).toEqual([
      [0, "both"],
      [1, "both"],
    ]);
  });

  it("an action that was numbered anew is known by its words, also where another has its number now", () => {
    const [a, b] = lines({}, {});
    if (a === undefined || b === undefined) throw new Error("Two lines.");
    const now = [aLine({ ref: "1", print: "a new one" }), { ...a, ref: "2" }, { ...b, ref: "3" }];
    expect(by([a, b], now)).toEqual([null, [0, "text"], [1, "text"]]);
  });

  it("an action whose words were changed is known by its number", () => {
    expect(by(lines({}, {}), lines({}, { print: "said otherwise" }))).toEqual([
      [0, "both"],
      [1, "number"],
    ]);
  });

  it("of several with the same words each is matched once", () => {
    const same = { print: "brief all staff" };
    expect(by(lines(same, same), lines(same, same, same))).toEqual([[0, "both"], [1, "both"], null]);
  });

  it("of two with one number and other words nobody can say which is which", () => {
    const then = [aLine({ ref: "4", print: "a" }), aLine({ ref: "4", print: "b" })];
    const now = [aLine({ ref: "4", print: "c" }), aLine({ ref: "4", print: "d" })];
    expect(by(then, now)).toEqual([null, null]);
  });

  it("a sheet that was renamed stays the same plan", () => {
    expect(by(lines({ plan: "Q1" }, { plan: "Q1" }), lines({ plan: "Q2" }, { plan: "Q2", print: "other" }))).toEqual([
      [0, "text"],
      [1, "number"],
    ]);
  });

  it("a section that was renamed does not make its actions new", () => {
    expect(by(lines({}), lines({ section: "s2", print: "other" }))).toEqual([[0, "number"]]);
  });

  it("actions of different plans are not matched by number", () => {
    expect(by(lines({ plan: "A" }, { plan: "B" }), [aLine({ plan: "B", ref: "1", print: "other" })])).toEqual([null]);
  });

  it("actions without number or words are not matched", () => {
    expect(by([aLine({ ref: "", print: "" })], [aLine({ ref: "", print: "" })])).toEqual([null]);
  });
});

describe("the ledger", () => {
  it("counts each open action once, and balances", () => {
    const then = lines({}, {}, {}, { state: "complete" }, {}, { state: "withdrawn" });
    const now = [
      ...lines({}, { state: "complete" }, { state: "withdrawn" }, { state: "in-progress" }).slice(0, 4),
      aLine({ ref: "7", print: "new" }),
      aLine({ ref: "8", print: "new and done", state: "complete" }),
    ];
    expect(between(then, now).ledger).toEqual({
      openThen: 4,
      added: 1,
      reopened: 1,
      completed: 1,
      withdrawn: 1,
      gone: 1,
      openNow: 3,
    });
    expect(between(then, now).addedClosed).toHaveLength(1);
  });
});

describe("what is better, worse, late or re-dated", () => {
  it("is said of actions that were open and are", () => {
    const then = lines(
      { rating: "red", daysLate: 9, current: "2026-03-22" },
      { rating: "green" },
      { rating: "red", daysLate: 3 },
      { rating: "green" },
    );
    const now = lines(
      { rating: "green", current: "2026-12-31" },
      { rating: "red", daysLate: 1 },
      { rating: "red", daysLate: 94 },
      { rating: "blue", state: "complete" },
    );
    const { improved, worsened, redated, stillOverdue, newlyOverdue } = between(then, now);
    const places = (changes: readonly { readonly at: number }[] | null) => changes?.map(({ at }) => at);
    expect(places(improved)).toEqual([0]);
    expect(places(worsened)).toEqual([1]);
    expect(places(redated)).toEqual([0]);
    expect(places(stillOverdue)).toEqual([2]);
    expect(places(newlyOverdue)).toEqual([1]);
  });

  it("an action that begins later (grey) is neither better nor worse", () => {
    const { improved, worsened } = between(lines({ rating: "grey" }), lines({ rating: "green" }));
    expect([improved, worsened]).toEqual([[], []]);
  });

  it("a first date is no new date", () => {
    expect(between(lines({ current: null }), lines({})).redated).toEqual([]);
  });

  it("ratings by other rules are not compared", () => {
    const then = aSnapshot(THEN, lines({ rating: "red" }), "RAG");
    const { improved, worsened } = movementBetween(then, aSnapshot(NOW, lines({ rating: "green" })));
    expect([improved, worsened]).toEqual([null, null]);
  });
});
