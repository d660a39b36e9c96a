/**
 * "Agencies" as the user sees it: what goes out, what comes back, what is refused, and whom to remind.
 * @jest-environment jsdom
 */
import { TextDecoder, TextEncoder } from "node:util";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import type { KeptReturns } from "../../src/returns/kept";
import { keptReturnsFrom } from "../../src/returns/kept";
import { recordOf } from "../../src/taskpane/keptData";
import { PLAN, sheetOf, trackerOf } from "./support/invented";
import { openView, showPane } from "./support/renderPane";

// Files are written and read in tests/returns; a page of jsdom lacks what that takes.
jest.mock("../../src/workbooks/writeBook", () => ({ writeBook: () => Promise.resolve(new Uint8Array([1])) }));
Object.assign(globalThis, { TextEncoder, TextDecoder });

afterEach(cleanup);

const plans = trackerOf(PLAN);
const kept = (workbook: { readonly kept: unknown }): KeptReturns => keptReturnsFrom(recordOf(workbook.kept)["returns"]);

test("without a plan the view says so", async () => {
  const { user } = await showPane(trackerOf(sheetOf("Notes", [["Nothing here"]])));
  await openView(user, "Agencies");
  expect(await screen.findByText(/^No action plan has been found/)).toBeTruthy();
});

test("returns are made for the chosen agencies, and the workbook knows of them before a file can leave", async () => {
  const { user, workbook } = await showPane(plans);
  await openView(user, "Agencies");
  expect(await screen.findByText("1 open action has no lead agency and will go to nobody.")).toBeTruthy();
  await user.click(screen.getByRole("checkbox", { name: "Northmoor Police" }));
  await user.click(screen.getByRole("button", { name: "Make 1 return" }));
  expect(await screen.findByText("Return Q1 - Ashdale Housing.xlsx", {}, { timeout: 20_000 })).toBeTruthy();
  const [issue] = kept(workbook).issues;
  expect(issue).toMatchObject({ id: "Q1", madeOn: "2026-05-10", replyBy: "2026-05-24" });
  expect(Object.values(issue?.actions ?? {}).map(({ agency, ref }) => [agency, ref])).toEqual([
    ["Ashdale Housing", "2"],
    ["Ashdale Housing", "4"],
  ]);
  expect(screen.getByRole("button", { name: "Download all (zip)" })).toBeTruthy();
});

test("before anything was sent, nothing can be taken in; what is no workbook is refused in a sentence", async () => {
  const { user } = await showPane(plans);
  await openView(user, "Agencies");
  await user.click(await screen.findByRole("button", { name: "Take in" }));
  expect(screen.getByText("This workbook has sent no returns yet, so nothing can come back to it.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Send out" }));
  await user.click(screen.getByRole("button", { name: "Make 2 returns" }));
  await screen.findByRole("button", { name: "Download all (zip)" }, { timeout: 20_000 });
  await user.click(screen.getByRole("button", { name: "Take in" }));
  const old = new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], "old.xls");
  fireEvent.change(screen.getByLabelText("Choose files…"), { target: { files: [old] } });
  await screen.findByText(/^old\.xls has a password or is a workbook of Excel 97 to 2003/);
  await user.click(screen.getByRole("button", { name: "Put away: old.xls" }));
  await waitFor(() => expect(screen.queryByText(/^old\.xls/)).toBeNull());
});

test("reminders name numbers and dates only, and their tone is kept", async () => {
  const { user, workbook } = await showPane(plans);
  await openView(user, "Agencies");
  await user.click(await screen.findByRole("button", { name: "Remind" }));
  const text = screen.getByLabelText<HTMLTextAreaElement>("Copy the text for Ashdale Housing", { selector: "textarea" }).value; // prettier-ignore
  expect(text).toContain("Overdue (1):\n- 2: 30 April 2026");
  expect(text).not.toContain("Publish a guide");
  await user.selectOptions(screen.getByLabelText("Tone"), "Firm");
  expect(kept(workbook).reminders.tone).toBe("firm");
});
