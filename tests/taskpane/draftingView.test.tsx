/**
 * A plan begun in the pane: from a review's text, looked over before anything is written; and the template with names of one's own.
 * @jest-environment jsdom
 */
import { screen, waitFor, within } from "@testing-library/react";
import { fakeWorkbook, CONTACTS, trackerOf } from "./support/invented";
import { showPane } from "./support/renderPane";

const TEXT = [
  "Recommendations",
  "Recommendation 1: Westshire Police should ask at every call.",
  "Recommendation 2: The council should act by March 2027.",
  "For further detail see the report.",
].join("\n");

const alerts = (): string[] => screen.getAllByRole("alert").map((one) => one.textContent);

async function openDrafting() {
  const shown = await showPane(trackerOf(CONTACTS));
  await shown.user.click(screen.getByText("Begin a plan from a review's text"));
  const area = await screen.findByLabelText("The review's text");
  return { ...shown, area };
}

describe("from a review's text", () => {
  test("a blank text and a text without recommendations are told of, and nothing is written", async () => {
    const { user, area, workbook } = await openDrafting();
    await user.click(screen.getByRole("button", { name: "Find the recommendations" }));
    expect(alerts()).toContain("Paste the text first.");
    await user.click(area);
    await user.paste("A letter about nothing.");
    await user.click(screen.getByRole("button", { name: "Find the recommendations" }));
    expect(alerts().join()).toMatch(/No recommendations were found/);
    expect(workbook.asked).toEqual([]);
  });

  test("each action shows the lines it came from; what is unticked or changed is so in the sheet", async () => {
    let operations: readonly object[] = [];
    const inner = fakeWorkbook(trackerOf(CONTACTS));
    const { user, area } = await (async () => {
      const shown = await showPane(trackerOf(CONTACTS), {
        insertTemplate: (template) => {
          operations = template.operations("Action plan");
          return inner.insertTemplate(template);
        },
      });
      await shown.user.click(screen.getByText("Begin a plan from a review's text"));
      return { ...shown, area: await screen.findByLabelText("The review's text") };
    })();
    await user.clear(area);
    await user.click(area);
    await user.paste(TEXT);
    await user.click(screen.getByRole("button", { name: "Find the recommendations" }));
    expect(screen.getByText(/^2 recommendations, 2 actions found/)).toBeTruthy();
    const source = screen.getByRole("list", { name: "The text, line by line" });
    expect(source.querySelector("mark")?.textContent).toBe(
      "Recommendation 1: Westshire Police should ask at every call.",
    );
    await user.click(screen.getByRole("button", { name: /^2 Show and edit/ }));
    expect(source.querySelector("mark")?.textContent).toBe("Recommendation 2: The council should act by March 2027.");
    await user.type(screen.getByLabelText("Lead agency"), "Ashdale Council");
    await user.click(screen.getByRole("checkbox", { name: "Add 1" }));
    await user.click(screen.getByRole("button", { name: "Add 1 action as a sheet" }));
    await waitFor(() => expect(operations.length).toBeGreaterThan(0));
    const written = JSON.stringify(operations);
    expect(written).toContain("Ashdale Council");
    expect(written).toContain("The council should act by March 2027.");
    expect(written).not.toContain("ask at every call");
    expect(await screen.findByRole("button", { name: "Take “Action plan” away again" })).toBeTruthy();
  });
});

test("the template takes names of one's own, refuses a name twice, and is kept", async () => {
  const { user, workbook } = await showPane(trackerOf(CONTACTS));
  await user.click(screen.getByText("Template with names of your own"));
  await user.selectOptions(await screen.findByLabelText("The review is a"), "DARDR");
  await user.click(screen.getByText("Names of the columns"));
  const status = screen.getByLabelText("Status");
  await user.type(status, "RAG");
  expect(alerts()).toContain("Two columns are named “RAG”. Give each a name of its own.");
  await user.clear(status);
  await user.type(status, "Where it stands");
  await user.tab();
  await user.click(screen.getByRole("button", { name: "Add as a sheet" }));
  await waitFor(() => expect(workbook.asked).toContain("insert a template"));
  expect(workbook.kept).toMatchObject({ template: { review: "DARDR", headings: { status: "Where it stands" } } });
  expect(within(document.body).getByRole("button", { name: "Make a workbook of it" })).toBeTruthy();
});
