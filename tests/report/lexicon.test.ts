/**
 * One noun, one count: what the paper, the pane's overview and the command line call "overdue", "complete" and the rest is the same number,
 * for the sample. A word that is used for two counts is a fault, however right each of them is.
 */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { analyse } from "../../src/analysis/analyse";
import type { Analysis } from "../../src/analysis/analysis.types";
import { summaryText } from "../../src/cli/summaryText";
import { PRESETS } from "../../src/rag/presets";
import { boardReport } from "../../src/report/boardReport";
import { useTiles } from "../../src/taskpane/views/Overview/useOverview";
import { PaneContext, type Pane } from "../../src/taskpane/useStore";
import type { TileProps } from "../../src/taskpane/parts/Tile";
import { createPerformer } from "../../src/taskpane/actions/perform";
import { initialState } from "../../src/taskpane/store/state";
import { createStore } from "../../src/taskpane/store/store";
import { SAMPLE_TRACKER } from "../../src/cli/files/places";
import { SAMPLE_AS_AT } from "../fixtures/sample";
import { fakeWorkbook } from "../taskpane/support/invented";
import { readWorkbook, trackerCellsOf } from "../support/trackerCells";

/** A count by the noun that a surface gives it. */
type Said = readonly (readonly [noun: string, count: number])[];

let analysis: Analysis;
let paper: { readonly texts: readonly string[]; readonly tiles: Said };
let pane: Said;
let commandLine: Said;
let printed: string;
beforeAll(async () => {
  const cells = trackerCellsOf(await readWorkbook(SAMPLE_TRACKER));
  const settings = { asAt: SAMPLE_AS_AT, preset: PRESETS.BRAG, quarters: "financial", publication: null } as const;
  analysis = analyse(cells, settings);
  const report = boardReport(analysis, { withPaper: true });
  paper = paperOf(report);
  pane = overviewOf(cells);
  printed = summaryText(analysis, report.headline, []);
  commandLine = tableOf(printed);
});

/** Numbers left of a label, and every text, of the report and the board paper; the annex has rows, not figures. */
function paperOf({ operations, annexName }: ReturnType<typeof boardReport>): typeof paper {
  const rows = new Map<string, Map<number, unknown>>();
  for (const operation of operations) {
    if (!("sheet" in operation) || operation.sheet === annexName) continue;
    if (operation.kind !== "setValues" && operation.kind !== "linkCell") continue;
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)/u.exec(operation.address) ?? [];
    const left = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const values = operation.kind === "setValues" ? operation.values : [[operation.value ?? operation.text]];
    values.forEach((cells, down) => {
      const key = `${operation.sheet} ${Number(row) + down}`;
      const line = rows.get(key) ?? new Map<number, unknown>();
      cells.forEach((value, right) => line.set(left + right, value));
      rows.set(key, line);
    });
  }
  const lines = [...rows.values()];
  const tiles = lines.flatMap((line) =>
    [...line].flatMap(([column, label]) => {
      const count = line.get(column - 1);
      return typeof label === "string" && typeof count === "number" ? [[label, count] as const] : [];
    }),
  );
  const texts = lines.flatMap((line) => [...line.values()]).filter((value) => typeof value === "string");
  return { texts, tiles };
}

function overviewOf(cells: ReturnType<typeof trackerCellsOf>): Said {
  const store = createStore(initialState(SAMPLE_AS_AT));
  const whole: Pane = { store, ...createPerformer(store, fakeWorkbook(cells), () => SAMPLE_AS_AT) };
  let tiles: TileProps[] = [];
  const Probe = (): null => {
    tiles = useTiles(analysis, new Set());
    return null;
  };
  renderToStaticMarkup(createElement(PaneContext.Provider, { value: whole }, createElement(Probe)));
  return tiles.map(({ name, count }) => [name, count]);
}

/** The row of all plans, by its headings. */
function tableOf(text: string): Said {
  const lines = text.split("\n").map((line) => line.trim().split(/ {2,}/u));
  const heads = lines.find(([first]) => first === "Sheet") ?? [];
  const all = lines.find(([first]) => first === "All") ?? [];
  return heads.slice(1).map((head, at) => [head, Number(all[at + 1])]);
}

const countIn = (said: Said, noun: RegExp): number[] =>
  said.filter(([name]) => noun.test(name)).map(([, count]) => count);

/** Numbers of the sentence that speaks of all actions, "Of 45 actions, …"; on a sheet a long sentence goes on in the cell below. */
function countsInWords(texts: readonly string[], pattern: RegExp): number[] {
  const all = texts.join(" ");
  const sentences = Array.from(all.matchAll(/\bOf \d+ actions, [^.]*\./gu), ([sentence]) => sentence);
  return sentences.map((sentence) => Number(pattern.exec(sentence)?.[1] ?? Number.NaN));
}

test.each<[string, RegExp, RegExp | null, RegExp | null, RegExp]>([
  ["actions", /^Actions in total(?: \(|$)/u, /^Actions$/u, /^Actions$/u, /^Of (\d+) actions/u],
  ["complete", /^Complete \(blue\)$/u, /^Complete$/u, /^Complete$/u, / (\d+) \(\d+%\) (?:is|are) complete/u],
  ["overdue", /^Overdue(?: \(|$)/u, /^Overdue$/u, /^Overdue$/u, /; (\d+) (?:is|are) overdue/u],
  [
    "due in the next three months",
    /^Due in the next three months$/u,
    /^Due in the next three months$/u,
    null,
    /; (\d+) falls? due in the next three months/u,
  ],
  [
    "no date or owner",
    /^Open, no date or no owner$/u,
    /^No date or owner$/u,
    null,
    /; (\d+) (?:has|have) no date or no owner/u,
  ],
])("“%s” is one count on the paper, in the pane and on the command line", (_, tile, inPane, inTable, inWords) => {
  const surfaces = [
    countIn(paper.tiles, tile),
    ...(inPane === null ? [] : [countIn(pane, inPane)]),
    ...(inTable === null ? [] : [countIn(commandLine, inTable)]),
    countsInWords(paper.texts, inWords),
    countsInWords(printed.split("\n"), inWords),
  ];
  // Each of them says it, and none says another number.
  for (const counts of surfaces) expect(counts.length).toBeGreaterThan(0);
  const [[first] = []] = surfaces;
  expect(surfaces.map((counts) => [...new Set(counts)])).toEqual(surfaces.map(() => [first]));
});

test("no surface calls two of its figures by one name", () => {
  for (const said of [pane, commandLine]) expect(new Set(said.map(([noun]) => noun)).size).toBe(said.length);
});
