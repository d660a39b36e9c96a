/** How columns are settled together: which of two has a field, which hold one field between them, and how sure that is. */
import { evidenceOfKey, type ColumnEvidence } from "../../../src/plan/columns/evidence";
import { NOT_HERE, placePoints, settle } from "../../../src/plan/columns/settle";
import type { Field } from "../../../src/plan/model";
import { profileLike } from "./support/column";
import { columnLike, type Said } from "./support/settled";

const ACTION = columnLike("Action", { action: [10, 4] });
const of = (...said: readonly Said[]) => said.map((one) => columnLike("Zyxing", one));
const mappingOf = (columns: readonly ColumnEvidence[]) => Object.fromEntries(settle(columns).mapping);

describe("which column has a field", () => {
  test.each<[what: string, columns: readonly Said[], mapping: Partial<Record<Field, number>>]>([
    ["the one that more speaks for", [{ target: [5, 2] }, { target: [8, 2] }], { target: 1 }],
    ["the first of two alike", [{ target: [8, 2] }, { target: [8, 2] }], { target: 0 }],
    [
      "the one that is named for it, though another's cells look more like it",
      [{ target: [0, 6] }, { target: [6, -2] }],
      { target: 1 },
    ],
    [
      "the one whose cells look like it, where no heading names it",
      [{ target: [0, 6] }, { target: [5.9, -2] }],
      { target: 0 },
    ],
    [
      "a heading that says something else more strongly does not name it",
      [{ target: [0, 6] }, { target: [6, -2], revised: [8, 0] }],
      { target: 0, revised: 1 },
    ],
    [
      "one strong reading goes before two weak ones",
      [{ recommendation: [10, 0], section: [5, 0] }, { recommendation: [6, 0] }],
      { recommendation: 0 },
    ],
    ["none has what nothing speaks for", [{}, { action: [10, 0] }], { action: 1 }],
    ["what the cells say against it may be as much", [{ scope: [7, -7] }, { action: [10, 0] }], { action: 1 }],
  ])("%s", (_, columns, mapping) => {
    expect(mappingOf(of(...columns))).toEqual(mapping);
  });
});

describe("where a column stands", () => {
  const unnamed: Said = { ref: [0, 5], section: [0, 5], progress: [0, 4], target: [0, 6] };
  const text: Said = { recommendation: [0, 4] };
  const place = placePoints([...of(unnamed, unnamed), ACTION, ...of(unnamed)]);

  test("a ref stands before the text that it numbers", () => {
    expect(place("ref", 0)).toBeGreaterThan(1);
    expect(place("ref", 2)).toBeLessThan(-1);
    expect(place("ref", 3)).toBeLessThan(-1);
    const beforeRecommendation = placePoints([...of({ recommendation: [10, 0] }), ACTION]);
    expect(beforeRecommendation("ref", 1)).toBeLessThan(-1);
    expect(placePoints(of({ target: [9, 6] }, { ref: [0, 5] }))("ref", 1)).toBeGreaterThan(1);
  });
  test("among equals the first is meant", () => {
    expect(place("target", 0)).toBeGreaterThan(place("target", 3));
  });
  test("sections without a heading stand before the text", () => {
    expect(place("section", 0)).not.toBe(NOT_HERE);
    expect(place("section", 2)).toBe(NOT_HERE);
    expect(placePoints([ACTION, ...of(unnamed)])("section", 1)).toBe(NOT_HERE);
    expect(placePoints([ACTION, ...of({ section: [8, 1] })])("section", 1)).not.toBe(NOT_HERE);
  });
  test("texts without a heading were recommended before the action, the nearest first, and came of it behind", () => {
    const ofTexts = placePoints([...of(text, text), ACTION, ...of(text)]);
    expect(ofTexts("recommendation", 1)).toBeGreaterThan(ofTexts("recommendation", 0));
    expect(ofTexts("recommendation", 1)).toBeLessThan(0.1);
    expect(ofTexts("recommendation", 2)).toBe(NOT_HERE);
    expect(ofTexts("recommendation", 3)).toBe(NOT_HERE);
    expect(place("progress", 0)).toBe(NOT_HERE);
    expect(place("progress", 3)).not.toBe(NOT_HERE);
    const named: Said = { recommendation: [10, 4], progress: [9, 4] };
    expect(placePoints([ACTION, ...of(named)])("recommendation", 1)).not.toBe(NOT_HERE);
    // A heading that only hints at actions is no mark to go by.
    expect(placePoints(of(text, { action: [5, 4] }))("recommendation", 0)).not.toBe(NOT_HERE);
    expect(placePoints(of(text, { action: [4.9, 4] }))("recommendation", 0)).toBe(NOT_HERE);
  });
  test("what happened before the actions is what they answer", () => {
    const event: Said = { progress: [9, 4], recommendation: [8, 4] };
    expect(placePoints([...of(event), ACTION])("progress", 0)).toBeLessThan(-4);
    expect(placePoints([...of(event), ACTION])("recommendation", 0)).toBeGreaterThan(-1);
    expect(placePoints([ACTION, ...of(event)])("progress", 1)).toBeGreaterThan(-1);
    expect(placePoints([...of({ progress: [9, 4] }), ACTION])("progress", 0)).toBeGreaterThan(-1);
    const both = columnLike("Action", { action: [10, 4], recommendation: [5, 4] });
    expect(placePoints([both])("progress", 0)).toBeGreaterThan(-1);
  });
  test("what cannot be where it stands is not taken", () => {
    expect(mappingOf([ACTION, ...of({ section: [0, 5] })])).toEqual({ action: 0 });
  });
});

describe("further columns of a field", () => {
  const severalOf = (...columns: readonly ColumnEvidence[]) => Object.fromEntries(settle(columns).several);
  const update = (heading: string, said: Said = { progress: [9, 4] }) => columnLike(heading, said);

  test("are those that say so, and the one that fits best controls", () => {
    expect(severalOf(update("Update"), update("Comments", { progress: [4, 4] }))).toEqual({ progress: [1, 0] });
    expect(severalOf(update("Update"), update("Comments", { progress: [3.9, 4] }))).toEqual({});
    expect(severalOf(update("Update"))).toEqual({});
  });
  test("are none for a field that one column holds", () => {
    expect(severalOf(...of({ target: [10, 6] }, { target: [9, 6] }))).toEqual({});
  });
  test("follow each other by their periods", () => {
    expect(severalOf(update("Update June 2025"), update("Update March 2025"))).toEqual({ progress: [1, 0] });
  });
  test("revised dates follow each other as they stand", () => {
    expect(severalOf(...of({ revised: [10, 6] }, { revised: [9, 6] }, { revised: [9, 6] }))).toEqual({
      revised: [0, 1, 2],
    });
  });
  test("a further status is one of a period", () => {
    const status: Said = { status: [10, 6] };
    expect(severalOf(columnLike("Status", status), columnLike("Auditor's status", status))).toEqual({});
    expect(severalOf(columnLike("Status Q1 2025", status), columnLike("Status Q2 2025", status))).toEqual({
      status: [0, 1],
    });
  });
  test("are of the field that more speaks for", () => {
    const held: readonly Said[] = [{ progress: [10, 4] }, { revised: [10, 6] }];
    expect(severalOf(...of(...held, { progress: [5, 0], revised: [6, 1] }))).toEqual({ revised: [1, 2] });
    expect(severalOf(...of(...held, { progress: [6, 1], revised: [5, 0] }))).toEqual({ progress: [2, 0] });
  });
  test("and a field that is named by hints only is none of theirs", () => {
    expect(severalOf(...of({ progress: [10, 4] }, { progress: [3, 0], outcome: [2, 0] }))).toEqual({});
  });
  test("are likely", () => {
    const { columns } = settle([update("Update"), update("Comments", { progress: [4, 0] })]);
    expect(columns.map(({ fields, certainty }) => [fields, certainty])).toEqual([
      [["progress"], "sure"],
      [["progress"], "likely"],
    ]);
  });
});

describe("how sure a column is", () => {
  const certaintyOf = (...columns: readonly Said[]) => settle(of(...columns)).columns[0]?.certainty;
  test.each<[what: string, columns: readonly Said[], certainty: string]>([
    ["alone", [{ target: [7, 0] }], "sure"],
    ["beside a reading of its own that is close", [{ target: [7, 0], completed: [5, 0] }], "likely"],
    ["beside one that is far behind", [{ target: [7, 0], completed: [4, 0] }], "sure"],
    [
      "beside a reading that another column has for certain",
      [{ target: [7, 0], completed: [5, 0] }, { completed: [9, 6] }],
      "sure",
    ],
    [
      "beside a reading that another column has no more than it",
      [{ target: [7, 0], completed: [5, 0] }, { completed: [5, 0] }],
      "likely",
    ],
    ["beside a column that is left over and reads the same", [{ target: [7, 0] }, { target: [6, 0] }], "likely"],
    ["beside one that has a better use", [{ target: [7, 0] }, { target: [6, 0], revised: [10, 6] }], "sure"],
    ["numbers without a heading", [{ ref: [0, 4] }], "likely"],
    ["fewer numbers without a heading", [{ ref: [0, 3.9] }], "guessed"],
    ["days without a heading", [{ target: [0, 5] }], "guessed"],
  ])("%s", (_, columns, certainty) => {
    expect(certaintyOf(...columns)).toBe(certainty);
  });
});

test("what speaks for all columns is how good the header is, and none counts beyond bounds", () => {
  expect(settle(of({ action: [10, 2] }, { target: [9, 1] })).points).toBe(22);
  expect(settle(of({ action: [10, 10] })).points).toBe(14);
});

describe("two columns that say the same of two periods", () => {
  const ratings = (said: Said, headings: readonly [string, string] = ["Rating 2024", "Rating 2025"]) =>
    settle(headings.map((heading) => columnLike(heading, said)));
  test("are one field's, for which the heading says more", () => {
    const { mapping, several } = ratings({ status: [4, 2], rag: [5, 2] });
    expect([mapping.has("status"), several.get("rag")]).toEqual([false, [0, 1]]);
    const other = ratings({ status: [5, 2], rag: [4, 2] });
    expect([other.mapping.has("rag"), other.several.get("status")]).toEqual([false, [0, 1]]);
    expect(ratings({ status: [3, 3], rag: [4, 3] }).mapping.has("status")).toBe(false);
  });
  test.each<[what: string, said: Said, headings: readonly [string, string]]>([
    ["that hint at it only", { status: [3, 3], rag: [3.9, 3] }, ["Rating 2024", "Rating 2025"]],
    ["for which they say as much", { status: [5, 2], rag: [5, 2] }, ["Rating 2024", "Rating 2025"]],
    ["that say different things", { status: [4, 2], rag: [5, 2] }, ["Status 2024", "Rating 2025"]],
  ])("are two fields, %s", (_, said, headings) => {
    const { mapping } = ratings(said, headings);
    expect([mapping.has("status"), mapping.has("rag")]).toEqual([true, true]);
  });
});

describe("a weak status before the actions, in a plan that dates their completion", () => {
  const dated = profileLike({ date: 0.1 });
  const status = (heading: number) => columnLike("Met?", { status: [heading, 2] });
  const completed = (heading: number, profile = dated) => columnLike("Done on", { completed: [heading, 2] }, profile);
  const RECOMMENDATION = columnLike("Recommendation", { recommendation: [10, 4] });

  test.each<[what: string, columns: readonly ColumnEvidence[], isStatus: boolean]>([
    ["judges what they answer", [status(5), ACTION, completed(7)], false],
    ["judges recommendations alike", [status(5), RECOMMENDATION, completed(7)], false],
    ["stands between the two", [RECOMMENDATION, status(5), ACTION, completed(7)], false],
    ["stands behind both", [RECOMMENDATION, ACTION, status(5), completed(7)], true],
    ["stands behind them", [ACTION, status(5), completed(7)], true],
    ["is named", [status(5.1), ACTION, completed(7)], true],
    ["whose date is only hinted at", [status(5), ACTION, completed(6.9)], true],
    ["whose date is blank so far", [status(5), ACTION, completed(7, profileLike({}))], true],
    ["with no date of completion", [status(5), ACTION], true],
    ["with no text", [status(5), completed(7)], true],
  ])("%s", (_, columns, isStatus) => {
    expect(settle(columns).mapping.has("status")).toBe(isStatus);
  });
  test("is left out alone", () => {
    expect(mappingOf([status(5), ACTION, completed(7)])).toEqual({ action: 1, completed: 2 });
  });
});

describe("of two columns of actions the first holds what the others are parts of", () => {
  const texts = profileLike({ text: 0.3, phrase: 0.2 });
  const overarching = (heading = 5, profile = texts, more: Said = {}) =>
    columnLike("Essential action", { ...more, action: [heading, 0] }, profile);
  test.each<[what: string, columns: readonly ColumnEvidence[], recommendation: number | undefined]>([
    ["as a recommendation", [overarching(), ACTION], 0],
    ["not behind them", [ACTION, overarching()], undefined],
    ["not where it is only hinted at", [overarching(4.9), ACTION], undefined],
    ["not where it holds fewer texts", [overarching(5, profileLike({ text: 0.3, phrase: 0.1 })), ACTION], undefined],
    ["not where it is something else", [overarching(5, texts, { progress: [9, 4] }), ACTION], undefined],
    [
      "not where another is the recommendation",
      [overarching(), ACTION, columnLike("Recommendation", { recommendation: [10, 4] })],
      2,
    ],
  ])("%s", (_, columns, recommendation) => {
    expect(settle(columns).mapping.get("recommendation")).toBe(recommendation);
  });
  test("and not where there are no actions", () => {
    expect(mappingOf([columnLike("Deadline", { target: [10, 6] })])).toEqual({ target: 0 });
  });
});

describe("“Progress” beside a column that is named the status or the RAG", () => {
  const states = (state: number, change = {}) => profileLike({ state }, { filled: 10, different: 0.2, ...change });
  const progress = (heading: number, profile = states(0.8)) =>
    columnLike("Progress", { status: [heading, 6], progress: [4, 0] }, profile);
  const rag = (heading = 7) => columnLike("RAG", { rag: [heading, 7] });

  test.each<[what: string, columns: readonly ColumnEvidence[], field: Field]>([
    ["is a status where it goes through the states", [rag(), progress(4)], "status"],
    ["is progress where fewer are states", [rag(), progress(4, states(0.79))], "progress"],
    ["is progress where all say the same", [rag(), progress(4, states(1, { different: 0.1 }))], "progress"],
    ["is progress though few are filled", [rag(), progress(4, states(0.5, { filled: 3, different: 1 }))], "progress"],
    ["is a status where no other is named", [rag(6.9), progress(4, states(0.5))], "status"],
    ["is progress where its heading leaves it open", [rag(), progress(4.5, states(0.5))], "progress"],
    ["is a status where its heading says so", [rag(), progress(4.6, states(0.5))], "status"],
    ["is a status by its cells alone", [rag(), progress(0, states(0.5))], "status"],
  ])("%s", (_, columns, field) => {
    expect(settle(columns).columns[1]?.fields).toEqual([field]);
  });
  test("beside a status is progress, too", () => {
    const [, read] = settle([columnLike("Status", { status: [7, 6] }), progress(4, states(0.5))]).columns;
    expect(read?.fields).toEqual(["progress"]);
  });
});

describe("a column that is not used", () => {
  const unusedOf = (column: ColumnEvidence) =>
    settle([ACTION, columnLike("Target date", { target: [10, 6] }), column]).columns[2];
  test.each<[what: string, column: ColumnEvidence, read: object]>([
    ["names a field that another has", columnLike("Deadline", { target: [7, 0] }), { rivals: "target" }],
    ["hints at such a field", columnLike("Deadline", { target: [6.9, 0] }), { rivals: null }],
    ["names a field that its cells rule out", columnLike("Scope", { scope: [7, -7] }), { rivals: null }],
    ["has no heading", columnLike("", {}), { rivals: null, why: "it has no heading" }],
    ["names nothing", columnLike("Cost", {}), { rivals: null, why: "its heading names no field that is read" }],
    ["is blank but for its heading", columnLike("Cost", {}, profileLike({}, { filled: 0 })), { rivals: null }],
    [
      "holds the key",
      evidenceOfKey(""),
      { texts: 0, isKey: true, why: "it holds the key to the plan's values", rivals: null },
    ],
  ])("%s", (_, column, read) => {
    expect(unusedOf(column)).toMatchObject({ column: 2, fields: [], certainty: "sure", ...read });
  });
  test("is said to be read as that other", () => {
    expect(unusedOf(columnLike("Deadline", { target: [7, 0] }))?.why).toBe("another column is read as the target date");
  });
  test("is not spoken of where nothing stands in it", () => {
    expect(unusedOf(columnLike("", {}, profileLike({}, { filled: 0 })))).toBeUndefined();
  });
  test("holds no key unless it does", () => {
    expect(unusedOf(columnLike("Cost", {}))).not.toHaveProperty("isKey");
    expect(evidenceOfKey("Key")).toMatchObject({ heading: "Key", naming: "", isKey: true });
  });
});
