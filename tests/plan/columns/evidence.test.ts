/**
 * What a column's cells show where its heading says nothing, and how they weigh beside a heading: each limit from both of its sides.
 * Cells that fall just short of it leave the field to the user.
 */
import { columnEvidence, headingEvidence } from "../../../src/plan/columns/evidence";
import type { Profile } from "../../../src/plan/columns/profile";
import type { Field } from "../../../src/plan/model";
import { bestOf, columnOf, profileLike } from "./support/column";
import { fieldOf } from "./support/fieldOf";

const UNKNOWN = "Zyxing";
type Case = readonly [what: string, field: Field, isTaken: boolean, profile: Profile];

/** Cells that may be marks for something: short, and each of them recurs. */
const marks = (change: Partial<Profile> = {}, shares: Partial<Profile["shares"]> = {}) =>
  profileLike({ short: 1, ...shares }, { filled: 4, different: 0.6, meanLength: 2.2, ...change });
/** A few words that recur. */
const names = (change: Partial<Profile> = {}) =>
  profileLike({ short: 1 }, { filled: 4, different: 0.6, meanLength: 2.3, ...change });
/** Words that recur, some of them states. */
const words = (shares: Partial<Profile["shares"]>, change: Partial<Profile> = {}) =>
  profileLike({ short: 0.8, state: 0.35, ...shares }, { filled: 4, different: 0.6, ...change });
const shaded = (share: number, different: number) =>
  profileLike({}, { filled: 0, different: 0, meanLength: 0, colours: { share, different } });

test.each<Case>([
  ["words for how far it reaches", "scope", true, profileLike({ reach: 0.8 }, { meanLength: 22 })],
  ["fewer of them", "scope", false, profileLike({ reach: 0.79 })],
  ["longer texts that begin with such a word", "scope", false, profileLike({ reach: 1 }, { meanLength: 23 })],
  ["days among words for no date", "target", true, profileLike({ date: 0.4, dateWord: 0.3 })],
  ["fewer days among them", "target", false, profileLike({ date: 0.39, dateWord: 0.6 })],
  ["days among other texts", "target", false, profileLike({ date: 0.6, dateWord: 0.09 })],
  ["bodies among departments", "leadAgency", true, profileLike({ organisation: 0.5, team: 0.2 })],
  ["bodies among other things", "leadAgency", false, profileLike({ organisation: 0.6, team: 0.05 })],
  ["posts among people", "leadOfficer", true, profileLike({ post: 0.4, person: 0.3 })],
  ["people among few posts", "leadOfficer", false, profileLike({ post: 0.39, person: 0.6 })],
  ["seven of ten long texts, each another", "action", true, profileLike({ text: 0.7, long: 0.5 }, { different: 0.7 })],
  ["texts and phrases", "recommendation", true, profileLike({ text: 0.6, phrase: 0.1, long: 0.5 })],
  ["texts among other things", "recommendation", false, profileLike({ text: 0.65, long: 0.6 })],
  ["texts that recur", "recommendation", false, profileLike({ text: 1 }, { different: 0.69 })],
  ["seven of ten texts", "progress", true, profileLike({ text: 0.7, long: 0.5 })],
  ["fewer texts", "progress", false, profileLike({ text: 0.65, long: 0.6 })],
  ["seven of ten states", "status", true, profileLike({ state: 0.7 })],
  ["fewer states", "status", false, profileLike({ state: 0.69 })],
  ["seven of ten ticks", "status", true, profileLike({ tick: 0.7 })],
  ["states among days", "status", false, profileLike({ state: 0.7, date: 0.3 })],
  ["marks that recur", "status", true, marks()],
  ["three marks", "status", false, marks({ filled: 3 })],
  ["marks most of which stand once", "status", false, marks({ different: 0.61 })],
  ["longer marks", "status", false, marks({ meanLength: 2.3 })],
  ["words that recur, some of them states", "status", true, words({})],
  ["three such words", "status", false, words({}, { filled: 3 })],
  ["such words most of which stand once", "status", false, words({}, { different: 0.61 })],
  ["texts, some of them states", "status", false, words({ short: 0.79 })],
  ["words that recur, few of them states", "status", false, words({ state: 0.34 })],
  ["words for how urgent it is among them", "status", false, words({ level: 0.1 })],
  ["colours among states", "rag", true, profileLike({ colour: 0.5, state: 0.2 })],
  ["colours among other things", "rag", false, profileLike({ colour: 0.5, state: 0.1 })],
  ["two colours alone", "rag", true, profileLike({ colour: 1 }, { filled: 2 })],
  ["one colour alone", "rag", false, profileLike({ colour: 1 }, { filled: 1 })],
  ["blank cells in two colours", "rag", true, shaded(0.7, 2)],
  ["fewer of them", "rag", false, shaded(0.69, 2)],
  ["blank cells all in one colour", "rag", false, shaded(1, 1)],
  ["names that recur", "section", true, names()],
  ["three names", "section", false, names({ filled: 3 })],
  ["names most of which stand once", "section", false, names({ different: 0.61 })],
  ["marks of a letter or two", "section", false, names({ meanLength: 2.2 })],
])("%s: %s %j", (_, field, isTaken, profile) => {
  expect(columnEvidence(UNKNOWN, profile).points.has(field)).toBe(isTaken);
});

describe("refs below a heading that is not known", () => {
  const refs = (change: Partial<Profile> = {}, shares: Partial<Profile["shares"]> = {}) =>
    profileLike({ ref: 1, number: 0.9, ...shares }, { filled: 4, meanLength: 8, ...change });
  test.each<[what: string, heading: string, profile: Profile, isTaken: boolean]>([
    ["seven of ten below an abbreviation", "Min.", profileLike({ ref: 0.7 }), true],
    ["fewer of them", "Min.", profileLike({ ref: 0.69, number: 0.5 }), false],
    ["plain numbers below an abbreviation", "Min.", refs({}, { number: 1 }), true],
    ["another in each row", "Docket line", refs(), true],
    ["three of them", "Docket line", refs({ filled: 3 }), false],
    ["one of them twice", "Docket line", refs({ different: 0.9 }), false],
    ["something else among them", "Docket line", refs({}, { ref: 0.9 }), false],
    ["plain numbers", "Docket line", refs({}, { number: 1 }), false],
    ["long ones", "Docket line", refs({ meanLength: 8.1 }), false],
  ])("%s: %s", (_, heading, profile, isTaken) => {
    expect(columnEvidence(heading, profile).points.has("ref")).toBe(isTaken);
  });
});

describe("cells beside a heading that says something", () => {
  const contentOf = (heading: string, field: Field, profile: Profile) =>
    columnEvidence(heading, profile).points.get(field)?.content ?? Number.NEGATIVE_INFINITY;

  test("marks that recur number nothing", () => {
    expect(contentOf("Ref", "ref", marks({}, { ref: 1 }))).toBeLessThanOrEqual(0);
    expect(contentOf("Ref", "ref", marks({ different: 1 }, { ref: 1 }))).toBeGreaterThan(0);
  });

  test.each<[what: string, profile: Profile, isCode: boolean]>([
    ["three marks, one of which recurs", marks({ filled: 3, different: 0.67 }, { number: 1 }), true],
    ["two marks", marks({ filled: 2, different: 0.5 }, { number: 1 }), false],
    ["marks that are all different", marks({ filled: 3, different: 1 }, { number: 1 }), false],
    ["longer marks", marks({ filled: 3, different: 0.67, meanLength: 2.3 }, { number: 1 }), false],
    ["letters of colours", marks({ filled: 3, different: 0.67 }, { number: 1, colour: 0.3 }), false],
  ])("below “Status”, %s are a code: %j", (_, profile, isCode) => {
    expect(contentOf("Status", "status", profile) > 0).toBe(isCode);
  });
  test("below “Rating”, which names no status, marks must recur to be one", () => {
    expect(contentOf("Rating", "status", marks({ filled: 4, different: 0.75 }, { number: 1 }))).toBeLessThan(0);
  });

  test.each<[filled: number, different: number, gathers: boolean]>([
    [8, 0.74, true],
    [7, 1, true],
    [8, 0.75, false],
    [20, 1, false],
  ])("a theme of %d rows, of which %d differ, gathers them: %j", (filled, different, gathers) => {
    expect(contentOf("Theme", "section", profileLike({ short: 1 }, { filled, different })) > 0).toBe(gathers);
  });

  test.each<[what: string, isNobody: boolean, profile: Profile]>([
    ["bodies", true, profileLike({ organisation: 0.5 }, { filled: 4 })],
    ["departments", true, profileLike({ team: 0.5 })],
    ["bodies and departments", true, profileLike({ organisation: 0.3, team: 0.2 })],
    ["three cells", false, profileLike({ organisation: 0.5 }, { filled: 3 })],
    ["few bodies", false, profileLike({ organisation: 0.4 })],
    ["bodies and a post", false, profileLike({ organisation: 0.5, post: 0.1 })],
    ["bodies and a person", false, profileLike({ organisation: 0.5, person: 0.1 })],
    ["bodies, a post and a person", false, profileLike({ organisation: 0.5, post: 0.1, person: 0.1 })],
  ])("an officer's column of %s names nobody: %j", (_, isNobody, profile) => {
    expect(contentOf("Owner", "leadOfficer", profile) < -2).toBe(isNobody);
  });

  test("“N” beside days says that it is not done yet; ticks alone are no days", () => {
    const heading = "Date completed";
    expect(contentOf(heading, "completed", profileLike({ date: 0.5, tick: 0.5 }))).toBeGreaterThan(0);
    expect(contentOf(heading, "completed", profileLike({ tick: 1 }))).toBeLessThan(0);
    expect(contentOf(heading, "completed", profileLike({ date: 0.5, tick: 0.5 }))).toBe(
      contentOf(heading, "completed", profileLike({ date: 0.5 })),
    );
    expect(contentOf("Target date", "target", profileLike({ date: 0.5, tick: 0.5 }))).toBeLessThanOrEqual(0);
  });

  test("one cell alone speaks for a field, and hardly against it", () => {
    expect(contentOf("Action", "action", profileLike({ text: 1 }, { filled: 1 }))).toBeGreaterThan(1);
    expect(contentOf("Action", "action", profileLike({ number: 1 }, { filled: 1 }))).toBeGreaterThan(-2);
  });

  test("blank cells in colours speak for a RAG, and for nothing else", () => {
    expect(contentOf("RAG", "rag", shaded(1, 2))).toBeGreaterThan(contentOf("RAG", "rag", shaded(0.5, 2)));
    expect(contentOf("Comments", "progress", shaded(1, 2))).toBe(0);
  });

  test("a column of two fields is said to hold both, and whichever its cells show speaks for it", () => {
    const { points } = columnEvidence("Date of completion and outcome", profileLike({ text: 1, long: 1 }));
    const { heading = 0, content = 0, total = 0 } = points.get("completed") ?? {};
    expect([...points.keys()]).toEqual(["completed"]);
    expect(heading).toBeGreaterThanOrEqual(8);
    expect(content).toBeGreaterThan(0);
    expect(total).toBe(heading + content);
    const weak = columnEvidence("Lead / deadline", profileLike({ person: 1 })).points.get("leadAgency");
    expect(weak?.heading ?? 8).toBeGreaterThanOrEqual(8);
  });

  test.each<[heading: string, isTaken: boolean]>([
    ["Zyxing", true],
    // It names something, though weakly.
    ["Summary", true],
    ["Comments", false],
    ["Progress", false],
  ])("blank cells in colours below “%s” are a RAG: %j", (heading, isTaken) => {
    expect(columnEvidence(heading, shaded(1, 3)).points.has("rag")).toBe(isTaken);
  });
});

test.each<[heading: string, cells: readonly string[], not: Field]>([
  // Days of their own, whatever the action beside them.
  ["Action start", ["30/06/2025", "31/07/2025", "30/09/2025"], "target"],
  ["Recommendation added", ["30/06/2025", "31/07/2025", "30/09/2025"], "target"],
  ["Recommendation reviewed", ["30/06/2025", "31/07/2025", "30/09/2025"], "target"],
  // How grave it was before anything was done is no RAG of what is done.
  ["Risk level before the work", ["Red", "Amber", "Green", "Red"], "rag"],
  ["Recommendation", ["Open", "Closed", "In progress", "Open"], "status"],
  // Where it was discussed is nobody who does it.
  ["Meeting", ["Ashdale Council", "Northmoor Police", "Westshire ICB", "Elm Housing Association"], "leadAgency"],
  // A heading that says a little leaves no room for what the cells alone would show.
  ["Summary", ["Train all of the front desk", "Write one joint protocol", "Publish the guide in May"], "progress"],
])("%j over %j is not the %s", (heading, cells, not) => {
  expect(columnOf(heading, cells).points.has(not)).toBe(false);
});

test.each<[heading: string, cells: readonly string[], field: Field]>([
  ["Item", ["Open", "Closed", "In progress", "Open"], "status"],
  ["Code (see key)", ["4", "3", "2", "4", "3", "2"], "status"],
  ["Code", ["P1", "P2", "P3", "P4", "P5"], "ref"],
  // Bodies contradict that it is a person: whose it is all the same.
  ["Contact", ["Ashdale Council", "Northmoor Police", "Westshire ICB", "Elm Housing Association"], "leadAgency"],
])("%j over %j is the %s", (heading, cells, field) => {
  expect(bestOf(heading, cells)).toBe(field);
});

describe("a heading that says in which paper the column's texts stand", () => {
  test.each<[heading: string, field: Field]>([
    ["Recommendation in the code", "recommendation"],
    ["Recommendations in code", "recommendation"],
    ["Key actions in the code", "action"],
    ["Action of our 2024 safeguarding code", "action"],
    ["Actions within each code", "action"],
  ])("%j is the %s", (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });
  test.each(["Number of recommendations in the report", "Count of actions in the plan"])(
    "%j counts them",
    (heading) => {
      expect(headingEvidence(heading)).toMatchObject({ isOther: true });
    },
  );
  test("what else it says counts", () => {
    expect(fieldOf("Action in the plan: reference")).toBe("ref");
  });
});

describe("a name that says nothing is told by its bracket", () => {
  test.each<[heading: string, field: Field | null]>([
    ["Basis (what the inspectors found)", "recommendation"],
    ["Wotsit (what we will do)", "action"],
    ["Basis (see the guide)", null],
    ["Basis", null],
    // What is said without a bracket goes before it.
    ["Deadline (who will do it)", "target"],
  ])("%j: %j", (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });
});
