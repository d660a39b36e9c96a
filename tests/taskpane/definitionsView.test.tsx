/**
 * The definitions' editor as its users meet it: edited, counted, saved, opened again, taken from a file, refused in words.
 * @jest-environment jsdom
 */
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { definitionsText } from "../../src/rag/definitionsFile";
import { PRESET_DEFINITIONS } from "../../src/rag/presets";
import { CONTACTS, PLAN, trackerOf } from "./support/invented";
import { openView, showPane, type ShownPane } from "./support/renderPane";

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const plans = trackerOf(PLAN, CONTACTS);

async function openEditor(): Promise<ShownPane> {
  const pane = await showPane(plans);
  await pane.user.click(screen.getByRole("button", { name: "Edit definitions…" }));
  await screen.findByRole("heading", { name: "What the colours mean" });
  return pane;
}

const changes = (): HTMLElement => screen.getByRole("region", { name: "What changes" });
const field = (label: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(label);

async function type({ user }: ShownPane, label: string, words: string): Promise<void> {
  await user.clear(field(label));
  await user.type(field(label), words);
}

test("an edit is counted as it is typed, and saving rates by it; it is kept and opened again", async () => {
  const pane = await openEditor();
  expect(document.activeElement?.textContent).toBe("What the colours mean");
  expect(changes().textContent).toBe("No action changes its colour.");
  // The second action is ten days late.
  await type(pane, "Grace: days after the date before red", "14");
  expect(changes().textContent).toBe("1 action turns from red to amber.");
  await pane.user.selectOptions(field("No readable date is"), "Red");
  expect(changes().textContent).toContain("1 action turns from amber to red.");
  await type(pane, "Word for red", "Late");
  await type(pane, "Name of the definitions", "Ashdale rules");
  await pane.user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("img", { name: /^Actions by rating: Blue 1, Late 1, Amber 2/ })).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("Saved. Actions are rated by “Ashdale rules”.");
  expect(screen.getByLabelText<HTMLSelectElement>("What the colours mean").selectedOptions[0]?.textContent).toBe(
    "Ashdale rules",
  );
  expect(pane.workbook.kept).toMatchObject({
    preset: "own",
    definitions: { name: "Ashdale rules", graceDays: 14, colours: { red: { label: "Late" } } },
  });
  const { kept } = pane.workbook;
  cleanup();
  const later = await showPane(plans, {});
  later.workbook.kept = kept;
  await act(() => later.perform("start"));
  expect(await screen.findByRole("img", { name: /Late 1, Amber 2/ })).toBeTruthy();
  await later.user.click(screen.getByRole("button", { name: "Edit definitions…" }));
  expect((await screen.findByLabelText<HTMLInputElement>("Word for red")).value).toBe("Late");
  expect(field("Grace: days after the date before red").value).toBe("14");
});

test("Cancel leaves everything as it was; a preset can be gone back to and own definitions stay to be chosen", async () => {
  const pane = await openEditor();
  await type(pane, "Due soon: days before the date", "200");
  expect(changes().textContent).toBe("1 action turns from green to amber.");
  await pane.user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(await screen.findByRole("img", { name: /^Actions by rating: Blue 1, Red 1/ })).toBeTruthy();
  expect(pane.workbook.kept).toBeNull();
  await pane.user.selectOptions(field("What the colours mean"), "RAG: complete is green");
  expect(pane.workbook.kept).toMatchObject({ preset: "RAG" });
});

test("what is being edited is still there after another view, where values are given their meaning", async () => {
  const pane = await openEditor();
  await type(pane, "Grace: days after the date before red", "14");
  await pane.user.click(screen.getByRole("button", { name: "What values such as “CNFA” mean is said under Reading" }));
  expect(await screen.findByRole("heading", { name: "How this was read" })).toBeTruthy();
  await openView(pane.user, "Overview");
  await screen.findByRole("heading", { name: "What the colours mean" });
  expect(field("Grace: days after the date before red").value).toBe("14");
});

test("what cannot be saved is said at its place and beside the button", async () => {
  const pane = await openEditor();
  await type(pane, "Word for amber", "Red");
  fireEvent.change(field("Colour of blue"), { target: { value: "#808080" } });
  await type(pane, "Grace: days after the date before red", "1.5");
  expect(changes().textContent).toMatch(/^3 things to put right before this can be saved/);
  expect(changes().textContent).toContain("“Red” is the word for both red and amber.");
  expect(changes().textContent).toContain("Text on #808080 has a contrast of 3.9 : 1 at best");
  await pane.user.click(screen.getByRole("button", { name: "Save" }));
  expect(pane.workbook.kept).toBeNull();
  await pane.user.click(screen.getByRole("button", { name: "Reset to BRAG" }));
  expect(changes().textContent).toBe("No action changes its colour.");
});

test("a file is shown first and counts once it is saved; one that is wrong is refused in sentences", async () => {
  const pane = await openEditor();
  const input = field("Take from a file…");
  const fileOf = (content: string): File => new File([content], "county.json");
  await pane.user.upload(input, fileOf('{ "name": "County", "gracedays": 3 }'));
  expect(await screen.findByText("Nothing was taken from “county.json”:")).toBeTruthy();
  expect(screen.getByText(/^“gracedays” is nothing that definitions have/)).toBeTruthy();
  const county = { ...PRESET_DEFINITIONS.RAG, name: "County rules", graceDays: 30 };
  await pane.user.upload(input, fileOf(definitionsText(county)));
  expect(await screen.findByText("“County rules” was taken from the file. Save it to rate by it.")).toBeTruthy();
  expect(changes().textContent).toContain("1 action turns from blue to green.");
  expect(pane.workbook.kept).toBeNull();
  await pane.user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(pane.workbook.kept).toMatchObject({ preset: "own", definitions: county }));
});

test("the file that is handed out is what the command line takes", async () => {
  const pane = await openEditor();
  await type(pane, "Name of the definitions", "Ashdale rules");
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return "blob:1";
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    expect(this.download).toBe("Ashdale rules.definitions.json");
  });
  await pane.user.click(screen.getByRole("button", { name: "Save as a file" }));
  expect(blobs).toHaveLength(1);
  const expected = definitionsText({ ...PRESET_DEFINITIONS.BRAG, name: "Ashdale rules" });
  expect(JSON.parse(field("The same as text, to copy").value)).toEqual(JSON.parse(expected));
});

test("definitions that were kept and cannot be read are said beside the choice", async () => {
  const pane = await showPane(plans);
  pane.workbook.kept = { preset: "own", definitions: { name: "Broken", graceDays: "many" } };
  await act(() => pane.perform("start"));
  expect(await screen.findByText("The definitions kept here cannot be read, and BRAG is used.")).toBeTruthy();
});

test("the printed key is that of what is being edited", async () => {
  const pane = await openEditor();
  await type(pane, "Due soon: days before the date", "7");
  const key = screen.getByRole("region", { name: "The key, as it is printed" });
  expect(within(key).getByText(/due soon: due within 7 days of the as-at date/)).toBeTruthy();
});

test("axe finds nothing wrong, with and without problems", async () => {
  const pane = await openEditor();
  const violations = async (): Promise<string[]> => {
    const rules = { "color-contrast": { enabled: false } };
    const { violations: found } = await axe.run(document.body, { rules });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  };
  expect(await violations()).toEqual([]);
  await type(pane, "Word for amber", "Red");
  expect(await violations()).toEqual([]);
});
