/** What a run prints when it is done: a small table, the headline, what was found, and where the report went. */
import Table from "cli-table3";
import type { Analysis } from "../analysis/analysis.types";
import { doubtLines } from "./doubtLines";
import { findingLines } from "./findingLines";
import type { Figures } from "../summary/summary.types";

const HEADINGS = ["Sheet", "Actions", "Complete", "Overdue", "No date"];

function figuresTable({ settings, summary }: Analysis): string {
  const colours = settings.preset.key;
  const table = new Table({
    head: [...HEADINGS, ...colours.map(({ label }) => label)],
    colAligns: ["left", ...HEADINGS.slice(1).map(() => "right" as const), ...colours.map(() => "right" as const)],
    style: { head: [], border: [], compact: true },
    chars: {
      ...{ top: "", "top-mid": "", "top-left": "", "top-right": "", bottom: "", "bottom-mid": "", "bottom-left": "" },
      ...{
        "bottom-right": "",
        left: "",
        "left-mid": "",
        mid: "",
        "mid-mid": "",
        right: "",
        "right-mid": "",
        middle: " ",
      },
    },
  });
  const row = (name: string, { total, complete, overdue, noDate, rag }: Figures): (string | number)[] => [
    name,
    ...[total, complete, overdue, noDate],
    ...colours.map(({ colour }) => rag[colour]),
  ];
  for (const plan of summary.byPlan) table.push(row(plan.sheet, plan));
  if (summary.byPlan.length > 1) table.push(row("All", summary));
  return table.toString();
}

const WHY_LEFT_OUT: Readonly<Record<Analysis["leftOut"][number]["why"], string>> = {
  hidden: "hidden; name it with --sheet to read it",
  empty: "empty",
  "our own report": "an earlier board report",
  "too wide": "too wide to be a plan",
  refused: "Excel did not let it be read",
  "no plan": "no plan found",
};

function leftOutLines({ leftOut }: Analysis): string[] {
  return leftOut.map(({ sheet, why }) => `  ${sheet}: ${WHY_LEFT_OUT[why]}`);
}

/** What the colours mean: the definitions' own words, as in the report. */
function keyLines({ settings: { preset } }: Analysis): string[] {
  const widest = Math.max(...preset.key.map(({ label }) => label.length));
  return [
    `What the colours mean (${preset.name}):`,
    ...preset.key.map(({ label, meaning }) => `  ${label.padEnd(widest)}  ${meaning}`),
    `  ${preset.order}`,
  ];
}

/** @param written where things went, one line each */
export function summaryText(analysis: Analysis, headline: string, written: readonly string[]): string {
  const left = leftOutLines(analysis);
  return [
    figuresTable(analysis),
    "",
    ...doubtLines(analysis),
    headline,
    ...findingLines(analysis),
    ...keyLines(analysis),
    ...(left.length > 0 ? ["Sheets left out:", ...left] : []),
    "",
    ...written,
    "",
  ].join("\n");
}
