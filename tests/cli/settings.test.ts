/** A tracker that is not understood: what is printed of it, and that the settings file puts the figures right. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PlanJson } from "../../src/analysis/planJson";
import { readOptions, type Options } from "../../src/cli/options";
import { run } from "../../src/cli/run";
import { bytesOf, newWorkbook } from "../support/excelize";

const AS_AT = "2026-06-30";
const silent = { show: () => undefined, clear: () => undefined };

// Each run opens a workbook, and the first of them starts the library that makes it.

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "settings-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);

type Rows = readonly (readonly (string | number)[])[];

/** "Disposition" is no heading of a status, and its codes are none that anybody else uses. */
const CODED: Rows = [
  ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Disposition"],
  ["1", "Agree a protocol.", "Write and adopt it.", "Ashdale Council", "31/03/2026", "CNFA"],
  ["2", "Train all staff.", "Run six courses.", "Ashdale Trust", "31/05/2026", "VU"],
  ["3", "Publish a leaflet.", "Print 500 leaflets.", "Ashdale Council", "31/12/2026", "VU"],
  ["4", "Audit the files.", "Audit forty files.", "Westshire Police", "30/04/2026", "CNFA"],
];

async function trackerOf(sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const file = await newWorkbook();
  Object.entries(sheets).forEach(([name, rows], index) => {
    if (index === 0) file.SetSheetName("Sheet1", name);
    else file.NewSheet(name);
    rows.forEach((row, at) => file.SetSheetRow(name, `A${at + 1}`, [...row]));
  });
  await writeFile(path("tracker.xlsx"), bytesOf(file));
  return path("tracker.xlsx");
}

interface Run {
  readonly printed: string;
  readonly json: PlanJson;
}

/** @param settings what the file of --settings holds, as an object or as its very text; null for a run without it */
async function runWith(sheets: Readonly<Record<string, Rows>>, settings: unknown, ...more: string[]): Promise<Run> {
  const tracker = await trackerOf(sheets);
  const words = [tracker, "--out", path("out.xlsx"), "--json", path("plan.json"), "--force", ...more];
  if (settings !== null) {
    await writeFile(path("how.json"), typeof settings === "string" ? settings : JSON.stringify(settings));
    words.push("--settings", path("how.json"));
  }
  const printed = await run(readOptions(words) as Options, AS_AT, silent);
  return { printed, json: JSON.parse(await readFile(path("plan.json"), "utf8")) as PlanJson };
}

const statesOf = ({ json }: Run): string[] =>
  json.plans.flatMap(({ actions }) => actions.map(({ status }) => status.state));

describe("a status column with an unknown heading and unknown codes", () => {
  test("is doubted below the table of figures, with the way to put it right", async () => {
    const { printed } = await runWith({ Plan: CODED }, null);
    const [table = "", rest = ""] = printed.split("Some figures may be wrong");
    expect(table).toMatch(/Plan +4 +0 +3 +0/);
    expect(rest).toContain("Plan: No status column was read: every action counts as open.");
    expect(rest).toContain('{ "Plan": { "columns": { "status": "F" } } }');
    expect(rest).toContain("--settings");
  });

  test("is said to hold unknown codes once it is known for what it is", async () => {
    const read = await runWith({ Plan: CODED }, { Plan: { columns: { status: "F" } } });
    expect(read.printed).toContain(
      "Plan: 4 of 4 statuses could not be read: “CNFA” (2 times), “VU” (2 times). Those actions count as open.",
    );
    expect(read.printed).toContain('{ "Plan": { "values": { "CNFA": "complete", "VU": "complete" } } }');
    expect(read.json.plans[0]?.columns).toEqual({
      ...{ ref: "A", recommendation: "B", action: "C", leadAgency: "D", target: "E", status: "F" },
    });
  });

  test("gives the right figures once the codes are explained, and nothing is in doubt", async () => {
    const settings = {
      plan: { columns: { Status: "f", recommendation: "B" }, values: { cnfa: "Complete", VU: "In progress" } },
    };
    const read = await runWith({ Plan: CODED }, settings);
    expect(statesOf(read)).toEqual(["complete", "in-progress", "in-progress", "complete"]);
    expect(read.json.summary).toMatchObject({ total: 4, complete: 2, overdue: 1 });
    expect(read.printed).toMatch(/Plan +4 +2 +1 +0/);
    expect(read.printed).not.toContain("Some figures may be wrong");
  });
});

test("columns that the file does not name are no surer for it", async () => {
  const { json } = await runWith({ Plan: CODED }, { Plan: { columns: { status: "F" } } });
  const whys = new Map(json.plans[0]?.reading.columns.map(({ column, why }) => [column, why]));
  expect(whys.get("F")).toBe("you said so");
  for (const column of ["A", "B", "C", "D", "E"]) expect(whys.get(column)).not.toMatch(/you said so/);
});

describe("what stands in braces", () => {
  const BRACES = "What stands in braces { } goes into a file for --settings";

  test("is spoken of where something does", async () => {
    expect((await runWith({ Plan: CODED }, null)).printed).toContain(BRACES);
  });

  test("is not where all is to be put right in the tracker", async () => {
    const rows: Rows = [
      ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Date completed", "Status"],
      ["1", "Agree a protocol.", "Write it.", "Ashdale Council", "03/04/2024", "01/04/2024", "Complete"],
      ["2", "Train all staff.", "Run courses.", "Ashdale Trust", "05/05/2024", "12/03/2036", "Complete"],
    ];
    const { printed } = await runWith({ Plan: rows }, null);
    expect(printed).toContain("Some figures may be wrong:");
    expect(printed).toContain("→ Correct the day in the tracker if it is mistyped, or choose a later as-at date.");
    expect(printed).not.toContain("braces");
  });
});

describe("what else can be said", () => {
  const PLAIN: Rows = [
    ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Status"],
    ["1", "Agree a protocol.", "Write and adopt it.", "Ashdale Council", "03/04/2026", "Complete"],
    ["2", "Train all staff.", "Run six courses.", "Ashdale Trust", "05/08/2026", "In progress"],
    ["3", "Publish a leaflet.", "Print 500 leaflets.", "Ashdale Council", "12/11/2026", "In progress"],
  ];
  const targetsOf = ({ json }: Run): (string | null)[] =>
    json.plans.flatMap(({ actions }) => actions.map(({ target }) => target.date));

  test("which figure of a date is the day", async () => {
    expect(targetsOf(await runWith({ Plan: PLAIN }, null))).toEqual(["2026-04-03", "2026-08-05", "2026-11-12"]);
    const read = await runWith({ Plan: PLAIN }, { Plan: { dateOrder: "month first" } });
    expect(targetsOf(read)).toEqual(["2026-03-04", "2026-05-08", "2026-12-11"]);
  });

  test("that a row is no action", async () => {
    const read = await runWith({ Plan: PLAIN }, { Plan: { rows: { "3": "none" } } });
    expect(read.json.plans[0]?.actions.map(({ row }) => row)).toEqual([2, 4]);
  });

  test("that a field has no column, and that another has several", async () => {
    const dated: Rows = PLAIN.map((row, at) => [
      ...row,
      ["New date 1", "", "01/09/2026", ""][at] ?? "",
      ["New date 2", "", "01/10/2026", ""][at] ?? "",
    ]);
    const read = await runWith({ Plan: dated }, { Plan: { columns: { ref: null }, several: { revised: ["G", "H"] } } });
    expect(read.json.plans[0]?.columns).not.toHaveProperty("ref");
    expect(read.json.plans[0]?.actions[1]?.revisions.map(({ date }) => date)).toEqual(["2026-09-01", "2026-10-01"]);
  });

  test("what a banner says of the actions below it", async () => {
    const banner: Rows = [
      ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Status"],
      ["Tranche one"],
      ["1", "Agree a protocol.", "Write and adopt it.", "Ashdale Council", "31/03/2026", ""],
      ["2", "Train all staff.", "Run six courses.", "Ashdale Trust", "31/05/2026", ""],
    ];
    const read = await runWith({ Plan: banner }, { Plan: { titles: { "Tranche One": "complete" } } });
    expect(statesOf(read)).toEqual(["complete", "complete"]);
  });

  test("where the headings of a sheet stand that was not recognised", async () => {
    const bare: Rows = [
      ["Alpha", "Beta", "Gamma"],
      ["Print the leaflet", "Ashdale", "in spring"],
      ["Train the staff", "Westshire", "31/12/2026"],
    ];
    await expect(runWith({ Plan: bare }, null)).rejects.toThrow(/No action plan found.*--settings/);
    const columns = { action: "A", leadAgency: "B", target: "C" };
    const read = await runWith({ Plan: bare }, { Plan: { headerRow: 1, columns } });
    expect(read.json.plans[0]?.actions.map(({ action }) => action)).toEqual(["Print the leaflet", "Train the staff"]);
    await expect(runWith({ Plan: bare }, { Plan: { columns } })).rejects.toThrow(/“Plan”: name the row/);
  });

  test("only of the sheets that are asked for: those of others wait for a run that reads them", async () => {
    const sheets = { Plan: PLAIN, Other: PLAIN };
    const read = await runWith(sheets, { Other: { rows: { "2": "none" } } }, "--sheet", "Plan");
    expect(read.json.plans.map(({ actions }) => actions.length)).toEqual([3]);
  });
});

describe("what in the file cannot be understood is said in a sentence, and nothing is written", () => {
  test.each<[what: string, settings: unknown, sentence: RegExp]>([
    ["no JSON", "{ Plan: }", /^how\.json: is not JSON/],
    ["a list", "[]", /^how\.json: must be sheets with what is said of them/],
    ["a sheet that is not there", { Plna: {} }, /sheet “Plna”, which the workbook has not\. It has “Plan”\./],
    ["a key", { Plan: { colums: {} } }, /“Plan”: “colums” is nothing that can be said.*Did you mean “columns”/],
    ["a field", { Plan: { columns: { leadAgancy: "D" } } }, /“columns”: “leadAgancy” is no field.*“leadAgency”/],
    ["a column", { Plan: { columns: { status: 6 } } }, /“status”: 6 is no column\. Give its letters, such as "G"\./],
    [
      "a column beyond the sheet",
      { Plan: { columns: { status: "Z" } } },
      /column Z of “Plan” for status; it has columns A to F/,
    ],
    ["several that are one", { Plan: { several: { revised: "G" } } }, /“revised”: must be a list of columns/],
    [
      "a meaning",
      { Plan: { values: { CNFA: "finished" } } },
      /“CNFA”: “finished” is no state or colour.*complete, in-progress/,
    ],
    ["a row", { Plan: { rows: { last: "none" } } }, /“rows”: “last” is no row/],
    ["what a row is", { Plan: { rows: { "3": "skip" } } }, /“3”: “skip” is nothing that a row can be.*action, none/],
    ["an order of dates", { Plan: { dateOrder: "american" } }, /“dateOrder”: “american” is no order of dates/],
    ["a state of a title", { Plan: { titles: { Done: "blue" } } }, /“Done”: “blue” is no state/],
    ["a header row", { Plan: { headerRow: "5" } }, /“headerRow”: must be the number of a row/],
    ["a header row below the sheet", { Plan: { headerRow: 99 } }, /headings of “Plan” into row 99; it has rows 1 to 5/],
  ])("%s", async (_, settings, sentence) => {
    await expect(runWith({ Plan: CODED }, settings)).rejects.toThrow(sentence);
    expect((await readdir(folder)).sort()).toEqual(["how.json", "tracker.xlsx"]);
  });

  test("a file that is not there", async () => {
    const tracker = await trackerOf({ Plan: CODED });
    const words = [tracker, "--out", path("out.xlsx"), "--settings", path("none.json")];
    await expect(run(readOptions(words) as Options, AS_AT, silent)).rejects.toThrow(/There is no file .*none\.json/);
  });

  test("columns of a sheet with two plans, where it is not said which", async () => {
    const two: Rows = [
      ...CODED.map((row) => row.slice(0, 5)),
      [],
      ["Second review"],
      ["No", "Area for improvement", "Task", "Owner", "Deadline", "Progress"],
      ["1", "Improve the form.", "Redraft the form.", "Ashdale Council", "31/03/2027", "Started."],
      ["2", "Improve the file.", "Redraft the file.", "Ashdale Trust", "31/05/2027", "Drafted."],
    ];
    const settings = { Plan: { columns: { progress: "F" } } };
    await expect(runWith({ Plan: two }, settings)).rejects.toThrow(/“Plan” holds 2 plans.*headerRow/);
  });
});
