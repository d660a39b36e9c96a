/**
 * The pane as its users meet it: what each view shows, what a click or a key does, and that nothing of it is out of reach.
 * @jest-environment jsdom
 */
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { problem } from "../../src/excel/problem";
import { CONTACTS, HEADINGS, PLAN, planOf, sheetOf, TODAY, trackerOf } from "./support/invented";
import { openView, showPane } from "./support/renderPane";

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const plans = trackerOf(PLAN, CONTACTS);

/** What axe finds wrong; colours need a page that is laid out and are tested in a browser. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe("overview", () => {
  test("says what was found, as at when, and the figures in words and numbers", async () => {
    await showPane(plans);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Action plan: Overview");
    expect(screen.getAllByRole("heading", { level: 2 })[0]?.textContent).toBe("Plan");
    expect(screen.getByLabelText("As at")).toHaveProperty("value", TODAY);
    expect(screen.getByText(/^Of 6 actions, 1 \(17%\) is complete/)).toBeTruthy();
    expect(screen.getByRole("button", { name: /^1 ?Overdue/ })).toBeTruthy();
    expect(screen.getByRole("img", { name: /^Actions by rating: Blue 1, Red 1/ })).toBeTruthy();
    expect(screen.getByRole("status").textContent).toMatch(/^6 actions read/);
  });

  test("the end of the quarter is one click away", async () => {
    const { user, workbook } = await showPane(plans);
    await user.click(screen.getByRole("button", { name: "30 Jun 2026" }));
    expect(screen.getByLabelText("As at")).toHaveProperty("value", "2026-06-30");
    expect(workbook.kept).toMatchObject({ asAt: { kind: "day", day: "2026-06-30" } });
  });

  test("a sheet can be taken out of the figures; the last one stays", async () => {
    const { user } = await showPane(trackerOf(PLAN, { ...PLAN, sheet: "Second" }));
    expect(screen.getByText(/^Of 12 actions/)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: /^Second/ }));
    expect(screen.getByText(/^Of 6 actions/)).toBeTruthy();
    expect(screen.getByRole("checkbox", { name: /^Plan/ })).toHaveProperty("disabled", true);
    expect(screen.getByRole("checkbox", { name: /^Second/ })).toHaveProperty("disabled", false);
  });

  test("a day that is being typed is taken once it is one; what is no day is put back", async () => {
    const { workbook } = await showPane(plans);
    const field = screen.getByLabelText<HTMLInputElement>("As at");
    const asAt = (): unknown => (workbook.kept as { asAt?: { day: string } } | null)?.asAt?.day;
    // What a browser gives while 31/03/2027 is typed: no day yet, then the years 2, 20 and 202.
    for (const value of ["", "0002-03-31", "0020-03-31", "0202-03-31"]) {
      fireEvent.change(field, { target: { value } });
      expect(field.value).toBe(value);
      expect(asAt()).toBeUndefined();
    }
    fireEvent.change(field, { target: { value: "2027-03-31" } });
    await waitFor(() => expect(asAt()).toBe("2027-03-31"));
    fireEvent.change(field, { target: { value: "" } });
    fireEvent.blur(field);
    expect(field.value).toBe("2027-03-31");
    expect(asAt()).toBe("2027-03-31");
  });

  test("reading again is told again, though it says the same", async () => {
    const { user } = await showPane(plans);
    const status = screen.getByRole("status");
    const told: string[] = [];
    const watch = new MutationObserver(() => told.push(status.textContent));
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    await user.click(screen.getByRole("button", { name: "Read the workbook again" }));
    await act(() => Promise.resolve());
    watch.disconnect();
    expect(told[0]).toBe("");
    expect(told.at(-1)).toMatch(/^6 actions read/);
  });

  test("sheets that are not used are named, with the reason", async () => {
    await showPane(plans);
    expect(screen.getByText("“Lists”: hidden")).toBeTruthy();
    expect(screen.getByText("“Contacts”: no headings of a plan")).toBeTruthy();
  });

  test("without a plan: what was looked for, and two ways on", async () => {
    const { user, workbook } = await showPane(trackerOf(CONTACTS));
    expect(screen.getByRole("heading", { name: "No action plan found" })).toBeTruthy();
    expect(screen.getByText(/recommendation or an action column/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Insert a template" }));
    expect(workbook.asked).toContain("insert a template");
    await user.click(screen.getByRole("button", { name: "Map columns" }));
    expect(await screen.findByLabelText("Column A holds")).toBeTruthy();
  });
});

describe("actions", () => {
  test("each has its rating with the reason, what was typed, and how its date was read", async () => {
    const { user } = await showPane(plans);
    await openView(user, "Actions");
    const list = await screen.findByRole("list", { name: "Actions" });
    const [first, second, third] = within(list).getAllByRole("button");
    expect(first?.textContent).toContain("Blue");
    expect(second?.textContent).toContain("Red2Ashdale HousingPublish a guide10 days overdue");
    expect(second?.textContent).toContain("(typed: In progress)");
    expect(third?.textContent).toContain("Target: TBC → not a date");
  });

  test("typing a word leaves the actions that have it, and the count is told", async () => {
    const { user } = await showPane(plans);
    await openView(user, "Actions");
    await user.type(await screen.findByRole("searchbox"), "housing");
    expect(await screen.findByText("2 of 6 actions")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(await screen.findByText("6 actions")).toBeTruthy();
  });

  test("a click, or Enter after the arrow keys, goes to the row", async () => {
    const { user, workbook } = await showPane(plans);
    await openView(user, "Actions");
    const list = await screen.findByRole("list", { name: "Actions" });
    await user.click(within(list).getAllByRole("button")[1] as HTMLElement);
    expect(workbook.asked).toEqual(["go to Plan!3:3"]);
    // The second has the focus now.
    await user.keyboard("{ArrowDown}");
    await act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
    await user.keyboard("{Enter}");
    expect(workbook.asked[1]).toBe("go to Plan!4:4");
  });

  test("a plan without actions has none yet", async () => {
    const { user } = await showPane(trackerOf(sheetOf("Plan", [HEADINGS])));
    await openView(user, "Actions");
    expect(await screen.findByText("There are no actions in the plan yet.")).toBeTruthy();
  });

  test("a filter of which nothing is left is still to be seen", async () => {
    const { user, perform } = await showPane(plans);
    await act(() => perform("openActions", { agency: "Fernhill Surgery", colour: "blue" }));
    expect(await screen.findByText("0 of 6 actions")).toBeTruthy();
    await act(() => perform("setPreset", "RAG"));
    const chosen = (label: string): string | undefined =>
      screen.getByLabelText<HTMLSelectElement>(label).selectedOptions[0]?.textContent;
    expect(chosen("Lead agency")).toBe("Fernhill Surgery");
    expect(chosen("Rating")).toBe("Blue");
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(chosen("Lead agency")).toBe("All");
  });

  test("Tab comes to the action where the arrows were, also after the list was filtered and turned round", async () => {
    const { user, perform } = await showPane(trackerOf(planOf(300)));
    await openView(user, "Actions");
    const list = await screen.findByRole("list", { name: "Actions" });
    const stops = (): (string | null)[] =>
      [...list.querySelectorAll('button[tabindex="0"]')].map(({ textContent }) => textContent);
    act(() => within(list).getAllByRole("button")[0]?.focus());
    await user.keyboard("{End}");
    await act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
    expect(document.activeElement?.textContent).toContain("Act 300");
    await act(() => perform("showActions", { text: "Act 1" }));
    expect(stops()).toEqual([expect.stringContaining("Act 1")]);
    await act(() => perform("showActions", { text: "" }));
    expect(stops()).toEqual([expect.stringContaining("Act 300")]);
  });

  test("a figure of the overview leads here with its filter set", async () => {
    const { user } = await showPane(plans);
    await user.click(screen.getByRole("button", { name: /^1 ?Overdue/ }));
    expect(await screen.findByText("1 of 6 actions")).toBeTruthy();
    expect(screen.getByLabelText("State")).toHaveProperty("value", "overdue");
  });
});

describe("findings", () => {
  test("are counted by weight, and a click goes to the cell", async () => {
    const { user, workbook } = await showPane(plans);
    await openView(user, "Findings");
    const group = (await screen.findByText("No lead agency")).closest("details");
    expect(screen.getByRole("button", { name: /\d+ errors?$/ })).toBeTruthy();
    if (group?.open === false) await user.click(within(group).getByText("No lead agency"));
    await user.click(within(group as HTMLElement).getByRole("button", { name: /^Plan, D4/ }));
    expect(workbook.asked).toEqual(["go to Plan!D4"]);
  });

  test("of very many rows are shown some at a time", async () => {
    const { user, perform } = await showPane(trackerOf(planOf(120)));
    await act(() => perform("showFindings", { by: "row" }));
    await openView(user, "Findings");
    const groups = (): number => screen.queryAllByText(/^Plan, row \d+$/).length;
    await screen.findByText("Plan, row 2");
    expect(groups()).toBe(50);
    await user.click(screen.getByRole("button", { name: "Show 50 more" }));
    await user.click(screen.getByRole("button", { name: "Show 20 more" }));
    expect(groups()).toBe(120);
    expect(document.activeElement).toBe(screen.getByRole("tabpanel"));
  });
});

describe("problems", () => {
  test("are told aloud, and reading again puts them away", async () => {
    let fails = true;
    const { user } = await showPane(plans, {
      read: () => (fails ? Promise.reject(problem("cell-edit")) : Promise.resolve(plans)),
    });
    expect(screen.getByRole("alert").textContent).toContain("A cell is being edited.");
    fails = false;
    await user.click(screen.getByRole("button", { name: "Read again" }));
    expect(await screen.findByText(/^Of 6 actions/)).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toBe("");
  });

  test("an unknown one offers its details to copy", async () => {
    await showPane(plans, { read: () => Promise.reject(new TypeError("boom")) });
    expect(screen.getByRole("alert").textContent).toContain("Something went wrong.");
    expect(screen.getByRole("button", { name: "Copy details" })).toBeTruthy();
  });

  test("work under way shows how far it is, and can be stopped", async () => {
    let isFirst = true;
    const { user } = await showPane(plans, {
      read: ({ signal, onShare }) => {
        if (isFirst) {
          isFirst = false;
          return Promise.resolve(plans);
        }
        onShare(0.42);
        return new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(problem("cancelled")));
        });
      },
    });
    await user.click(screen.getByRole("button", { name: "Read the workbook again" }));
    expect(screen.getByRole("progressbar", { name: "Reading the workbook" })).toHaveProperty("value", 0.42);
    expect(screen.getByText("42%")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(await screen.findByText("Stopped.")).toBeTruthy();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
});

describe("tabs", () => {
  test("are one stop for Tab, with arrows between them", async () => {
    const { user } = await showPane(plans);
    await user.tab();
    expect(document.activeElement?.textContent).toBe("Overview");
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement?.textContent).toBe("Report");
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Report");
    await user.keyboard("{Home}{ArrowRight}");
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Reading");
  });
});

describe("axe finds nothing wrong", () => {
  test.each(["Overview", "Reading", "Actions", "Findings", "Report"])("with %s", async (name) => {
    const { user } = await showPane(plans);
    await openView(user, name);
    await screen.findByRole("tabpanel", { name });
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(await violations()).toEqual([]);
  });

  test("without a plan", async () => {
    await showPane(trackerOf(CONTACTS));
    expect(await violations()).toEqual([]);
  });

  test("with a problem", async () => {
    await showPane(plans, { read: () => Promise.reject(new TypeError("boom")) });
    expect(await violations()).toEqual([]);
  });
});
