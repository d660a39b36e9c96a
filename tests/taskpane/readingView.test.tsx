/**
 * "How this was read" as its users meet it: the banner beside the figures, the way to the place, and each thing that can be said.
 * @jest-environment jsdom
 */
import { act, cleanup, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { SheetCells } from "../../src/plan/cells";
import { CODED, CONTACTS, PLAIN, sheetOf, trackerOf } from "./support/invented";
import { openView, showPane, type ShownPane } from "./support/renderPane";

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const chosen = (label: string): string | undefined =>
  screen.getByLabelText<HTMLSelectElement>(label).selectedOptions[0]?.textContent;

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const banner = (): HTMLElement => screen.getByRole("region", { name: "What was not understood" });
const putRight = (within_: HTMLElement = banner()): HTMLElement =>
  within(within_).getAllByRole("button", { name: /^Put it right/ })[0] as HTMLElement;

async function readingOf(cells: SheetCells): Promise<ShownPane> {
  const pane = await showPane(trackerOf(cells, CONTACTS));
  await openView(pane.user, "Reading");
  await screen.findByRole("heading", { name: "How this was read" });
  return pane;
}

describe("a status column that was not read", () => {
  test("is said beside the figures; two clicks and the values' meanings put it right, and it is kept", async () => {
    const { user, workbook } = await showPane(trackerOf(CODED));
    expect(banner().textContent).toContain("No status column was read: every action counts as open.");
    expect(screen.getByRole("button", { name: /^0 ?Complete ?in doubt/ })).toBeTruthy();
    await user.click(putRight());
    const column = await screen.findByLabelText("Column F holds");
    expect(document.activeElement).toBe(column);
    expect(screen.getByText("Which column holds the status? Choose “Status” at that column.")).toBeTruthy();
    await user.selectOptions(column, "Status");
    expect(document.activeElement).toBe(column);
    await user.selectOptions(screen.getByLabelText("CNFA means"), "Complete");
    await user.selectOptions(screen.getByLabelText("VU means"), "In progress");
    await user.selectOptions(screen.getByLabelText("SR3 means"), "Not started");
    await openView(user, "Overview");
    expect(screen.queryByRole("region", { name: "What was not understood" })).toBeNull();
    expect(screen.getByText(/^Of 8 actions, 4 \(50%\) are complete/)).toBeTruthy();
    expect(workbook.kept).toMatchObject({
      mappings: { Tracker: { columns: { status: "F" }, said: ["F"] } },
      decisions: { Tracker: { values: { cnfa: "complete", vu: "in-progress", sr3: "not-started" } } },
    });
  });

  test("values that are left open are said, and the banner leads to the first of them", async () => {
    const { user } = await showPane(trackerOf(CODED));
    await user.click(putRight());
    await user.selectOptions(await screen.findByLabelText("Column F holds"), "Status");
    await openView(user, "Overview");
    expect(banner().textContent).toContain("8 of 8 statuses could not be read: ");
    await user.click(putRight());
    expect(document.activeElement).toBe(await screen.findByLabelText("CNFA means"));
  });
});

describe("the view", () => {
  test("says that all was understood where it was", async () => {
    await readingOf(PLAIN);
    expect(screen.getByText("Read well: every column and value was understood.")).toBeTruthy();
  });

  test("leads from each doubt to its place, again and again", async () => {
    const { user } = await readingOf(CODED);
    const verdict = screen.getByRole("region", { name: "How this was read" });
    for (let time = 0; time < 2; time += 1) {
      await user.click(putRight(verdict));
      expect(document.activeElement).toBe(screen.getByLabelText("Column F holds"));
    }
  });

  test("how sure each column is stands in words, and what is not used comes first", async () => {
    await readingOf(CODED);
    const first = screen.getByLabelText("Column F holds").closest("li");
    expect(first?.textContent).toContain("Not used8 cells with text");
    expect(first?.parentElement?.firstElementChild).toBe(first);
    expect(screen.getByLabelText("Column E holds").closest("li")?.textContent).toContain("Sure");
  });

  test("a changed column stays in its place, and is said to be the user's", async () => {
    const { user } = await readingOf(CODED);
    const order = (): (string | null)[] =>
      screen.getAllByLabelText(/^Column . holds$/).map((select) => select.getAttribute("aria-label"));
    const before = order();
    await user.selectOptions(screen.getByLabelText("Column F holds"), "Status");
    expect(order()).toEqual(before);
    expect(screen.getByLabelText("Column F holds").closest("li")?.textContent).toContain("Said by you");
    expect(screen.getByLabelText("Column E holds").closest("li")?.textContent).not.toContain("Said by you");
  });

  test("a meaning is taken back, and the keyboard stays at the value", async () => {
    const { user } = await readingOf(CODED);
    await user.selectOptions(screen.getByLabelText("Column F holds"), "Status");
    await user.selectOptions(screen.getByLabelText("VU means"), "Nothing (ignore)");
    await user.click(screen.getByRole("button", { name: "Take it back: VU" }));
    expect(document.activeElement).toBe(screen.getByLabelText("VU means"));
    expect(chosen("VU means")).toBe("Not understood");
  });

  test("a value that was understood can be given another meaning", async () => {
    const { user, workbook } = await readingOf(PLAIN);
    await user.click(screen.getByText("Values of the status"));
    await user.click(await screen.findByText("3 values that were understood"));
    expect(chosen("Not started means")).toBe("As read: Not started");
    await user.selectOptions(screen.getByLabelText("Not started means"), "Withdrawn");
    expect(workbook.kept).toMatchObject({ decisions: { Tracker: { values: { "not started": "withdrawn" } } } });
  });

  test("a click goes to a cell with the value", async () => {
    const { user, workbook } = await readingOf(CODED);
    await user.selectOptions(screen.getByLabelText("Column F holds"), "Status");
    await user.click(screen.getByRole("button", { name: "Go to F4" }));
    expect(workbook.asked).toContain("go to Tracker!F4");
  });

  test("an action is taken out and in again from the list of rows", async () => {
    const { user, workbook } = await readingOf(PLAIN);
    await user.click(screen.getByText("Rows"));
    await user.selectOptions(await screen.findByLabelText("Show"), "Actions (8)");
    await user.click(screen.getByRole("button", { name: "Not an action: row 9" }));
    expect(workbook.kept).toMatchObject({ decisions: { Tracker: { rows: { 9: "none" } } } });
    await user.click(screen.getByRole("button", { name: "Take it back: row 9" }));
    expect(workbook.kept).toMatchObject({ decisions: {} });
  });

  test("the selected row can be taken for the headings", async () => {
    const titled = sheetOf("Tracker", [["Review 2024-07"], ...CODED.values].map((row) => [...row, "", "", "", "", "", ""].slice(0, 7))); // prettier-ignore
    const { workbook, user } = await readingOf(titled);
    act(() => workbook.listener?.onSelect("Tracker", 1));
    await user.click(screen.getByRole("button", { name: "Use the selected row (1)" }));
    expect(workbook.kept).toMatchObject({ mappings: { Tracker: { headerRow: 1 } } });
    act(() => workbook.listener?.onSelect("Tracker", 2));
    await user.click(screen.getByRole("button", { name: "Use the selected row (2)" }));
    expect(workbook.kept).toMatchObject({
      mappings: { Tracker: { headerRow: 2, columns: { action: "C", target: "E", leadAgency: "D" } } },
    });
  });

  test("the order of day and month is chosen where it makes a difference", async () => {
    const { user, workbook } = await readingOf({
      ...PLAIN,
      values: PLAIN.values.map((row, at) =>
        row.map((value, column) => (at > 0 && column === 4 ? `0${at}/05/2026` : value)),
      ),
    });
    await user.click(screen.getByText("Day and month"));
    // 05/05/2026 is the same day either way.
    expect(await screen.findByText("7 dates would change, such as 01/05/2026.")).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Dates such as 03/04/2026 are"), "Month first");
    expect(workbook.kept).toMatchObject({ decisions: { Tracker: { dateOrder: "month-first" } } });
  });

  test("a title can be said to say a state", async () => {
    const { user, workbook } = await readingOf(CODED);
    await user.click(screen.getByText("States said by titles"));
    await user.click(await screen.findByText("1 other title"));
    await user.selectOptions(await screen.findByLabelText("Tracker says"), "Complete");
    expect(workbook.kept).toMatchObject({ decisions: { Tracker: { titles: { tracker: "complete" } } } });
    await openView(user, "Overview");
    expect(screen.getByText(/^All 8 actions are complete/)).toBeTruthy();
  });

  test("all that was said of a sheet is forgotten after a question, and only then", async () => {
    const { user, workbook } = await readingOf(CODED);
    await user.selectOptions(screen.getByLabelText("Column F holds"), "Status");
    await user.selectOptions(screen.getByLabelText("CNFA means"), "Complete");
    expect(screen.getByText("Said by you: 1 column and 1 value.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Forget all I said about this sheet" }));
    expect(document.activeElement?.textContent).toBe("Keep it");
    await user.keyboard("{Enter}");
    expect(workbook.kept).toMatchObject({ decisions: { Tracker: { values: { cnfa: "complete" } } } });
    await user.click(screen.getByRole("button", { name: "Forget all I said about this sheet" }));
    await user.click(screen.getByRole("button", { name: "Forget it" }));
    expect(workbook.kept).toMatchObject({ mappings: {}, decisions: {} });
    expect(chosen("Column F holds")).toBe("Not used");
    expect(screen.getByRole("status").textContent).toBe("What you said of “Tracker” is forgotten.");
  });
});

describe("a sheet on which no plan was recognised", () => {
  test("says what is still needed, and no longer once it is mapped", async () => {
    const { user } = await showPane(trackerOf(CONTACTS));
    await user.click(screen.getByRole("button", { name: "Map columns" }));
    await screen.findByLabelText("Column A holds");
    expect(screen.getByText(/^No plan was recognised here\./)).toBeTruthy();
    const isAsked = (): boolean => screen.queryByText(/^Choose (?:the column that holds|a target date)/) !== null;
    for (const letters of ["A", "B", "C"])
      await user.selectOptions(screen.getByLabelText(`Column ${letters} holds`), "Not used");
    expect(isAsked()).toBe(true);
    await user.selectOptions(screen.getByLabelText("Column C holds"), "Action");
    expect(isAsked()).toBe(true);
    await user.selectOptions(screen.getByLabelText("Column A holds"), "Lead agency");
    expect(isAsked()).toBe(false);
    await openView(user, "Overview");
    expect(screen.getByText(/^The one action/)).toBeTruthy();
  });

  test("can be read by what was proposed, where that is all a plan needs", async () => {
    const undated = sheetOf("Pledges", [
      ["Action to take", "Lead agency"],
      ["Water the plants in the hall every week of the year.", "Ashdale Housing"],
      ["Feed the cat that lives behind the kitchen of the hall.", "Northmoor Police"],
    ]);
    const { user, workbook } = await showPane(trackerOf(undated));
    await user.click(screen.getByRole("button", { name: "Map columns" }));
    await user.click(await screen.findByRole("button", { name: "Read this sheet as a plan" }));
    expect(workbook.kept).toMatchObject({
      mappings: { Pledges: { headerRow: 1, columns: { action: "A", leadAgency: "B" } } },
    });
    expect(screen.getByText(/^\d things were not understood:/)).toBeTruthy();
  });
});

describe("axe finds nothing wrong", () => {
  test("with doubts beside the figures", async () => {
    await showPane(trackerOf(CODED));
    expect(await violations()).toEqual([]);
  });

  test("with every part open, and things said", async () => {
    const { user } = await readingOf(CODED);
    await user.selectOptions(screen.getByLabelText("Column F holds"), "Status");
    await user.selectOptions(screen.getByLabelText("CNFA means"), "Complete");
    for (const part of ["Rows", "States said by titles"]) await user.click(screen.getByText(part));
    await user.click(screen.getByRole("button", { name: "Forget all I said about this sheet" }));
    expect(await violations()).toEqual([]);
  });
});
