/** The command line's words, right and wrong. */
import { readOptions, UsageError } from "../../src/cli/options";

test("without words: the sample, today, BRAG, every visible sheet", () => {
  expect(readOptions([])).toMatchObject({ tracker: null, asAt: null, sheets: [], out: null, json: null, force: false });
  expect(readOptions([])).toMatchObject({ preset: { name: "BRAG" } });
});

test("every option is understood", () => {
  const words = "my.xlsx --as-at 2026-03-31 --preset rag --sheet A --sheet B --out b.xlsx --json p.json --force".split(
    " ",
  );
  expect(readOptions(words)).toMatchObject({
    tracker: "my.xlsx",
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
  [["--preset", "traffic"], "--preset must be BRAG or RAG"],
  [["--out", "report.pdf"], "--out must name a .xlsx or .xlsm file"],
  [["--json", "plan.txt"], "--json must name a .json file"],
  [["--colour"], "--colour"],
  [["--as-at"], "--as-at"],
  [["a.xlsx", "b.xlsx"], "one tracker at a time"],
])("%j is refused in a sentence", (words, sentence) => {
  expect(() => readOptions(words)).toThrow(UsageError);
  expect(() => readOptions(words)).toThrow(sentence);
});
