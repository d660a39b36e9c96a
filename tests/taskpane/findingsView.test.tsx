/**
 * Working through the findings: from one to the next, setting aside with a reason, fixes looked over before they are made.
 * @jest-environment jsdom
 */
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { faulty } from "../fixes/support/faulty";
import { openView, showPane, type ShownPane } from "./support/renderPane";

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

async function opened(): Promise<ShownPane> {
  const pane = await showPane(faulty());
  await openView(pane.user, "Findings");
  await screen.findByRole("button", { name: "Open all" });
  return pane;
}

const current = (): string => document.querySelector("#view [aria-current=true]")?.textContent ?? "";
const groupsOpen = (): number => document.querySelectorAll("#view details[open]").length;

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Goes to the finding at a cell, which then shows what can be done about it. */
async function choose({ user }: ShownPane, cell: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Open all" }));
  await user.click(screen.getByRole("button", { name: new RegExp(`^Ashdale, ${cell} (Error|Warning|Advice)`) }));
}

test("all groups open and close at once; each finding says its weight", async () => {
  const { user } = await opened();
  await user.click(screen.getByRole("button", { name: "Open all" }));
  expect(groupsOpen()).toBeGreaterThan(4);
  const items = [...document.querySelectorAll("#view [data-finding]")].map(({ textContent }) => textContent);
  expect(items.filter((words) => !/[A-Z]\d+ (?:Error|Warning|Advice)/.test(words))).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Close all" }));
  expect(groupsOpen()).toBe(0);
});

test("next and previous go from finding to finding, also by keys, and to their cells", async () => {
  const { user, workbook } = await opened();
  await user.click(screen.getByRole("button", { name: "Next" }));
  const first = current();
  await user.click(screen.getByRole("button", { name: "Next" }));
  expect(current()).not.toBe(first);
  expect(screen.getByText(/^2 of \d+ findings$/)).toBeTruthy();
  await user.keyboard("p");
  expect(current()).toBe(first);
  await user.keyboard("n");
  expect(workbook.asked.filter((one) => one.startsWith("go to"))).toHaveLength(4);
  // The way is kept while another view is looked at.
  await openView(user, "Actions");
  await openView(user, "Findings");
  expect(screen.getByText(/^2 of \d+ findings$/)).toBeTruthy();
});

test("a finding is accepted with a reason, counts no more, and counts again when it is taken back", async () => {
  const pane = await opened();
  const { user, workbook } = pane;
  const before = screen.getByRole("button", { name: /\d+ errors?$/ }).textContent;
  await choose(pane, "F8");
  await user.click(screen.getByRole("button", { name: "Accept… the finding at F8" }));
  await user.click(screen.getByRole("button", { name: "Accept" }));
  // Nothing without a reason.
  expect(workbook.kept).toBeNull();
  await user.type(screen.getByLabelText("Why it can stay as it is"), "Done before dates were kept{Enter}");
  const aside = await screen.findByRole("button", { name: "1 accepted or not checked" });
  expect(screen.queryByRole("button", { name: before })).toBeNull();
  await user.click(aside);
  expect(screen.getByText(/Done before dates were kept \(accepted on 10 May 2026\)/)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Count it again: the finding at F8" }));
  await waitFor(() => expect(screen.getByRole("button", { name: before })).toBeTruthy());
});

test("a check that is not wanted on a sheet is left off, and said to be", async () => {
  const pane = await opened();
  const { user } = pane;
  await choose(pane, "F8");
  const group = screen.getByText("No completion date").closest("details") as HTMLElement;
  await user.click(within(group).getByRole("button", { name: "Don't check this here" }));
  await user.click(await screen.findByRole("button", { name: "1 accepted or not checked" }));
  expect(screen.getByText("“No completion date” is not checked on “Ashdale” (1 finding).")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Check it again: No completion date" }));
  await waitFor(() => expect(screen.queryByText(/is not checked on/)).toBeNull());
});

test("a fix is looked over, made, and put back", async () => {
  const pane = await opened();
  const { user, workbook } = pane;
  await choose(pane, "I5");
  await user.click(screen.getByRole("button", { name: "Fix… the finding at I5" }));
  expect(await screen.findByRole("heading", { name: "Before anything is changed" })).toBeTruthy();
  expect(screen.getByText(/Complete 2 → 3/)).toBeTruthy();
  expect(screen.getByText(/No completion date \(F5\)/)).toBeTruthy();
  expect(await violations()).toEqual([]);
  expect(workbook.asked.filter((one) => one.startsWith("fix"))).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Change 1 cell" }));
  await waitFor(() => expect(workbook.asked).toContain("fix I5"));
  await user.click(await screen.findByRole("button", { name: "Put it back" }));
  await waitFor(() => expect(workbook.asked).toContain("put back I5"));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Put it back" })).toBeNull());
});

test("what only the user can say is asked for, and one of several fixes is left out", async () => {
  const pane = await opened();
  const { user, workbook } = pane;
  await choose(pane, "F8");
  await user.click(screen.getByRole("button", { name: "Fix… the finding at F8" }));
  expect(await screen.findByText("Say which, or leave it out.")).toBeTruthy();
  expect(screen.getByText("Nothing is chosen.")).toBeTruthy();
  const day = screen.getByLabelText("Completed on");
  await user.type(day, "2026-03-31");
  await user.click(await screen.findByRole("button", { name: "Change 1 cell" }));
  await waitFor(() => expect(workbook.asked).toContain("fix F8"));
});

test("fixes of whole columns need no finding", async () => {
  const { user, workbook } = await opened();
  await user.click(screen.getByText("Columns that could have a list to choose from"));
  await user.click(
    screen.getByRole("button", { name: /^Write 2 dates that are typed as text as dates: “Target Date”/ }),
  );
  await user.click(await screen.findByRole("button", { name: "Change 2 cells" }));
  await waitFor(() => expect(workbook.asked).toContain("fix E4,E11"));
});

test("a group is copied as a text that can be sent", async () => {
  const { user } = await opened();
  // jsdom copies nothing: what would be copied stands in the selection.
  const copied: string[] = [];
  Object.assign(document, {
    execCommand: () => {
      copied.push(document.querySelector("textarea")?.value ?? "");
      return true;
    },
  });
  await user.selectOptions(screen.getByLabelText("Group"), "By lead agency");
  await user.click(screen.getByRole("button", { name: "Open all" }));
  await user.click(screen.getByRole("button", { name: "Copy as text: Ashdale Housing" }));
  expect(copied[0]).toMatch(
    /^Ashdale Housing: \d+ points to look at, as at 10 May 2026\n\n1\. action 7, F8 on “Ashdale”\. Error: /,
  );
  await act(() => Promise.resolve());
});
