/** A group above headings helps those that say too little, and blurs none that says enough by itself. */
import type { CellValue } from "../../../src/plan/cells";
import { readPlans } from "../../../src/plan/readPlans";
import { sheetOf } from "../../support/sheetOf";

const SETTINGS = { asAt: "2026-11-27", quarters: "financial", publication: null } as const;
/** 20 January 2025 and the days that follow. */
const SENT = 45_677;

/** The fields of the columns of a plan of eight rows, by their headings. */
function fieldsOf(groups: readonly string[], columns: Readonly<Record<string, (row: number) => CellValue>>) {
  const headings = Object.keys(columns);
  const rows = Array.from({ length: 8 }, (_, row) => headings.map((heading) => columns[heading]?.(row) ?? ""));
  const sheet = sheetOf([["Learning log"], groups, headings, ...rows]);
  const [plan] = readPlans({ sheets: [sheet], leftOut: [], dateSystem: 1900 }, SETTINGS).plans;
  return Object.fromEntries(
    (plan?.reading.columns ?? []).map(({ heading, field, also }) => [
      heading.replace(/^.* – /u, ""),
      [field, ...also].join("+"),
    ]),
  );
}

const TEXTS = {
  recommendation: (row: number) => `The Service should change the way in which notice ${row} is given to partners.`,
  action: (row: number) => `Write guidance ${row} for the duty teams and train all of them in its use.`,
  owner: (row: number) => `Head of Unit ${row}\nby 30/0${1 + (row % 6)}/2027`,
  state: (row: number) => ["Open", "Closed", "In progress"][row % 3] ?? "",
};

test("the office's own numbers and days keep their meaning below “From the review”", () => {
  const fields = fieldsOf(["From the review", "", "", "Our response", "", "Monitoring"], {
    "1. File no.": (row) => `GL/DHR/0${31 + row}`,
    "2. Date circulated to units": (row) => SENT + row,
    "3. Recommendation": TEXTS.recommendation,
    "4. Action agreed": TEXTS.action,
    "5. Owner and date due": TEXTS.owner,
    "6. State": TEXTS.state,
  });
  expect(fields).toMatchObject({
    "1. File no.": "ref",
    "5. Owner and date due": "leadOfficer+target",
    "6. State": "status",
  });
  expect(fields["2. Date circulated to units"]).toBe("");
});

test.each(["Date received", "Date sent to partners", "Chased on", "Circulated to agencies on", "Date shared"])(
  "%s is no day of the action, though nothing else is dated",
  (heading) => {
    const fields = fieldsOf([], {
      Ref: (row) => row + 1,
      Recommendation: TEXTS.recommendation,
      Action: TEXTS.action,
      [heading]: (row) => SENT + row,
      Status: TEXTS.state,
    });
    expect(fields[heading] ?? "").toBe("");
  },
);

test("a group still says which date a bare heading means", () => {
  const fields = fieldsOf(["", "", "", "Target date", "", ""], {
    Ref: (row) => row + 1,
    Recommendation: TEXTS.recommendation,
    Action: TEXTS.action,
    Original: (row) => SENT + 500 + row,
    Revised: (row) => SENT + 600 + row,
    Status: TEXTS.state,
  });
  expect(fields).toMatchObject({ Original: "target", Revised: "revised" });
});

test("the names that lists and databases give their columns are read as words", () => {
  const fields = fieldsOf([], {
    ID: (row) => row + 1,
    Recommendation: TEXTS.recommendation,
    AgreedAction: TEXTS.action,
    Due_x0020_Date: (row) => SENT + 500 + row,
    ExtendedTo: (row) => (row % 2 === 0 ? "" : SENT + 600 + row),
    Action_Status: TEXTS.state,
  });
  expect(fields).toEqual({
    ID: "ref",
    Recommendation: "recommendation",
    AgreedAction: "action",
    Due_x0020_Date: "target",
    ExtendedTo: "revised",
    Action_Status: "status",
  });
});
