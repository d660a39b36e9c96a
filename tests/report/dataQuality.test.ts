/** What stands first in the data quality of a report. */
import type { Finding } from "../../src/checks/finding";
import { boardReport } from "../../src/report/boardReport";
import { kindsOf } from "../../src/report/sections/findingKinds";
import { anAction, aPlan, noDate } from "../support/plans";
import { analysisOf } from "./support/inventedAnalysis";
import { writtenSheet } from "./support/writtenSheet";

const found = (check: string, severity: Finding["severity"]): Finding => ({
  check,
  severity,
  sheet: "Northmoor",
  cell: "E6",
  row: 6,
  message: "",
});

test("kinds of findings: personal data, then errors, warnings and advice, each by the id of its check", () => {
  const findings = [
    found("V27", "advice"),
    found("V06", "warning"),
    found("V32", "warning"),
    found("V24", "error"),
    found("V10", "error"),
  ];
  expect(kindsOf(findings).map(({ check }) => check)).toEqual(["V32", "V10", "V24", "V06", "V27"]);
});

describe("a text that holds a person's details", () => {
  const textsOf = (progress: string): string[] => {
    const actions = [anAction({ progress }), anAction({ row: 7, ref: "7", target: noDate() })];
    const texts = writtenSheet(boardReport(analysisOf([aPlan(actions)])).operations).texts("B");
    return texts.slice(texts.findIndex((text) => /^(?:Before this report|1 open action has no date)/u.test(text)));
  };

  test("is said before all else that needs putting right", () => {
    expect(textsOf("Call the lead on 07700 900123")[0]).toBe(
      "Before this report is circulated: 1 text of the tracker holds what looks like a person's details (M6).",
    );
  });
  test("is not spoken of where there is none", () => {
    expect(textsOf("Call the lead")[0]).toMatch(/^1 open action has no date/u);
  });
});
