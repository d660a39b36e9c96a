/** Columns that say the state by a tick in one of them; and those that only look like it. */
import type { ColumnEvidence } from "../../../src/plan/columns/evidence";
import type { Profile } from "../../../src/plan/columns/profile";
import { tickColumns } from "../../../src/plan/columns/tickColumns";
import type { Field } from "../../../src/plan/model";
import { profileLike } from "./support/column";
import { columnLike } from "./support/settled";

const ticked = profileLike({ tick: 0.8 });
const blank = profileLike({}, { filled: 0, different: 0, meanLength: 0 });
const STATES = ["Not started", "In progress", "Complete"];

function ticksOf(
  headings: readonly string[],
  profiles: readonly Profile[] = headings.map(() => ticked),
  mapping: ReadonlyMap<Field, number> = new Map(),
) {
  const columns: ColumnEvidence[] = profiles.map((profile, at) => columnLike(headings[at] ?? "", {}, profile));
  return tickColumns(headings, columns, mapping).map(({ column, says }) => [column, says]);
}

test.each<[what: string, headings: readonly string[], says: readonly (readonly [number, string])[]]>([
  ["three states", STATES, STATES.map((says, at) => [at, says])],
  [
    "two states among other columns",
    ["Action", "Open", "Closed", "Lead"],
    [
      [1, "Open"],
      [2, "Closed"],
    ],
  ],
  [
    "colours",
    ["Red", "Amber", "Green"],
    [
      [0, "Red"],
      [1, "Amber"],
      [2, "Green"],
    ],
  ],
  [
    "states below a group",
    ["Status – Open", "Status – Closed"],
    [
      [0, "Open"],
      [1, "Closed"],
    ],
  ],
  ["one state alone", ["Action", "Complete"], []],
  ["columns without a heading", ["", ""], []],
  ["headings that are no states", ["Police", "Health", "Housing"], []],
  ["groups that are states, over what is none", ["Open – Police", "Closed – Health"], []],
])("ticks below %s", (_, headings, says) => {
  expect(ticksOf(headings)).toEqual(says);
});

test.each<[what: string, profile: Profile, isTicked: boolean]>([
  ["that are blank so far", blank, true],
  ["four fifths of which are ticks", profileLike({ tick: 0.8 }), true],
  ["fewer of which are", profileLike({ tick: 0.79 }), false],
  ["of few ticks above their number", profileLike({ tick: 0.5, number: 0.3 }), true],
  ["of few ticks above texts", profileLike({ tick: 0.5, number: 0.29 }), false],
  ["of numbers without a tick", profileLike({ number: 1 }), false],
  ["of one mark again and again", profileLike({}, { different: 0.5, meanLength: 1.5 }), true],
  ["of marks that differ", profileLike({}, { different: 0.51, meanLength: 1.5 }), false],
  ["of words that recur", profileLike({}, { different: 0.5, meanLength: 1.6 }), false],
])("cells %s: %#", (_, profile, isTicked) => {
  expect(ticksOf(["Open", "Closed"], [profile, ticked])).toHaveLength(isTicked ? 2 : 0);
});

test("where nothing is ticked so far, nothing says that they are for ticks", () => {
  expect(ticksOf(STATES, [blank, blank, blank])).toEqual([]);
  expect(ticksOf(STATES, [blank, ticked, blank])).toHaveLength(3);
});

test("a status in a column of its own goes before them, unless it is one of them", () => {
  const headings = [...STATES, "Status"];
  const profiles = [ticked, ticked, ticked, profileLike({ state: 1 })];
  expect(ticksOf(headings, profiles, new Map([["status", 3]]))).toEqual([]);
  expect(ticksOf(headings, profiles, new Map([["status", 2]]))).toHaveLength(3);
  expect(ticksOf(headings, profiles, new Map([["rag", 3]]))).toHaveLength(3);
});
