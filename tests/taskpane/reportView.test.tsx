/**
 * The report view: what will be written and gives way to it, what was written, and the way back.
 * @jest-environment jsdom
 */
import { TextDecoder, TextEncoder } from "node:util";
import { cleanup, screen, waitFor } from "@testing-library/react";
import { ExcelProblem } from "../../src/excel/problem";
import type { LeftOutSheet } from "../../src/plan/cells";
import { rememberedFrom } from "../../src/taskpane/remembered";
import type { PaneWorkbook } from "../../src/taskpane/workbook";
import { CONTACTS, PLAN, trackerOf } from "./support/invented";
import { openView, showPane } from "./support/renderPane";

// A browser has them; the environment of the tests has not.
Object.assign(globalThis, { TextEncoder, TextDecoder });

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const plans = trackerOf(PLAN, CONTACTS);

describe("report", () => {
  test("says what will be written; then what was, with the way there and back", async () => {
    const { user, workbook } = await showPane(plans);
    await openView(user, "Report");
    expect(await screen.findByText(/A new sheet “Board report May 2026”, about \d+ printed pages?/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Write board report" }));
    expect(await screen.findByRole("heading", { name: "Last report" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Go to it" }));
    await user.click(screen.getByRole("button", { name: "Revert last run" }));
    expect(workbook.asked.filter((one) => one !== "keep")).toEqual([
      "write Board report May 2026",
      "go to Board report May 2026!A1",
      "revert Board report May 2026",
    ]);
    expect(screen.queryByRole("heading", { name: "Last report" })).toBeNull();
  });

  describe("beside an earlier one", () => {
    const PERIOD = "May 2026";
    const run = (period?: string): object => ({
      sheetId: "{1}",
      sheetName: "Board report April 2026",
      fingerprint: { address: "A1:B2", hash: "f00" },
      did: ["A new sheet."],
      ...(period === undefined ? {} : { period }),
    });
    const OURS = { sheet: "Report for the board", why: "our own report" } as const;

    test.each<[string, readonly LeftOutSheet[], object | null, RegExp | null]>([
      ["none", [], null, null],
      [
        "of the same month",
        [],
        run("2026-05-31"),
        /same month on the sheet “Board report April 2026”; you are asked first/,
      ],
      ["of another month", [], run("2025-12-31"), null],
      [
        "kept before periods were",
        [],
        run(),
        new RegExp(`^If the report on the sheet “Board report April 2026” is .*${PERIOD}`),
      ],
      [
        "that was not written from here",
        [OURS],
        null,
        new RegExp(`^If the report on the sheet “Report for the board” is .*${PERIOD}`),
      ],
      [
        "of another month, and one from elsewhere",
        [OURS, { sheet: "Board report April 2026", why: "our own report" }],
        run("2025-12-31"),
        /^If the report on the sheet “Report for the board” is/,
      ],
      [
        "of which there are two from elsewhere",
        [OURS, { sheet: "Old", why: "our own report" }],
        null,
        /^If one of the reports on the sheets “Report for the board” and “Old” is/,
      ],
    ])("%s: says what gives way to it", async (_, leftOut, lastRun, sentence) => {
      const { user } = await showPane(
        { ...plans, leftOut },
        { loadSettings: () => Promise.resolve(rememberedFrom({ lastRun })) },
      );
      await openView(user, "Report");
      expect(
        await screen.findByText(/^A new sheet “Board report May 2026”.*Your own sheets stay as they are\.$/),
      ).toBeTruthy();
      const said = screen.queryByText(/you are asked first/)?.textContent ?? null;
      if (sentence === null) expect(said).toBeNull();
      else expect(said).toMatch(sentence);
    });
  });

  describe("a copy for the board", () => {
    const COPY = "Make a copy for the board";

    test("is made of the report alone and opened in a window of its own; what it lacks is said before", async () => {
      const opened: string[] = [];
      const { user, workbook } = await showPane(plans, {
        openNewWorkbook: (base64) => Promise.resolve(opened.push(base64) > 0),
      });
      await openView(user, "Report");
      expect(await screen.findByText(/nothing of the tracker.*The chart stays behind/)).toBeTruthy();
      await user.click(screen.getByRole("button", { name: COPY }));
      expect(
        await screen.findByText("The copy for the board was opened in a window of its own: save it there."),
      ).toBeTruthy();
      const bytes = Uint8Array.from(atob(opened[0] ?? ""), (letter) => letter.charCodeAt(0));
      const { readXlsx } = await import("hucre/xlsx");
      const book = await readXlsx(bytes);
      expect(book.sheets.map(({ name }) => name)).toEqual(["Board report May 2026", "Board annex May 2026"]);
      expect(workbook.asked).not.toContain("write Board report May 2026");
    });

    test("shows that it is being made, and can be stopped", async () => {
      let readOn: (tracker: typeof plans) => void = () => undefined;
      let reads = 0;
      const { user } = await showPane(plans, {
        read: () => {
          reads += 1;
          return reads === 1 ? Promise.resolve(plans) : new Promise((resolve) => (readOn = resolve));
        },
      });
      await openView(user, "Report");
      await user.click(await screen.findByRole("button", { name: COPY }));
      expect(await screen.findByText(/^Making the copy for the board/)).toBeTruthy();
      expect(screen.getByRole("button", { name: COPY }).getAttribute("aria-disabled")).toBe("true");
      expect(screen.getByRole("button", { name: "Cancel" })).toBeTruthy();
      readOn(plans);
      expect(await screen.findByText(/^The copy for the board was opened/)).toBeTruthy();
    });

    test("that can neither be opened nor downloaded is said, with the way that is left", async () => {
      const { user } = await showPane(plans, { openNewWorkbook: () => Promise.resolve(false) });
      await openView(user, "Report");
      await user.click(await screen.findByRole("button", { name: COPY }));
      expect(
        await screen.findByText(/^This Excel neither opens a new workbook nor downloads one\. Write the report/),
      ).toBeTruthy();
    });

    test("is not made where the earlier reports cannot be read, and it is said", async () => {
      let asked = 0;
      const refused = new ExcelProblem("busy", "Excel has too much to do.");
      const { user } = await showPane(plans, {
        findHistory: () => ((asked += 1) === 1 ? Promise.resolve(null) : Promise.reject(refused)),
      });
      await openView(user, "Report");
      await user.click(await screen.findByRole("button", { name: COPY }));
      expect(await screen.findByText("Excel has too much to do. No copy was made.")).toBeTruthy();
    });
  });

  test("choices are kept in the workbook once they are made", async () => {
    const { user, workbook } = await showPane(plans);
    await openView(user, "Report");
    await user.type(await screen.findByLabelText("Partnership"), "Northmoor");
    await user.selectOptions(screen.getByLabelText("Protective marking"), "OFFICIAL");
    await user.click(screen.getByRole("checkbox", { name: "Due in the next three months" }));
    expect(workbook.kept).toMatchObject({
      report: { partnership: "Northmoor", marking: "OFFICIAL", withoutSections: ["dueSoon"] },
    });
  });

  test("Enter keeps what was typed", async () => {
    const { user, workbook } = await showPane(plans);
    await openView(user, "Report");
    await user.type(await screen.findByLabelText("Author"), "Coordinator{Enter}");
    expect(workbook.kept).toMatchObject({ report: { author: "Coordinator" } });
  });

  test("once written or taken away, the keyboard stays in the view", async () => {
    const { user } = await showPane(plans);
    await user.click(screen.getByRole("button", { name: "Write board report" }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("tabpanel")));
    await user.click(await screen.findByRole("button", { name: "Revert last run" }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("tabpanel")));
  });

  const asksFirst: Partial<PaneWorkbook> = {
    writeReport: ({ sheetName }, replace) =>
      replace
        ? Promise.resolve({ sheetName, sheetNames: [sheetName], did: ["Replaced."] })
        : Promise.reject(new ExcelProblem("already-written", "There is a report for this period already.")),
  };

  test("an earlier report of the period is replaced after a question", async () => {
    const { user } = await showPane(plans, asksFirst);
    await user.click(screen.getByRole("button", { name: "Write board report" }));
    await user.click(await screen.findByRole("button", { name: "Replace that report" }));
    expect(await screen.findByText("Replaced.")).toBeTruthy();
  });

  test.each(["{Enter}", "{Escape}"])("%s at that question changes nothing", async (key) => {
    const { user } = await showPane(plans, asksFirst);
    await user.click(screen.getByRole("button", { name: "Write board report" }));
    expect(document.activeElement).toBe(await screen.findByRole("button", { name: "Keep it" }));
    await user.keyboard(key);
    expect(screen.getByRole("alert").textContent).toBe("");
    expect(screen.queryByText("Replaced.")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("tabpanel"));
  });
});
