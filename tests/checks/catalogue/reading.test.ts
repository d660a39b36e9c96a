/** V33, V34 and V39: how the sheet was understood. */
import type { Field, ColumnReading, SkipReason } from "../../../src/plan/model";
import { ALL_COLUMNS, anAction, aRatedPlan, columnsWithout } from "../../support/plans";
import { findingsOf } from "../../support/checking";

describe("V33 check the mapping", () => {
  const found = (changes: Parameters<typeof aRatedPlan>[1], action = anAction()) =>
    findingsOf("V33", aRatedPlan([action], changes));

  test.each<[string, Field[]]>([
    ["a target date", ["target", "revised"]],
    ["a status", ["status", "rag", "completed", "progress"]],
  ])("fires once where no column is %s", (what, fields) => {
    const [finding, ...others] = found({ columns: columnsWithout(...fields) });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ row: 5, cell: "A5", severity: "error" });
    expect(finding?.message).toContain(what);
  });

  test("fires where nobody is named in any column or banner", () => {
    const columns = columnsWithout("leadAgency", "leadOfficer");
    expect(found({ columns }, anAction({ leadAgency: "", leadOfficer: "" }))).toHaveLength(1);
    expect(found({ columns }, anAction({ leadAgency: "Westshire Police", leadOfficer: "" }))).toEqual([]);
  });

  test.each<[string, Field[]]>([
    ["a revised date stands for the target", ["target"]],
    ["an officer for the agency", ["leadAgency"]],
    ["progress for the status", ["status", "rag", "completed"]],
    ["a plan may be without recommendations", ["recommendation"]],
    ["a plan may be without actions", ["action"]],
    ["nothing else is needed", ["ref", "section", "scope", "milestones", "start", "outcome", "evidence"]],
  ])("is silent: %s", (_, fields) => {
    expect(found({ columns: columnsWithout(...fields) })).toEqual([]);
  });

  test("fires for each heading that claims a field twice, at that heading", () => {
    const rival: ColumnReading = {
      column: "T",
      heading: "Deadline",
      field: null,
      also: [],
      certainty: "sure",
      why: "",
      unusedTexts: 3,
      rivals: "target",
    };
    const reading = { columns: [rival], values: {}, dateOrders: {} };
    const [finding, ...others] = found({ reading, headings: { target: "Target\nDate" } });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ row: 5, cell: "T5" });
    expect(finding?.message).toMatch(/Column T, "Deadline".*column J, "Target Date", is used/u);
  });
});

describe("V34 rows skipped or joined", () => {
  const skipped = (...rows: [number, SkipReason][]) =>
    findingsOf("V34", aRatedPlan([anAction()], { skipped: rows.map(([row, why]) => ({ row, why })) }));

  test.each<SkipReason>(["unplaced", "guidance", "key", "total"])("tells of a skipped row: %s", (why) => {
    expect(skipped([9, why])).toMatchObject([{ row: 9, cell: "A9", severity: "advice" }]);
  });
  test.each<SkipReason>(["blank", "banner", "header", "title", "footer"])(
    "is quiet on what repeats on every page: %s",
    (why) => {
      expect(skipped([9, why])).toEqual([]);
    },
  );
  test("gives a reason in words", () => {
    const messages = (["unplaced", "guidance", "key", "total"] as const).map((why) => skipped([9, why])[0]?.message);
    expect(new Set(messages).size).toBe(4);
    for (const message of messages) expect(message).toMatch(/^Row 9 was skipped, because the .*\. Check/u);
  });
  test("makes one finding of neighbouring rows with one reason", () => {
    const found = skipped([9, "unplaced"], [10, "unplaced"], [11, "key"], [12, "blank"], [13, "key"], [20, "key"]);
    expect(found.map((finding) => finding.message.split(" skipped")[0])).toEqual([
      "Rows 9 to 10 were",
      "Row 11 was",
      "Row 13 was",
      "Row 20 was",
    ]);
  });
  test("makes one finding of an action read from several rows", () => {
    const found = findingsOf(
      "V34",
      aRatedPlan([anAction({ row: 6, rows: [6, 9, 12] }), anAction({ row: 14, rows: [14, 15] })]),
    );
    expect(found.map((finding) => [finding.row, finding.message.split(", because")[0]])).toEqual([
      [6, "Rows 9, 12 were joined to row 6"],
      [14, "Row 15 was joined to row 14"],
    ]);
  });
  test("is quiet on an action of one row", () => {
    expect(findingsOf("V34", aRatedPlan([anAction()], { columns: ALL_COLUMNS }))).toEqual([]);
  });
});

describe("V39 state taken from elsewhere", () => {
  const fromBanner = anAction({ section: "Completed actions", state: "complete", status: "" });
  const action = { ...fromBanner, status: { ...fromBanner.status, from: "banner" as const } };
  test("asks that it be recorded in the status, and points there", () => {
    expect(findingsOf("V39", aRatedPlan([action]))).toMatchObject([
      {
        cell: "P6",
        message:
          'Counted as complete because of the banner "Completed actions". Record it in the status if that is right.',
      },
    ]);
  });
  test("where the plan has no status, asks for the column, and points to the action", () => {
    expect(findingsOf("V39", aRatedPlan([action], { columns: columnsWithout("status") }))).toMatchObject([
      {
        cell: "E6",
        message:
          'Counted as complete because of the banner "Completed actions". ' +
          "The plan has no column for the status: add one and record it there, if that is right.",
      },
    ]);
  });
  test("is silent where the status itself says it", () => {
    expect(findingsOf("V39", aRatedPlan([anAction()]))).toEqual([]);
  });
});
