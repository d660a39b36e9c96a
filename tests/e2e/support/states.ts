/** Every state that the pane can be in, and how a user gets there from the sample as it opens. */
import { writeXlsx } from "hucre";
import { goToCell, openPlan, setAsAt, showView, typeIntoCell, type Workbench } from "./workbench";

export interface State {
  readonly name: string;
  readonly reach: (workbench: Workbench) => Promise<void>;
}

async function writeReport({ pane }: Workbench): Promise<void> {
  await pane.getByRole("button", { name: "Write board report" }).first().click();
  await pane.getByRole("button", { name: "Revert last run" }).waitFor();
}

/** Lets every answer of the host take so long, from now on. */
function slowDown({ page }: Workbench, milliseconds: number): Promise<void> {
  return page.evaluate((delay) => {
    const external = window.standinExternal as { Execute: (...args: unknown[]) => void };
    const execute = external.Execute.bind(external);
    external.Execute = (...args) => void setTimeout(() => execute(...args), delay);
  }, milliseconds);
}

/** A workbook without a plan. */
async function openList(workbench: Workbench): Promise<void> {
  const rows = [["Shopping"], ["Milk"]];
  await openPlan(workbench, "list.xlsx", await writeXlsx({ sheets: [{ name: "List", rows }] }));
  await workbench.pane.getByRole("heading", { name: "No action plan found" }).waitFor();
}

const REVIEW = [
  "9. Recommendations",
  "Recommendation 1: Westshire Police should record the reasons where no risk assessment is made.",
  "Recommendation 2",
  "Ashdale Council and Fernleigh Housing should agree who visits first when a person does not answer the door, by March 2027.",
  "Expected outcome: Nobody is missed.",
  "Recommendation 3: The Integrated Care Board should offer training to all practices in the district.",
  "",
  "For further detail see the full report.",
].join("\n");

async function pasteText(workbench: Workbench, text: string): Promise<void> {
  await openList(workbench);
  await workbench.pane.getByText("Begin a plan from a review's text").click();
  await workbench.pane.getByLabel("The review's text").fill(text);
  await workbench.pane.getByRole("button", { name: "Find the recommendations" }).click();
}

export const STATES: readonly State[] = [
  { name: "overview", reach: (workbench) => setAsAt(workbench) },
  {
    name: "reading",
    reach: async (workbench) => {
      await showView(workbench, "Reading");
      await workbench.pane.getByLabel("Column A holds").waitFor();
    },
  },
  {
    name: "reading, all parts open",
    reach: async (workbench) => {
      await showView(workbench, "Reading");
      for (const part of ["Values of the status", "Rows", "States said by titles"]) {
        const name = workbench.pane.getByRole("heading", { name: part });
        const section = workbench.pane.locator("details").filter({ has: name });
        if (!(await section.evaluate((details: HTMLDetailsElement) => details.open))) await name.click();
      }
      await workbench.pane.getByLabel("Show", { exact: true }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "actions",
    reach: async (workbench) => {
      await setAsAt(workbench);
      await showView(workbench, "Actions");
      await workbench.pane.getByRole("list", { name: "Actions" }).waitFor();
    },
  },
  {
    name: "actions with all filters",
    reach: async (workbench) => {
      await setAsAt(workbench);
      await showView(workbench, "Actions");
      await workbench.pane.getByText("More filters").click();
      await workbench.pane.getByLabel("Group").selectOption({ label: "By rating" });
    },
  },
  {
    name: "actions, none fits",
    reach: async (workbench) => {
      await showView(workbench, "Actions");
      await workbench.pane.getByLabel("Find").fill("nothing has these words");
      await workbench.pane.getByText("No action fits these filters.").waitFor();
    },
  },
  {
    name: "findings",
    reach: async (workbench) => {
      await setAsAt(workbench);
      await showView(workbench, "Findings");
      await workbench.pane.locator("details").first().waitFor();
    },
  },
  {
    name: "findings, one chosen",
    reach: async (workbench) => {
      await setAsAt(workbench);
      await showView(workbench, "Findings");
      await workbench.pane.getByRole("button", { name: "Next" }).click();
      await workbench.pane.getByRole("button", { name: /^Accept…/ }).click();
      await workbench.pane.getByLabel("Why it can stay as it is").waitFor();
    },
  },
  {
    name: "findings, fixes looked over",
    reach: async (workbench) => {
      await setAsAt(workbench);
      await showView(workbench, "Findings");
      await workbench.pane.getByRole("button", { name: "Open all" }).click();
      await workbench.pane
        .getByRole("button", { name: /^Fix \d+… of/ })
        .first()
        .click();
      await workbench.pane.getByRole("button", { name: "Cancel" }).waitFor();
    },
  },
  {
    name: "findings, set aside",
    reach: async (workbench) => {
      await setAsAt(workbench);
      await showView(workbench, "Findings");
      await workbench.pane.getByRole("button", { name: "Next" }).click();
      await workbench.pane.getByRole("button", { name: /^Accept…/ }).click();
      await workbench.pane.getByLabel("Why it can stay as it is").fill("Agreed by the board in May");
      await workbench.pane.getByRole("button", { name: "Accept", exact: true }).click();
      await workbench.pane.getByRole("button", { name: "1 accepted or not checked" }).click();
    },
  },
  {
    name: "help",
    reach: async (workbench) => {
      await workbench.pane.getByRole("button", { name: "Help" }).click();
      await workbench.pane.getByRole("heading", { name: "Keys" }).waitFor();
    },
  },
  {
    name: "report",
    reach: async (workbench) => {
      await showView(workbench, "Report");
      await workbench.pane.getByText("What will be written").waitFor();
    },
  },
  { name: "report written", reach: writeReport },
  {
    name: "question",
    reach: async (workbench) => {
      await writeReport(workbench);
      await workbench.pane.getByRole("button", { name: "Write board report" }).click();
      await workbench.pane.getByRole("button", { name: "Keep it" }).waitFor();
    },
  },
  {
    name: "problem",
    reach: async (workbench) => {
      await writeReport(workbench);
      await goToCell(workbench, "B6");
      await typeIntoCell(workbench, "Our own words");
      await workbench.pane.getByRole("button", { name: "Revert last run" }).click();
      await workbench.pane.getByRole("alert").locator("button").first().waitFor();
    },
  },
  {
    name: "no plan",
    reach: async (workbench) => {
      await openList(workbench);
    },
  },
  {
    name: "a review's text, nothing found",
    reach: async (workbench) => {
      await pasteText(workbench, "A letter about something else.");
      await workbench.pane.getByText(/^No recommendations were found/).waitFor();
    },
  },
  {
    name: "a review's text looked over",
    reach: async (workbench) => {
      await pasteText(workbench, REVIEW);
      await workbench.pane.getByRole("button", { name: /^2 Show and edit/ }).click();
      await workbench.pane.getByText("1 line not used").click();
    },
  },
  {
    name: "a plan begun from a review's text",
    reach: async (workbench) => {
      await pasteText(workbench, REVIEW);
      await workbench.pane.getByRole("button", { name: "Add 3 actions as a sheet" }).click();
      await workbench.pane.getByRole("button", { name: "Write board report" }).first().waitFor();
    },
  },
  {
    name: "template with names of one's own",
    reach: async (workbench) => {
      await openList(workbench);
      await workbench.pane.getByText("Template with names of your own").click();
      await workbench.pane.getByText("Names of the columns").click();
    },
  },
  {
    name: "themes",
    reach: async (workbench) => {
      await showView(workbench, "Report");
      await workbench.pane.getByText("Themes of the recommendations").click();
      await workbench.pane
        .getByRole("button", { name: /^Change the themes of/ })
        .first()
        .click();
    },
  },
  {
    name: "busy",
    reach: async (workbench) => {
      await slowDown(workbench, 20_000);
      await workbench.pane.getByRole("button", { name: "Read the workbook again" }).click();
      await workbench.pane.getByRole("progressbar").waitFor();
      await workbench.page.waitForTimeout(800);
    },
  },
];
