/** Headings as they are typed in the field, and look-alikes that are no headings. */
import { readHeader, repeatsHeader, sameColumns } from "../../src/plan/headings/header";
import { exactHeading, likelyHeading } from "../../src/plan/headings/matchHeading";

describe("a heading names its field whatever its case, spacing, punctuation and line breaks", () => {
  test.each([
    ["Recommendation", "recommendation"],
    ["RECOMMENDATION ", "recommendation"],
    ["Recommendation/ Overarching Action", "recommendation"],
    ["Scope of recommendation (i.e. local or regional)", "scope"],
    ["Action(s) to be taken", "action"],
    ["Action to\ntake", "action"],
    ["Action Required by Agency", "action"],
    ["Lead Agency", "leadAgency"],
    ["Implementation Lead", "leadOfficer"],
    ["By whom?", "leadOfficer"],
    ["Key milestones achieved in enacting recommendation", "milestones"],
    ["Target date for Completion", "target"],
    ["By When", "target"],
    ["Original Agreed Implementation Date", "target"],
    ["Revised Implementation Date", "revised"],
    ["Summary of Action Taken & Date", "progress"],
    ["Output/Outcome measurement", "outcome"],
    ["Evidence (of completion)", "evidence"],
    ["Completion/ RAG", "status"],
    ["Completion/RAG", "status"],
    ["R/A/G", "rag"],
    ["RAG  Status", "rag"],
    ["No.", "ref"],
    ["#", "ref"],
    ["Action Ref Number", "ref"],
  ])("%j is %s", (heading, field) => {
    expect(exactHeading(heading)?.field).toBe(field);
  });

  test("one column can hold two fields: the statutory template's last", () => {
    expect(exactHeading("Date of completion and outcome")).toMatchObject({ field: "completed", also: "outcome" });
  });

  test.each([
    ["Recomendation", "recommendation"],
    ["Recommendaton", "recommendation"],
    ["Outcme", "outcome"],
    ["Targt date", "target"],
    ["Target date for completion of the action", "target"],
  ])("a small slip is forgiven: %j is %s", (heading, field) => {
    expect(exactHeading(heading)).toBeNull();
    expect(likelyHeading(heading)?.field).toBe(field);
  });

  test.each([
    "",
    "Local",
    "Westshire Police",
    "Review the policy",
    "Tag",
    "Rate",
    "12",
    "Notes on reading",
    "Complaints",
  ])("%j is no heading", (text) => {
    expect(likelyHeading(text)).toBeNull();
  });
});

describe("a row is a header when it names a recommendation or action, and a target date or a status", () => {
  test("the columns of a plan are understood", () => {
    const rows = [
      ["", "Recommendation", "Scope", "Action to take", "Lead Agency", "Target Date", "Outcome", "Completion/RAG"],
      ["1.", "Train all staff", "Local", "Run courses", "Ashdale Trust", "March 2026", "", ""],
    ];
    expect(readHeader(rows, 0)?.mapping).toEqual({
      ref: 0,
      recommendation: 1,
      scope: 2,
      action: 3,
      leadAgency: 4,
      target: 5,
      outcome: 6,
      status: 7,
    });
  });

  test("a blank heading is the ref only where refs stand below it", () => {
    const rows = [
      ["", "Recommendation", "Target Date"],
      ["see note", "Train all staff", "March 2026"],
    ];
    expect(readHeader(rows, 0)?.mapping).toEqual({ recommendation: 1, target: 2 });
  });

  test("a bare Date is the target only where nothing else is", () => {
    expect(readHeader([["Action", "Date", "Status"]], 0)?.mapping).toMatchObject({ target: 1 });
    expect(readHeader([["Action", "Date", "Target date"]], 0)?.mapping).toMatchObject({ target: 2 });
  });

  test("Recommendation wins over Issue identified, and that is no duplicate", () => {
    const header = readHeader([["Issue identified", "Recommendation", "Status"]], 0);
    expect(header?.mapping).toMatchObject({ recommendation: 1 });
    expect(header?.duplicates).toEqual([]);
  });

  test("Status and RAG are two fields and may stand side by side", () => {
    expect(readHeader([["Action", "Status", "RAG"]], 0)?.mapping).toEqual({ action: 0, status: 1, rag: 2 });
  });

  test("a field claimed twice is reported with its column", () => {
    expect(readHeader([["Action", "Target date", "Deadline"]], 0)?.duplicates).toEqual([
      { column: 2, field: "target" },
    ]);
  });

  test.each([
    ["a contact list", ["Name", "Agency", "Telephone", "E-mail"]],
    ["a summary", ["Agency", "Total", "Complete", "Overdue"]],
    ["actions with nothing to track them by", ["Action", "Notes"]],
    ["a row of a plan", ["1.", "Train all staff", "Local", "Completed"]],
    ["a long sentence beside a heading", ["Action", "x".repeat(101), "Status"]],
  ])("%s is no header", (_, row) => {
    expect(readHeader([row], 0)).toBeNull();
  });
});

describe("headers repeat on every page", () => {
  const header = readHeader([["", "Recommendation", "Target Date", "Completion/RAG"]], 0);
  if (header === null) throw new Error("the header must be read");

  test("with small differences", () => {
    expect(repeatsHeader(header, ["", "Recommendation", "Target  date", "Completion/ RAG"])).toBe(true);
  });
  test("but a row of the plan is not one of them", () => {
    expect(repeatsHeader(header, ["1.", "Recommendation 3 of the earlier review", "March 2026", ""])).toBe(false);
  });
  test("a header with other columns starts another plan", () => {
    const other = readHeader([["Recommendation", "Action", "By when"]], 0);
    expect(other !== null && sameColumns(header, other)).toBe(false);
  });
});
