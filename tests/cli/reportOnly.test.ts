/**
 * What leaves the workbook: a report without the tracker holds nothing that is hidden, and its figures can be counted again from its own
 * annex, by another library than the one that wrote it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx, type Workbook } from "hucre/xlsx";
import { readOptions, type Options } from "../../src/cli/options";
import { UsageError } from "../../src/cli/parseWords";
import { SAMPLE_TRACKER } from "../../src/cli/files/places";
import { run } from "../../src/cli/run";

const AS_AT = "2026-11-20";
const silent = { show: () => undefined, clear: () => undefined };

let folder: string;
let parts: Readonly<Record<string, string>>;
let book: Workbook;
let paperText: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "report-only-"));
  const [out, paper, settings] = ["alone.xlsx", "paper.md", "how.json"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const said = { "Board report": { financial: "None.", decisions: ["agree", "note the rest"], marking: "OFFICIAL" } };
  writeFileSync(settings, JSON.stringify(said));
  const words = ["--report-only", "--out", out, "--paper", paper, "--settings", settings];
  await run(readOptions([SAMPLE_TRACKER, ...words]) as Options, AS_AT, silent);
  const bytes = new Uint8Array(readFileSync(out));
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  book = await readXlsx(bytes);
  paperText = readFileSync(paper, "utf8");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a report without the tracker", () => {
  /** What a workbook of two sheets with tables and a chart is made of. */
  const KNOWN =
    /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core)\.xml|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/theme\/theme1\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/(?:_rels\/)?sheet\d+\.xml(?:\.rels)?|xl\/tables\/table\d+\.xml|xl\/drawings\/(?:_rels\/)?drawing\d+\.xml(?:\.rels)?|xl\/charts\/chart\d+\.xml)$/u;

  test("has the parts of a report, and no other: no settings, comments, links to other books", () => {
    expect(Object.keys(parts).filter((name) => !KNOWN.test(name))).toEqual([]);
  });

  test("has the two sheets, both to be seen", () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(["Board report November 2026", "Board annex November 2026"]);
    expect(parts["xl/workbook.xml"]).not.toMatch(/state="(?:hidden|veryHidden)"/u);
  });

  test("has no names but those of its own printing, and none that is hidden", () => {
    const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<definedName name="([^"]+)"([^>]*)>/gu)];
    expect(names.map(([, name]) => name).filter((name) => !/^_xlnm\.Print_(?:Area|Titles)$/u.test(name ?? ""))).toEqual(
      [],
    );
    expect(names.some(([, , attributes]) => attributes?.includes("hidden"))).toBe(false);
  });

  test("has no hidden row or column, and no cell in white on white", () => {
    const sheets = Object.entries(parts).filter(([name]) => /^xl\/worksheets\/sheet/u.test(name));
    expect(sheets).toHaveLength(2);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/\bhidden="(?:1|true)"/u);
  });

  test("leads nowhere but to itself", () => {
    const links = Object.values(parts).flatMap((xml) => [...xml.matchAll(/<hyperlink [^>]*>/gu)].map(([link]) => link));
    const places = links.map((link) => /location="([^"]*)"/u.exec(link)?.[1] ?? link);
    expect(places.length).toBeGreaterThan(3);
    expect(places.filter((place) => !/^(?:'|&apos;)Board (?:report|annex) November 2026/u.test(place))).toEqual([]);
    expect(Object.values(parts).join("")).not.toMatch(/TargetMode="External"/u);
  });

  test("names nobody who made it", () => {
    expect(parts["docProps/core.xml"] ?? "").not.toMatch(/creator|lastModifiedBy/u);
  });
});

describe("the figures, counted again from the annex", () => {
  type Row = ReadonlyMap<string, unknown>;
  const rowsOf = (name: string): readonly (readonly unknown[])[] =>
    book.sheets.find((sheet) => sheet.name.startsWith(name))?.rows ?? [];

  function annex(): Row[] {
    const rows = rowsOf("Board annex");
    const header = rows.findIndex(([first]) => first === "Ref");
    const headings = (rows[header] ?? []).map(String);
    const end = rows.findIndex((row, at) => at > header && (row[0] == null || row[1] == null || row[1] === ""));
    const body = rows.slice(header + 1, end === -1 ? undefined : end);
    return body.map((row) => new Map(headings.map((heading, at) => [heading, row[at]])));
  }
  const dayOf = (value: unknown): number => {
    if (value instanceof Date) return Math.round(value.getTime() / 86_400_000) + 25_569;
    return typeof value === "number" ? value : Number.NaN;
  };
  const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;
  const count = (test: (row: Row) => boolean): number => annex().filter(test).length;
  const says = (row: Row, heading: string, text: string): boolean => String(row.get(heading)).includes(text);
  const isOpen = (row: Row): boolean => says(row, "Counted as", "open");

  /** The number in the cell left of a label. */
  function tile(label: RegExp): unknown {
    for (const row of rowsOf("Board report")) {
      const at = row.findIndex((cell) => typeof cell === "string" && label.test(cell));
      if (at > 0 && typeof row[at - 1] === "number") return row[at - 1];
    }
    return undefined;
  }

  test.each<[string, RegExp, (row: Row) => boolean]>([
    ["all actions", /^Actions in total \(withdrawn: 1\)$/u, () => true],
    ["complete", /^Complete \(blue\)$/u, (row) => row.get("Counted as") === "complete"],
    ["outcome stated", /^Complete with outcome stated/u, (row) => says(row, "Assurance", "outcome stated")],
    ["overdue", /^Overdue/u, (row) => Number(row.get("Days late")) > 0],
    [
      "due in the next three months",
      /^Due in the next three months$/u,
      (row) => {
        const day = dayOf(row.get("Date now"));
        return isOpen(row) && day >= serial(AS_AT) && day <= serial("2027-02-20");
      },
    ],
    [
      "no date or no owner",
      /^Open, no date or no owner$/u,
      (row) =>
        isOpen(row) &&
        (row.get("Date now") === "no date" ||
          (row.get("Lead agency") === "none named" && row.get("Lead officer") === "not recorded")),
    ],
  ])("the tile of %s", (_, label, test) => {
    expect(annex().length).toBeGreaterThan(20);
    expect(tile(label)).toBe(count(test));
  });

  /** In a column of its own, or in words: "Blue 1 (25%), red 2 (50%)". */
  function ofColour(row: readonly unknown[], headings: readonly string[], colour: string): unknown {
    const column = headings.indexOf(colour);
    if (column !== -1) return row[column];
    return Number(new RegExp(`\\b${colour} (\\d+) \\(`, "iu").exec(String(row[2]))?.[1] ?? 0);
  }

  test("RAG by plan, and by lead agency", () => {
    const rows = rowsOf("Board report");
    for (const [first, column, all] of [
      ["Plan", "Plan", "All plans"],
      ["Lead agency", "Lead agency", "All agencies"],
    ] as const) {
      const header = rows.findIndex((row) => row[1] === first && row[0] === "Total");
      const headings = (rows[header] ?? []).map(String);
      const end = rows.findIndex((row, at) => at > header && row[1] === all);
      expect(end).toBeGreaterThan(header + 1);
      // A table that goes on over a page is cut into two, each with the headings.
      const isHeadings = (row: readonly unknown[]): boolean => row[1] === first;
      for (const row of rows.slice(header + 1, end + 1).filter((one) => !isHeadings(one))) {
        const name = row[1] === "No agency named" ? "none named" : row[1];
        const ofRow = (one: Row): boolean => row[1] === all || one.get(column) === name;
        expect([name, row[0]]).toEqual([name, count(ofRow)]);
        for (const colour of ["Blue", "Red", "Amber", "Green", "Grey"]) {
          const expected = count((one) => ofRow(one) && one.get("RAG") === colour);
          expect([name, colour, ofColour(row, headings, colour)]).toEqual([name, colour, expected]);
        }
      }
    }
  });
});

describe("what is said of the report in the settings file", () => {
  test("stands in the report and in the board paper", () => {
    const cells = (book.sheets[0]?.rows ?? []).flat().map(String);
    expect(cells).toContain("Financial implications");
    expect(cells).toContain("The Board is asked to agree and note the rest.");
    expect(cells.join("\n")).toContain("Protective marking: OFFICIAL");
    expect(paperText).toContain("## Financial implications\n\n");
    expect(paperText).toMatch(/^\d+\. The Board is asked to agree and note the rest\.$/mu);
  });

  test.each([
    [{ sectoins: [] }, /“sectoins” is nothing that can be said of the report\. What is understood: partnership, /u],
    [{ without: ["annexe"] }, /“annexe” is no section\. What can be left out: figures, /u],
    [{ owners: "all" }, /“owners” must be "posts" or "names"\./u],
    [{ financial: 3 }, /“financial” must be a text/u],
    ["short", /must be what is said of the report/u],
  ])("is refused with what would be right: %j", async (said, sentence) => {
    const settings = join(folder, "wrong.json");
    writeFileSync(settings, JSON.stringify({ "Board report": said }));
    const words = [SAMPLE_TRACKER, "--out", join(folder, "no.xlsx"), "--settings", settings];
    await expect(run(readOptions(words) as Options, AS_AT, silent)).rejects.toThrow(sentence);
  });

  test("a board paper is a text file", () => {
    expect(() => readOptions(["--paper", "paper.docx"])).toThrow(UsageError);
  });
});
