/** The findings as a run prints them: by kind, with the first places, and never a screen full. */
import type { Finding, Severity } from "../../src/checks/finding";
import { findingLines } from "../../src/cli/findingLines";
import { aPlan } from "../support/plans";

const found = (check: string, severity: Severity, cell: string, sheet = "Northmoor"): Finding => ({
  ...{ check, severity, sheet, cell },
  row: Number(/\d+/u.exec(cell)?.[0]),
  message: "…",
});
const lines = (findings: readonly Finding[], ...sheets: readonly string[]): string[] =>
  findingLines({ findings, plans: sheets.map((sheet) => ({ plan: aPlan([], { sheet }), rated: [] })) });

const LAST = "  What each says, and what to do about it, stands in the pane and in the file of --json.";

test("nothing found is said in a line", () => {
  expect(lines([], "Northmoor")).toEqual(["Findings: 0 errors, 0 warnings, 0 pieces of advice."]);
});

test("each kind has a line with its places, errors first; of many places five are named", () => {
  const owners = [7, 9, 12, 13, 20, 21, 30].map((row) => found("V05", "error", `D${row}`));
  const findings = [found("V13", "advice", "E4"), found("V14", "warning", "E9"), ...owners];
  expect(lines(findings, "Northmoor")).toEqual([
    "Findings: 7 errors, 1 warning, 1 piece of advice.",
    "  Error    V05  No lead agency (7): D7, D9, D12, D13, D20 … and 2 more",
    "  Warning  V14  Several dates in one cell (1): E9",
    "  Advice   V13  Date to confirm (1): E4",
    LAST,
  ]);
});

test("of several plans the sheets are named, each once", () => {
  const findings = [
    found("V05", "error", "D7", "Health"),
    found("V05", "error", "D9", "Health"),
    found("V05", "error", "C4", "Police"),
  ];
  expect(lines(findings, "Health", "Police")[1]).toBe("  Error    V05  No lead agency (3): Health: D7, D9; Police: C4");
});

test("personal data stand before all else: a report that holds them cannot be circulated", () => {
  const findings = [found("V05", "error", "D7"), found("V32", "warning", "G8")];
  expect(lines(findings, "Northmoor")[1]).toBe("  Warning  V32  Personal data (1): G8");
});

test("of many kinds the gravest fifteen are listed, and the others counted", () => {
  const checks = Array.from({ length: 18 }, (_, at) => `V${String(at + 1).padStart(2, "0")}`);
  const printed = lines(
    checks.flatMap((check) => [found(check, "warning", "A5"), found(check, "warning", "A6")]),
    "Northmoor",
  );
  expect(printed).toHaveLength(18);
  expect(printed.slice(-2)).toEqual(["  … and 6 more, of 3 other kinds", LAST]);
});
