/** V01 to V05: what is to be done, and who owns it. */
import { refUsedTwice } from "../../../src/checks/catalogue/refUsedTwice";
import { ALL_COLUMNS, AS_AT, aCompleteAction, anAction, aRatedPlan, columnsWithout } from "../../support/plans";
import { findingsOf, fires, messageOf } from "../../support/checking";
import { cpuMilliseconds } from "../../support/cpuTime";

describe("V01 no recommendation text", () => {
  test("fires where the cell is blank", () => {
    expect(fires("V01", anAction({ recommendation: "" }))).toBe(true);
  });
  test("is silent in a plan of actions, which has no recommendations", () => {
    expect(fires("V01", anAction({ recommendation: "" }), { columns: columnsWithout("recommendation") })).toBe(false);
  });
  test("is silent where there is a text", () => {
    expect(fires("V01", anAction())).toBe(false);
  });
});

describe("V02 a ref used twice in one section", () => {
  const twice = (first: Parameters<typeof anAction>[0], second: Parameters<typeof anAction>[0]) =>
    findingsOf(
      "V02",
      aRatedPlan([anAction({ row: 6, ref: "4", ...first }), anAction({ row: 9, ref: "4", ...second })]),
    );

  test("fires in the row of the second, and names the first", () => {
    const [finding, ...others] = twice({}, {});
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ row: 9, cell: "A9", severity: "error" });
    expect(finding?.message).toContain("row 6");
  });
  test("fires where one recommendation stands twice, with no number to tell its actions apart", () => {
    expect(twice({ recommendation: "Agree a pathway" }, { recommendation: "Agree a pathway" })).toHaveLength(1);
  });
  test("fires where numbered actions of one ref belong to different recommendations", () => {
    const [one, other] = [{ recommendation: "Agree a pathway" }, { recommendation: "Train all teams" }];
    expect(twice({ actionNo: 1, ...one }, { actionNo: 2, ...other })).toHaveLength(1);
  });
  test.each([
    [
      "further actions of one recommendation",
      { actionNo: 1, recommendation: "Agree" },
      { actionNo: 2, recommendation: "Agree." },
    ],
    ["the refs of another section", { section: "Police" }, { section: "Health" }],
    ["actions without a ref", { ref: "" }, { ref: "" }],
    ["another ref", { ref: "4" }, { ref: "4a" }],
  ])("is silent for %s", (_, first, second) => {
    expect(twice(first, second)).toEqual([]);
  });
  const numbered = (refs: readonly string[], changes: Parameters<typeof aRatedPlan>[1] = {}) =>
    findingsOf(
      "V02",
      aRatedPlan(
        refs.map((ref, at) => anAction({ row: 6 + at, ref, recommendation: `No. ${at}` })),
        changes,
      ),
    );

  test("where the refs start again together it is a grouping that was not read: one warning, at the heading", () => {
    const [finding, ...others] = numbered(["1", "2", "3", "1", "2", "1", "2", "3", "4"]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ cell: "A5", row: 5, severity: "warning" });
    expect(finding?.message).toContain("rows 6, 9 and 11");
    expect(finding?.message).toContain("How this was read");
  });
  test("names the column that may name the groups", () => {
    const merged = { column: "T", heading: "Audit", field: null, also: [], why: "", unusedTexts: 2, rivals: null };
    const reading = { columns: [{ ...merged, certainty: "guessed" as const }], values: {}, dateOrders: {} };
    expect(numbered(["R1", "R2", "R1", "R2"], { reading })[0]?.message).toContain('perhaps "Audit" in column T');
  });
  test.each([
    ["one ref came twice", ["1", "2", "3", "2", "4"]],
    ["one stands at the end again", ["1", "2", "3", "1"]],
    ["the second stretch does not begin with 1", ["1", "2", "3", "2", "3"]],
    ["a stretch leaves one out", ["1", "2", "3", "1", "3"]],
    ["refs are no numbers", ["A", "B", "A", "B"]],
  ])("look-alike, an error for each: %s", (_, refs) => {
    const found = numbered(refs);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ severity, row }) => severity === "error" && row > 5)).toBe(true);
  });
  test("is silent for the same ref in another plan", () => {
    const plan = aRatedPlan([anAction({ ref: "4" })]);
    const other = aRatedPlan([anAction({ ref: "4" })], { sheet: "Ashdale" });
    expect([...findingsOf("V02", plan), ...findingsOf("V02", other)]).toEqual([]);
  });
  test("looks through a long section once: thousands of refs take no time that anybody notices", () => {
    const actions = Array.from({ length: 40_000 }, (_, at) => anAction({ row: 6 + at, ref: `${at}` }));
    const plan = aRatedPlan(actions);
    // Looking for each ref among all above it takes many times as long.
    expect(cpuMilliseconds(() => refUsedTwice.findInPlan(plan, { asAt: AS_AT }))).toBeLessThan(500);
  });
});

describe("V03 no action", () => {
  test("fires where the cell is blank", () => {
    expect(fires("V03", anAction({ action: "" }))).toBe(true);
  });
  test.each([
    ["the plan has no action column", { columns: columnsWithout("action") }],
    ["the action column is the agency column", { columns: { ...ALL_COLUMNS, leadAgency: ALL_COLUMNS.action } }],
    ["the action column holds the agency", { headings: { action: "Action Required by\nAgency" } }],
  ])("is silent where %s", (_, plan) => {
    expect(fires("V03", anAction({ action: "" }), plan)).toBe(false);
  });
  test("is silent where the recommendation was rejected or withdrawn: nothing is owed", () => {
    const rejected = anAction({ action: "", response: "Rejected", state: "withdrawn", status: "No further action" });
    expect(fires("V03", rejected)).toBe(false);
    expect(fires("V03", aCompleteAction({ action: "" }))).toBe(true);
    expect(fires("V03", anAction({ action: "", response: "Partly agreed" }))).toBe(true);
  });
  test("fires in a column of actions by agency where the cell holds neither", () => {
    const plan = { headings: { action: "Action Required by Agency" } };
    expect(fires("V03", anAction({ action: "", leadAgency: "" }), plan)).toBe(true);
  });
});

describe("V04 the action repeats the recommendation", () => {
  const text = "All services should agree one pathway for referring adults at risk";
  test.each([
    ["word for word", text],
    ["but for punctuation", `${text}.`],
    ["but for a word", text.replace("services", "agencies")],
  ])("fires: %s", (_, action) => {
    expect(fires("V04", anAction({ recommendation: text, action }))).toBe(true);
  });
  test.each([
    ["a way of doing it", "The safeguarding lead drafts a pathway by May and the board signs it off"],
    ["the text and a way of doing it", `${text}: the safeguarding lead drafts it by May`],
    ["nothing", ""],
  ])("is silent for %s", (_, action) => {
    expect(fires("V04", anAction({ recommendation: text, action }))).toBe(false);
  });
  test("is silent where both are blank", () => {
    expect(fires("V04", anAction({ recommendation: "", action: "" }))).toBe(false);
  });
  test("shows the text, shortened", () => {
    const long = text.repeat(4);
    expect(messageOf("V04", anAction({ recommendation: long, action: long }))).toMatch(/"All services .*…"/u);
  });
});

describe("V05 no lead agency", () => {
  const unowned = anAction({ leadAgency: "", leadOfficer: "" });
  test("fires where neither cell nor banner names one", () => {
    expect(fires("V05", unowned)).toBe(true);
  });
  test.each(["TBC", "N/A", "–", "to be confirmed"])("fires where both cells say %j", (text) => {
    expect(fires("V05", anAction({ leadAgency: text, leadOfficer: text }))).toBe(true);
    expect(fires("V05", anAction({ leadAgency: text, leadOfficer: "" }))).toBe(true);
  });
  test("fires for an officer alone, where the plan has an agency column", () => {
    expect(fires("V05", anAction({ leadAgency: "", leadOfficer: "Head of Safeguarding" }))).toBe(true);
  });
  test("is silent for an officer alone, where it has none", () => {
    const officer = anAction({ leadAgency: "", leadOfficer: "Head of Safeguarding" });
    expect(fires("V05", officer, { columns: columnsWithout("leadAgency") })).toBe(false);
  });
  const PLAIN = columnsWithout("leadOfficer");
  const post = anAction({ leadAgency: "", leadOfficer: "MARAC Coordinator" });
  test.each([
    "Who?",
    "By whom",
    "Who will do it?",
    "Owner",
    "Lead",
    "Responsible",
    "Action lead",
    "Lead agency or officer",
    "",
  ])("is silent for a post below “%s”, which asks for no body", (leadAgency) => {
    expect(fires("V05", post, { columns: PLAIN, headings: { leadAgency } })).toBe(false);
    expect(fires("V05", unowned, { columns: PLAIN, headings: { leadAgency } })).toBe(true);
  });
  test.each([
    "Lead agency",
    "Agency",
    "Which organisation leads?",
    "Lead department",
    "Responsible body",
    "Lead service",
  ])("fires for a post below “%s”, which asks for one", (leadAgency) => {
    expect(fires("V05", post, { columns: PLAIN, headings: { leadAgency } })).toBe(true);
  });
  test("fires for a post below “Lead”, where officers have a column of their own", () => {
    expect(fires("V05", post, { headings: { leadAgency: "Lead", leadOfficer: "Officer" } })).toBe(true);
  });
  test("names the post that is named", () => {
    expect(messageOf("V05", post)).toBe(
      '"MARAC Coordinator" is named here, and no agency. Name one lead agency, here or in the section\'s banner.',
    );
    expect(messageOf("V05", unowned)).toMatch(/^No agency owns this\./u);
  });
  test("fires for nobody at all, where the plan has officers but no agencies", () => {
    expect(fires("V05", unowned, { columns: columnsWithout("leadAgency") })).toBe(true);
  });
  test("fires for the one section whose banner names nobody", () => {
    const plan = aRatedPlan([anAction({ row: 6 }), anAction({ row: 7, leadAgency: "", leadOfficer: "" })], {
      columns: columnsWithout("leadAgency", "leadOfficer"),
    });
    expect(findingsOf("V05", plan).map((finding) => finding.row)).toEqual([7]);
  });
  test("leaves a plan that names no owner at all to V33", () => {
    expect(fires("V05", unowned, { columns: columnsWithout("leadAgency", "leadOfficer") })).toBe(false);
  });
  test("is silent for what was withdrawn, and not for what is complete", () => {
    expect(fires("V05", anAction({ leadAgency: "", state: "withdrawn" }))).toBe(false);
    expect(fires("V05", aCompleteAction({ leadAgency: "" }))).toBe(true);
  });
});
