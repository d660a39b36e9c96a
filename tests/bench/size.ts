/**
 * Weight and start of the pane beside a plain Fluent UI pane, and how it feels over 10,000 actions, on a processor made four times
 * slower. `npm run bench:size`; the seconds are this machine's, the ratios are what to look at.
 */
import { resolve } from "node:path";
import Table from "cli-table3";
import type { Browser } from "playwright-core";
import { build } from "../e2e/support/buildWorkbench";
import { launch } from "../e2e/support/browser";
import { bigTrackerXlsx } from "../support/bigTracker";
import { buildPane, buildReference } from "./sizeBuild";
import { measureBusy, type Busy, type Edits } from "./sizeBusy";
import {
  AS_WITHOUT_DEBUGGER,
  measureFirstLoads,
  median,
  totalWeight,
  type Measured,
  type Times,
} from "./sizeFirstLoad";

const OUT = resolve(__dirname, "../../out/bench");
const ROWS = 10_000;
/** Leaves out the large tracker, for which the whole workbench has to be built. */
const FIRST_LOAD_ONLY = "--first-load";

function firstLoadTable(pane: Measured, reference: Measured, total: number): string {
  const table = new Table({
    style: { head: [], border: [] },
    head: ["first load, office.js not counted", "pane", "reference", "ratio", "aim"],
  });
  const weight = (kilobytes: number): string => `${kilobytes.toFixed(0)} kB gzip`;
  const weights = (what: string, kind: "named" | "loaded", aim: string): string[] => {
    return [what, weight(pane[kind]), weight(reference[kind]), (pane[kind] / reference[kind]).toFixed(2), aim];
  };
  const times = (what: string, kind: keyof Times): string[] => {
    const ratio = middle(pane, kind) / middle(reference, kind);
    return [what, runsInWords(pane, kind), runsInWords(reference, kind), ratio.toFixed(2), "≤ 0.90"];
  };
  table.push(
    weights("the page and the scripts it names", "named", "≤ 118 kB"),
    weights("all that is loaded by the first control", "loaded", "≤ 118 kB"),
    ["all it ever loads", weight(total), weight(reference.named), (total / reference.named).toFixed(2), "≤ 1.20"],
    times("first control drawn, 4 × slower, median of 3 runs", "drawn"),
    times("first control has answered a click, the same", "answered"),
  );
  return table.toString();
}

function middle({ runs }: Measured, kind: keyof Times): number {
  return median(runs.map((run) => run[kind]));
}

/** "402 ms (398–411)" */
function runsInWords(measured: Measured, kind: keyof Times): string {
  const all = measured.runs.map((run) => run[kind]);
  return `${middle(measured, kind).toFixed(0)} ms (${Math.min(...all).toFixed(0)}–${Math.max(...all).toFixed(0)})`;
}

function busyTable({ keystroke, edits: { slow, plain } }: Busy): string {
  const table = new Table({
    style: { head: [], border: [] },
    head: [`${ROWS.toLocaleString("en-GB")} rows`, "4 × slower", "as it is", "aim"],
  });
  const whole = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
  const both = (measure: (edits: Edits) => string): string[] => [measure(slow), measure(plain)];
  table.push(
    ["a key in the filter, median", whole(keystroke.median), "", "< 50 ms slowed down"],
    ["a key in the filter, worst", whole(keystroke.worst), "", "< 50 ms slowed down"],
    ["syncs of an edit", ...both(({ syncs }) => String(syncs)), "1"],
    ["Excel's answer to an edit → the frame that shows it, median", ...both((of) => whole(of.shown.median)), "a frame"],
    ["the same, worst", ...both((of) => whole(of.shown.worst)), ""],
    ["longest task of an edit, spreadsheet included", ...both((of) => whole(of.longestTask)), ""],
    ["Enter → the answer in the pane, its pause included", ...both((of) => whole(of.answer)), ""],
  );
  return table.toString();
}

async function run(): Promise<void> {
  await buildPane(`${OUT}/pane`);
  await buildReference(`${OUT}/reference`);
  const browser = await launch([AS_WITHOUT_DEBUGGER]);
  const [pane, reference] = await measureFirstLoads(browser, [`${OUT}/pane`, `${OUT}/reference`]);
  const total = await totalWeight(`${OUT}/pane`);
  if (pane !== undefined && reference !== undefined) console.log(firstLoadTable(pane, reference, total));
  if (!process.argv.includes(FIRST_LOAD_ONLY)) console.log(busyTable(await busy(browser)));
  await browser.close();
}

async function busy(browser: Browser): Promise<Busy> {
  await build("production", `${OUT}/workbench`);
  return measureBusy(browser, `${OUT}/workbench`, await bigTrackerXlsx(ROWS));
}

void run();
