/** What the board report promises, whatever the plans: a sheet that Excel takes, whole tables, figures that add up. */
import fc from "fast-check";
import { overlap } from "../../src/operations/addresses";
import { preflight } from "../../src/operations/preflight";
import type { Action, Colour, Plan } from "../../src/plan/model";
import { boardReport } from "../../src/report/boardReport";
import { SECTION_IDS, type ReportOptions, type SectionId } from "../../src/report/report.types";
import { aCompleteAction, aDate, anAction, aPlan, aVagueDate, noDate, ongoing } from "../support/plans";
import { anyDefinitions } from "../rag/support/anyDefinitions";
import { analysisOf, inventedPlan } from "./support/inventedAnalysis";
import { columnOf, writtenAnnex, writtenSheet, type WrittenSheet } from "./support/writtenSheet";
import { runs } from "../support/runs";

const text = fc.oneof(
  fc.constantFrom("", "=1+1", "+44", "-", "@Ashdale", "Audit of files\nTwo lines", "“Quoted” – and dashed"),
  fc.string({ maxLength: 60 }),
  fc.string({ minLength: 50, maxLength: 400, unit: fc.constantFrom("word ", "longer wording ", "\n", "W") }),
);
const target = fc.constantFrom(
  noDate(),
  ongoing(),
  noDate("when we can"),
  aDate("2017-12-31"),
  aDate("2018-05-14"),
  aVagueDate("Autumn 2018", "2018-11-30", "season"),
);
const colour = fc.constantFrom<(Colour | null)[]>(null, "red", "amber", "green", "blue", "grey");

const action: fc.Arbitrary<Action> = fc
  .record({
    row: fc.integer({ min: 6, max: 900 }),
    ref: fc.constantFrom("", "1", "2", "10"),
    actionNo: fc.constantFrom(null, 1, 2),
    section: fc.constantFrom("", "Overview Report Recommendations", "Individual Agency Recommendations – Fern House"),
    recommendation: text,
    scope: fc.constantFrom("", "Local"),
    action: text,
    leadAgency: fc.constantFrom("", "Westshire Police", "westshire police", "Ashdale Council", "=HYPERLINK(1)"),
    leadOfficer: fc.constantFrom("", "Head of Safeguarding", "Jo Example"),
    milestones: text,
    outcome: text,
    target,
    revised: fc.constantFrom(null, aDate("2018-06-30"), noDate("soon")),
    recordedRag: colour,
    done: fc.boolean(),
    withdrawn: fc.boolean(),
  })
  .map(({ done, withdrawn, ...fields }) => {
    if (done) return aCompleteAction(fields);
    return withdrawn ? anAction({ ...fields, state: "withdrawn", status: "Superseded" }) : anAction(fields);
  });

const plan: fc.Arbitrary<Plan> = fc
  .record({
    actions: fc.array(action, { maxLength: 8 }),
    sheet: fc.constantFrom("Northmoor", "Ashdale's plan", "A!B"),
    title: fc.constantFrom("", "Northmoor review", "A title ".repeat(12).trim()),
  })
  .map(({ actions, ...changes }) => aPlan(actions, changes));

const options: fc.Arbitrary<Partial<ReportOptions>> = fc.record({
  partnership: fc.constantFrom("", "Northmoor & Ashdale Partnership", "P".repeat(300)),
  author: fc.constantFrom("", "Partnership Coordinator"),
  marking: fc.constantFrom("", "OFFICIAL", "For members & advisers only ".repeat(12)),
  purpose: fc.constantFrom("", "=Purpose", "To tell the Board. ".repeat(30)),
  decisions: fc.constantFrom([], ["agree the extensions", "note the rest"]),
  owners: fc.constantFrom("posts" as const, "names" as const),
  dateSystem: fc.constantFrom(1900 as const, 1904 as const),
  sections: fc.dictionary(fc.constantFrom(...SECTION_IDS), fc.boolean()),
});

/** Looks at the report of any plans with any options. */
function forAnyReport(look: (paper: WrittenSheet, report: ReturnType<typeof boardReport>) => void): void {
  fc.assert(
    fc.property(fc.array(plan, { maxLength: 3 }), options, anyDefinitions, (plans, chosen, definitions) => {
      const report = boardReport(analysisOf(plans, { preset: definitions }), chosen);
      look(writtenSheet(report.operations), report);
    }),
    runs(20),
  );
}

/** Looks at each sheet of it. */
function forAnySheet(look: (sheet: WrittenSheet) => void): void {
  forAnyReport((paper, report) => {
    look(paper);
    if (report.annexName !== undefined) look(writtenAnnex(report));
  });
}

describe("the sheets", () => {
  test("are some that Excel takes", () => {
    forAnyReport((_, { operations }) => expect(preflight(operations)).toEqual([]));
  });

  test("are added first, and no other sheet is touched", () => {
    forAnyReport((_, { operations, sheetName, annexName }) => {
      expect(operations[0]).toEqual({ kind: "addSheet", sheet: sheetName });
      const ours = [sheetName, annexName];
      expect(operations.flatMap((one) => (one.kind === "addSheet" ? [one.sheet] : []))).toEqual(
        ours.filter((name) => name !== undefined),
      );
      for (const operation of operations) if ("sheet" in operation) expect(ours).toContain(operation.sheet);
    });
  });

  test("have a height for every row, one that Excel takes, and no empty row", () => {
    forAnySheet((sheet) => {
      for (let row = 1; row <= sheet.lastRow; row += 1) {
        expect(sheet.heights.get(row)).toBeGreaterThan(8);
        expect(sheet.heights.get(row)).toBeLessThanOrEqual(409);
        expect("ABCDEFGH".split("").some((column) => sheet.cell(`${column}${row}`) !== "")).toBe(true);
      }
    });
  });

  test("start with the title in A1, and the paper is shown with the cursor there", () => {
    forAnyReport((sheet, report) => {
      const { title, operations, annexName } = report;
      expect(title.startsWith(String(sheet.cell("A1")))).toBe(true);
      if (annexName !== undefined) expect(writtenAnnex(report).cell("A1")).toBe("Annex: the plan in full");
      expect(operations.at(-1)).toMatchObject({ kind: "showCell", address: "A1" });
    });
  });

  test("have links that lead to their own rows or to the plans' sheets", () => {
    forAnyReport((paper, report) => {
      const annex = writtenAnnex(report);
      for (const link of [...paper.links.values(), ...annex.links.values()]) {
        const [, name = "", row = "0"] = /^'((?:[^']|'')+)'![A-Z]+(\d+)$/.exec(link) ?? [];
        if (name === report.sheetName) expect(Number(row)).toBeLessThanOrEqual(paper.lastRow);
        else if (name === report.annexName) expect(Number(row)).toBeLessThanOrEqual(annex.lastRow);
        else expect(["Northmoor", "Ashdale''s plan", "A!B"]).toContain(name);
      }
    });
  });

  test("leaves out the sections that are turned off", () => {
    const headings: Readonly<Record<SectionId, string>> = {
      figures: "RAG chart",
      rag: "RAG by plan",
      agencies: "Lead agencies",
      movement: "Movement since the last report",
      exceptions: "Exceptions: red actions",
      closures: "Closures for sign-off",
      dueSoon: "Due in the next three months",
      themes: "Themes across reviews",
      dataQuality: "Data quality",
      key: "RAG rules and dates",
      extensions: "Extensions sought",
      repeats: "Repeats across plans",
      implications: "Financial implications",
      annex: "Annex: the plan in full",
    };
    const analysis = analysisOf([inventedPlan(9)]);
    for (const id of SECTION_IDS) {
      const report = boardReport(analysis, { sections: { [id]: false } });
      const sheet = writtenSheet(report.operations);
      const annex = report.annexName === undefined ? [] : writtenAnnex(report).texts("A");
      const shown = [...sheet.texts("A"), ...annex, ...sheet.ofKind("addChart").map(({ name }) => name)];
      expect(Object.values(headings).filter((heading) => !shown.includes(heading))).toContain(headings[id]);
    }
  });
});

describe("its tables", () => {
  test("have unique headings and no blank cell", () => {
    forAnySheet((sheet) => {
      for (const { headings, rows } of sheet.tables) {
        expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
        expect(
          [...headings, ...rows.flat()].filter((value) => typeof value === "string" && value.trim() === ""),
        ).toEqual([]);
      }
    });
  });

  test("say that nothing is recorded where an action is made of spaces", () => {
    const late = anAction({ action: " ", recommendation: "\n", target: aDate("2017-12-31") });
    const { rows, headings } = writtenSheet(boardReport(analysisOf([aPlan([late])])).operations).table("Exceptions");
    expect(rows[0]?.[headings.indexOf("Action")]).toBe("not recorded");
  });

  test("do not overlap, start in column A and are named in ASCII", () => {
    forAnySheet(({ tables }) => {
      tables.forEach(({ area, name }, i) => {
        expect(area.column).toBe(0);
        expect(name).toMatch(/^[A-Za-z_]+[0-9]*(?:_part_\d+)?$/);
        for (const other of tables.slice(i + 1)) expect(overlap(area, other.area)).toBe(false);
      });
    });
  });

  /** Names of the total rows; where a table is cut, its last part has it. */
  const TOTALS: Readonly<Record<string, string>> = {
    RAG_by_plan: "All plans",
    RAG_by_section: "All sections",
    Lead_agencies: "All agencies",
  };

  test("have a total that is the sum of the rows above it", () => {
    forAnyReport(({ tables }) => {
      for (const { name, headings, rows } of tables) {
        const last = rows.at(-1);
        if (last === undefined || !(name in TOTALS) || !String(last[1]).startsWith(TOTALS[name] ?? "")) continue;
        headings.forEach((heading, column) => {
          if (typeof last[column] !== "number") return;
          const parts = rows.slice(0, -1).map((row) => Number(row[column]));
          expect([heading, parts.reduce((sum, part) => sum + part, 0)]).toEqual([
            heading,
            expect.closeTo(last[column]),
          ]);
        });
      }
    });
  });

  test("write what the plan holds as it stands, also where it looks like a formula", () => {
    const plan = aPlan([anAction({ recommendation: "=1+1", action: "+44", leadAgency: "@Ashdale" })]);
    const table = writtenAnnex(boardReport(analysisOf([plan]))).table("Plan_in_full");
    expect(["Recommendation", "Action", "Lead agency"].map((heading) => columnOf(table, heading)[0])).toEqual([
      "=1+1",
      "+44",
      "@Ashdale",
    ]);
  });
});

describe("a report", () => {
  test("is the same for the same analysis", () => {
    const analysis = analysisOf([inventedPlan(30)]);
    expect(boardReport(analysis)).toEqual(boardReport(analysis));
  });

  test("does not change the analysis", () => {
    const analysis = analysisOf([inventedPlan(30)]);
    const before = structuredClone(analysis);
    boardReport(analysis);
    expect(analysis).toEqual(before);
  });

  test("of 45 actions with long texts takes four pages, and its annex twelve of A3", () => {
    const { pages, annexPages } = boardReport(analysisOf([inventedPlan(45)]));
    expect(pages).toBeLessThanOrEqual(4);
    expect(annexPages).toBeLessThanOrEqual(12);
  });

  test.each([8, 60, 600])("of %i actions prints nothing under 8 points", (count) => {
    const report = boardReport(analysisOf([inventedPlan(count)]));
    for (const [sheet, paper] of [
      [writtenSheet(report.operations), "A4"],
      [writtenAnnex(report), "A3"],
    ] as const) {
      const width = sheet.ofKind("setColumnWidth").reduce((sum, one) => sum + one.width, 0);
      const [print] = sheet.ofKind("setPrint");
      expect(print).toMatchObject({ paper, orientation: "Landscape" });
      const { left = 0, right = 0 } = print?.margins ?? {};
      // Paper across, in points; what is wider than fits is made smaller on printing.
      const scale = Math.min(1, ({ A4: 842, A3: 1191 }[paper] - left - right) / width);
      const sizes = sheet.ofKind("setFormat").flatMap(({ format }) => format.fontSize ?? []);
      expect(Math.min(...sizes) * scale).toBeGreaterThanOrEqual(7.99);
    }
  });

  test("of many actions is written with hardly more operations than one of some", () => {
    const count = (rows: number): number => boardReport(analysisOf([inventedPlan(rows)])).operations.length;
    const [some, many] = [count(1_000), count(4_000)];
    expect(many).toBeLessThan(some * 1.5);
    expect(many).toBeLessThan(1_500);
  });
});
