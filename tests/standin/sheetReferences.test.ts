/** Formulas follow the sheets that they name. */
import { sheetFates, withSheetNames } from "../../src/standin/model/sheetReferences";

const fates = sheetFates([
  ["Plan", "Action plan"],
  ["Lists", "Words"],
  ["Old report", null],
  ["It's on", "On"],
]);

test.each<[string, string]>([
  ["=Plan!A1", "='Action plan'!A1"],
  ["=PLAN!A1", "='Action plan'!A1"],
  ["='Plan'!A1+Lists!B2", "='Action plan'!A1+Words!B2"],
  ["=SUM(Plan!A1:Plan!A9)", "=SUM('Action plan'!A1:'Action plan'!A9)"],
  ["=SUM(Lists:Other!A1)", "=SUM(Words:Other!A1)"],
  ["=SUM('Lists:Plan'!A1)", "=SUM('Words:Action plan'!A1)"],
  ["='It''s on'!A1", "=On!A1"],
  ["='Old report'!A1+1", "=#REF!A1+1"],
  ["Plan!$A$1:$B$2", "'Action plan'!$A$1:$B$2"],
  ["=SUM($A$1:Plan!B2)", "=SUM($A$1:'Action plan'!B2)"],
  ["=SUM('It''s on'!A1:Plan!B2)", "=SUM(On!A1:'Action plan'!B2)"],
  ["='My Plan'!A1+Plan!A1", "='My Plan'!A1+'Action plan'!A1"],
  ['=IF(Plan!A1="Plan!",Lists!A1,Plan!A2)', "=IF('Action plan'!A1=\"Plan!\",Words!A1,'Action plan'!A2)"],
])("%s becomes %s", (formula, wanted) => {
  expect(withSheetNames(formula, fates)).toBe(wanted);
});

test.each([
  '="Plan!A1"',
  "=MyPlan!A1",
  "='My Plan'!A1",
  "=Plan+1",
  "=[1]Plan!A1",
  "='[Other.xlsx]Plan'!A1",
  "=Other!Plan",
  "=[1]Plan!A1:Plan",
  "=1Plan!A1",
  "=$Plan!A1",
  '=IF(A1="it\'s","Plan!",Other!B1)',
])("%s stays as it is", (formula) => {
  expect(withSheetNames(formula, fates)).toBe(formula);
});
