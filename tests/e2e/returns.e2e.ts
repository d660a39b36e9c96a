/** The quarter's work with agencies: returns made, filled in as files, taken in with a conflict, and what of it the board is told. */
import { mkdirSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre";
import { readXlsx, type CellValue } from "hucre/xlsx";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { browserSession } from "./support/session";
import { download, goToCell, openPlan, showView, typeIntoCell, type Workbench } from "./support/workbench";

const session = browserSession();
const PICTURES = resolve(__dirname, "../../out/screenshots/returns");
mkdirSync(PICTURES, { recursive: true });

const HEADINGS = [
  "Ref",
  "Recommendation",
  "Action to take",
  "Lead Agency",
  "Target Date",
  "Progress",
  "Outcome",
  "Status",
];
const ROWS = [
  ["1", "Ask every adult who is seen alone", "Agree the questions and add them to each form", "Northmoor Police", "31/03/2027", "", "", "In progress"],
  ["2", "Share concerns about tenants", "Publish a guide and brief every team", "Ashdale Housing", "30/04/2027", "", "", "In progress"],
  ["3", "Open the routes to support", "Map the routes and agree the missing ones", "Ashdale Housing", "31/07/2027", "", "", "In progress"],
  ["4", "Train the staff who take calls", "Hold a course each quarter, as Mrs Jane Whitlow asked", "Ashdale Housing", "31/08/2027", "", "", "Not started"],
]; // prettier-ignore

async function picture({ page }: Workbench, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** A return with its cells filled in, by row of its table and heading. */
async function filledIn(bytes: Uint8Array, cells: readonly (readonly [number, string, CellValue])[]): Promise<Buffer> {
  const rows = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
  const header = rows.findIndex((row) => row.includes("Return ID"));
  for (const [row, heading, value] of cells) {
    const own = rows[header + 1 + row];
    if (own !== undefined) own[rows[header]?.indexOf(heading) ?? 0] = value;
  }
  return Buffer.from(await writeXlsx({ sheets: [{ name: "Sheet1", rows }] }));
}

async function madeReturns(workbench: Workbench): Promise<Record<string, Uint8Array>> {
  const { page, pane } = workbench;
  await showView(workbench, "Agencies");
  await pane.getByText("Look at this before you send: 1 text seems to hold personal data").click();
  await pane.getByText(/the name of a person \(“Mrs Jane Whitlow”\)/).waitFor();
  await picture(workbench, "send out");
  await pane.getByRole("button", { name: "Make 2 returns" }).click();
  const zip = pane.getByRole("button", { name: "Download all (zip)" });
  await zip.waitFor({ timeout: 30_000 });
  await picture(workbench, "made");
  const [given] = await Promise.all([page.waitForEvent("download"), zip.click()]);
  return unzipSync(new Uint8Array(await readFile(await given.path())));
}

test("returns are made, one is filled in, and merged with a conflict; it is put back; the report tells of it", async () => {
  const workbench = await session.open();
  const { page, pane } = workbench;
  await openPlan(workbench, "plan.xlsx", await writeXlsx({ sheets: [{ name: "Plan", rows: [HEADINGS, ...ROWS] }] }));
  const files = await madeReturns(workbench);
  expect(Object.keys(files).sort()).toEqual([
    expect.stringMatching(/^Return Q\dB? - Ashdale Housing\.xlsx$/),
    expect.stringMatching(/^Return Q\dB? - Northmoor Police\.xlsx$/),
  ]);
  const [name = "", bytes = new Uint8Array()] = Object.entries(files).find(([one]) => one.includes("Ashdale")) ?? [];
  expect(
    Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join(""),
  ).not.toContain("Northmoor");
  // Meanwhile the coordinator writes into the tracker.
  await goToCell(workbench, "H3");
  await typeIntoCell(workbench, "Delayed");
  await pane.getByRole("button", { name: "Take in" }).click();
  await picture(workbench, "take in, empty");
  const back = await filledIn(bytes, [
    [0, "Status", "Complete"],
    [1, "Status", "Complete"],
    [1, "Outcome", "Half as many callers wait longer than a week"],
    [1, "Progress this period", "The last route was agreed"],
    [2, "New date sought", "30/11/2027"],
    [2, "Reason for new date", "The trainer left"],
  ]);
  const input = pane.locator('input[type="file"]');
  await input.setInputFiles([
    { name, mimeType: "", buffer: back },
    { name: "minutes.docx", mimeType: "", buffer: Buffer.from("no workbook") },
  ]);
  await pane.getByText("minutes.docx is not an .xlsx workbook.").waitFor({ timeout: 20_000 });
  await pane.getByText("Status: Delayed → Complete").waitFor();
  await pane.getByText("It was changed in the tracker, too, after it was sent: one of them is right.").waitFor();
  await picture(workbench, "take in, looked at");
  await pane.getByRole("button", { name: /^Accept all that is safe \(4\)/ }).click();
  await picture(workbench, "take in, accepted");
  await pane.getByRole("button", { name: "Write 4 changes" }).click();
  await pane.getByText("Status: In progress → Complete (Plan!H4)").waitFor({ timeout: 20_000 });
  await picture(workbench, "receipt");
  const written = (await readXlsx((await download(workbench)).bytes)).sheets[0]?.rows ?? [];
  expect(written[2]?.[7]).toBe("Delayed");
  expect(written[3]?.[7]).toBe("Complete");
  expect(String(written[3]?.[5])).toMatch(/ – Ashdale Housing: The last route was agreed$/);
  await pane.getByRole("button", { name: "Remind" }).click();
  await pane
    .getByText(/return Q\dB? has not come back/)
    .first()
    .waitFor();
  await picture(workbench, "remind");
  await showView(workbench, "Overview");
  await pane.getByRole("button", { name: "Write board report" }).first().click();
  await pane.getByRole("button", { name: "Revert last run" }).waitFor({ timeout: 30_000 });
  const sheets = (await readXlsx((await download(workbench)).bytes)).sheets;
  const rowsOf = (kind: string): string => JSON.stringify(sheets.find(({ name: one }) => one.startsWith(kind))?.rows);
  const report = rowsOf("Board report");
  // The tracker has no column for completion dates: that a return closed it, and when, is known from the return.
  expect(report).toMatch(/Closed: no completion date recorded; by the return of Ashdale Housing, taken in on \d/);
  expect(report).toContain("Half as many callers wait longer than a week");
  expect(rowsOf("Board annex")).toContain("Half as many callers wait longer than a week");
  expect(report).toContain("Extensions sought");
  expect(report).toContain("The trainer left");
  await page.keyboard.press("Escape");
}, 240_000);

test("what was taken in is put back, cells and requests alike; the pane is whole at 320 pixels and in the dark", async () => {
  const workbench = await session.open({ colorScheme: "dark" });
  const { pane } = workbench;
  await openPlan(workbench, "plan.xlsx", await writeXlsx({ sheets: [{ name: "Plan", rows: [HEADINGS, ...ROWS] }] }));
  const files = await madeReturns(workbench);
  const [name = "", bytes = new Uint8Array()] = Object.entries(files).find(([one]) => one.includes("Police")) ?? [];
  await pane.getByRole("button", { name: "Take in" }).click();
  await pane.locator('input[type="file"]').setInputFiles([
    { name, mimeType: "", buffer: await filledIn(bytes, [[0, "Status", "Complete"], [0, "New date sought", "later"]]) }, // prettier-ignore
  ]);
  await pane.getByRole("button", { name: /^Accept all that is safe \(1\)/ }).click({ timeout: 20_000 });
  await pane.getByRole("button", { name: "Write 1 change" }).click();
  await pane.getByText("Status: In progress → Complete (Plan!H2)").waitFor({ timeout: 20_000 });
  await picture(workbench, "receipt, dark");
  await pane.getByRole("button", { name: "Put it back" }).click();
  await pane.getByText("Status: In progress → Complete (Plan!H2)").waitFor({ state: "detached", timeout: 20_000 });
  const rows = (await readXlsx((await download(workbench)).bytes)).sheets[0]?.rows ?? [];
  expect(rows[1]?.[7]).toBe("In progress");
}, 240_000);

test("a sign-off is recorded in the tracker's own column, read back, and put back; a new plan is begun by keyboard", async () => {
  const workbench = await session.open();
  const { page, pane } = workbench;
  const rows = [
    [...HEADINGS, "Signed off by"],
    ...ROWS.map((row, at) => (at < 2 ? [...row.slice(0, 6), "Calls fell by half", "Complete", ""] : [...row, ""])),
  ];
  await openPlan(workbench, "plan.xlsx", await writeXlsx({ sheets: [{ name: "Plan", rows }] }));
  await showView(workbench, "Agencies");
  await pane.getByRole("button", { name: "Sign off" }).click();
  await pane.getByText("Closed at another time, or nobody can tell when (2)").click();
  await pane.getByRole("checkbox", { name: /^1 Agree the questions/ }).check();
  await pane.getByLabel("By", { exact: true }).fill("Safer Ashdale Board");
  await pane.getByText(/^I2: blank → Safer Ashdale Board, \d/).waitFor();
  await picture(workbench, "sign off");
  await pane.getByRole("button", { name: "Write 1 sign-off" }).click();
  // Read back as signed off, it is offered no more.
  await pane.getByRole("checkbox", { name: /^1 Agree the questions/ }).waitFor({ state: "detached", timeout: 20_000 });
  const signedOff = async (): Promise<CellValue | undefined> =>
    (await readXlsx((await download(workbench)).bytes)).sheets[0]?.rows[1]?.[8];
  expect(await signedOff()).toMatch(/^Safer Ashdale Board, \d/);
  await pane.getByRole("button", { name: "Put it back" }).click();
  await pane.getByRole("checkbox", { name: /^1 Agree the questions/ }).waitFor({ timeout: 20_000 });
  expect((await signedOff()) ?? "").toBe("");
  await pane.getByRole("button", { name: "New plan" }).focus();
  await page.keyboard.press("Enter");
  const fromText = pane.getByText("Begin a plan from a review's text");
  await fromText.waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await pane.getByLabel("The review's text").waitFor();
  await picture(workbench, "new plan");
}, 240_000);
