/**
 * The ratings beside the plan, as users of the pane meet them: shown first, written when asked for, taken away.
 * @jest-environment jsdom
 */
import { cleanup, screen, within } from "@testing-library/react";
import axe from "axe-core";
import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import { cellsToWrite, ratingOperations } from "../../src/operations/ratingColumns";
import { preflight } from "../../src/operations/preflight";
import { parseArea } from "../../src/operations/addresses";
import { PRESETS } from "../../src/rag/presets";
import { ratingsOf } from "../../src/taskpane/derive/ratingLines";
import { HEADINGS, PLAN, sheetOf, TODAY, trackerOf } from "./support/invented";
import { showPane } from "./support/renderPane";
import { runs } from "../support/runs";

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const settings = { asAt: TODAY, preset: PRESETS.BRAG, quarters: "financial", publication: null } as const;

test("are shown before they are written, kept, and taken away", async () => {
  const { user, workbook } = await showPane(trackerOf(PLAN));
  await user.click(screen.getByText("Write the ratings beside the plan"));
  const part = await screen.findByRole("region", { name: "Plan" });
  // Six actions and the headings, in two columns right of G.
  expect(within(part).getByText(/^On “Plan” 14 cells would be written, in H1 to H7 and I1 to I7/)).toBeTruthy();
  expect(within(part).getByText(/^H2: Blue; I2: Complete/)).toBeTruthy();
  expect(workbook.asked).toEqual([]);
  await user.click(within(part).getByRole("button", { name: "Write ratings on “Plan”" }));
  expect(workbook.asked).toEqual(["write 7 lines of ratings on Plan", "keep"]);
  expect(workbook.kept).toMatchObject({ ratings: { Plan: { hash: "f00", colours: ["{c}"] } } });
  expect(screen.getByRole("status").textContent).toBe("The ratings were written on “Plan”.");
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await user.click(within(part).getByRole("button", { name: "Take the ratings away from “Plan”" }));
  expect(workbook.asked.slice(2)).toEqual(["revert ratings on Plan", "keep"]);
  expect(workbook.kept).toMatchObject({ ratings: {} });
});

test("go to columns that the user names, where these are two", async () => {
  const { user } = await showPane(trackerOf(PLAN));
  await user.click(screen.getByText("Write the ratings beside the plan"));
  const column = await screen.findByLabelText("Column for the rating");
  await user.clear(column);
  await user.type(column, "k");
  expect(screen.getByText(/in K1 to K7 and I1 to I7/)).toBeTruthy();
  await user.clear(column);
  await user.type(column, "i");
  expect(screen.getByText("Give two different columns by their letters: H and I.")).toBeTruthy();
});

test("as colours alone they go onto the refs, or a column that is named, but onto none that is read as typed", async () => {
  const { user, workbook } = await showPane(trackerOf(PLAN));
  await user.click(screen.getByText("Write the ratings beside the plan"));
  const part = await screen.findByRole("region", { name: "Plan" });
  await user.click(within(part).getByRole("checkbox", { name: /^Colours only/ }));
  expect(within(part).getByText(/^On “Plan” 6 cells of column A would be coloured\. No text/)).toBeTruthy();
  const column = within(part).getByLabelText("Column to colour");
  await user.clear(column);
  await user.type(column, "g");
  expect(within(part).getByText(/^The colours of column G are read as what its owner typed/)).toBeTruthy();
  await user.clear(column);
  expect(within(part).getByText("Give a column by its letters: A.")).toBeTruthy();
  await user.type(column, "b");
  await user.click(within(part).getByRole("button", { name: "Write ratings on “Plan”" }));
  expect(workbook.asked).toEqual(["colour 6 rows of column 1 on Plan", "keep"]);
  expect(workbook.kept).toMatchObject({ ratings: { Plan: { hash: "none", colours: ["{c}"] } } });
  await user.click(within(part).getByRole("button", { name: "Take the ratings away from “Plan”" }));
  expect(workbook.asked.slice(2)).toEqual(["revert ratings on Plan", "keep"]);
});

test("where they stand already, they are written again", () => {
  const ours = [
    ["RAG (computed)", "Why (computed)"],
    ["Blue", "Complete"],
  ];
  const cells = sheetOf(
    "Plan",
    PLAN.values.map((row, at) => ["", ...(ours[at] ?? ["", ""]), ...row]),
  );
  const ratings = ratingsOf(analyse(trackerOf(cells), settings), cells);
  expect(ratings?.places).toEqual({ rag: 1, why: 2 });
});

test("what is written is just what is shown, whatever rows the plan has", () => {
  const row = fc.constantFrom(
    ["1", "Ask everyone", "Agree the questions", "Northmoor Police", "31/03/2026", "", "Complete"],
    ["2", "Share concerns", "Publish a guide", "Ashdale Housing", "30/09/2026", "", "In progress"],
    ["Section B: what the police will do", "", "", "", "", "", ""],
    ["", "", "", "", "", "", ""],
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const cells = sheetOf("Plan", [HEADINGS, ...rows]);
      const analysis = analyse(trackerOf(cells), settings);
      const ratings = ratingsOf(analysis, cells);
      if (ratings === null) throw new Error("There is a plan, if only its headings.");
      const operations = ratingOperations("Plan", ratings.lines, ratings.places);
      expect(preflight(operations)).toEqual([]);
      const written = operations.flatMap((operation) => {
        if (operation.kind !== "setValues") throw new Error("Only values are written.");
        const area = parseArea(operation.address);
        return operation.values.map(([text], at) => `${area?.column ?? 0} ${(area?.row ?? 0) + at} ${String(text)}`);
      });
      const shown = cellsToWrite(ratings.lines, ratings.places).map(({ address, text }) => {
        const area = parseArea(address);
        return `${area?.column ?? 0} ${area?.row ?? 0} ${text}`;
      });
      expect(written.sort()).toEqual(shown.sort());
      // Right of every cell of the user's.
      expect(Math.min(ratings.places.rag, ratings.places.why)).toBe(HEADINGS.length);
      expect(ratings.lines).toHaveLength(1 + analysis.summary.total);
    }),
    runs(60),
  );
});
