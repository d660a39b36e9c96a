/** The command line's words, right and wrong. */
import { PRESETS } from "../../src/rag/presets";
import { readOptions } from "../../src/cli/options";
import { UsageError } from "../../src/cli/parseWords";

test("without words: the sample, today, BRAG, every visible sheet", () => {
  expect(readOptions([])).toMatchObject({ trackers: [], asAt: null, sheets: [], out: null, json: null, force: false });
  expect(readOptions([])).toMatchObject({ preset: null, definitions: null });
});

test("every option is understood", () => {
  const words = "my.xlsx --as-at 2026-03-31 --preset rag --sheet A --sheet B --out b.xlsx --json p.json --force".split(
    " ",
  );
  expect(readOptions(words)).toMatchObject({
    trackers: ["my.xlsx"],
    asAt: "2026-03-31",
    preset: { name: "RAG" },
    sheets: ["A", "B"],
    out: "b.xlsx",
    json: "p.json",
    force: true,
  });
});

test.each([["--help"], ["-h"], ["my.xlsx", "--help"]])("%j %j asks for help", (...words) => {
  expect(readOptions(words)).toBe("help");
});

test.each([
  [["--as-at", "31/03/2026"], "--as-at must be a date such as 2026-03-31"],
  [["--as-at", "2026-02-30"], "--as-at must be a date such as 2026-03-31"],
  [["--preset", "traffic"], "--preset must be BRAG, RAG, Grace, Strict, Embedded or Categories"],
  [["--definitions", "ours.txt"], "--definitions must name a .json file"],
  [["--preset", "RAG", "--definitions", "ours.json"], "Give --preset or --definitions, not both"],
  [["--out", "report.pdf"], "--out must name a .xlsx or .xlsm file"],
  [["--json", "plan.txt"], "--json must name a .json file"],
  [["--colour"], "--colour"],
  [["--as-at"], "--as-at"],
  [["--table", "plans.xlsx"], "--table must name a .csv file"],
  [[""], "name of a tracker is blank"],
])("%j is refused in a sentence", (words, sentence) => {
  expect(() => readOptions(words)).toThrow(UsageError);
  expect(() => readOptions(words)).toThrow(sentence);
});

test("several trackers and folders, and places that are folders", () => {
  const words = "a.xlsx plans --out reports/ --json reports --table all.csv --together".split(" ");
  expect(readOptions(words)).toMatchObject({
    trackers: ["a.xlsx", "plans"],
    out: "reports/",
    json: "reports",
    table: "all.csv",
    together: true,
  });
});

test("every preset that there is can be named, in any case", () => {
  for (const name of Object.keys(PRESETS))
    expect(readOptions(["--preset", name.toLowerCase()])).toMatchObject({ preset: { name } });
});
