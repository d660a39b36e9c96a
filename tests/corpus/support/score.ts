/** Compares what was read of a tracker with what a careful person reads in it, field by field. */
import { analyse } from "../../../src/analysis/analyse";
import type { Analysis, RatedPlan } from "../../../src/analysis/analysis.types";
import { columnIndex } from "../../../src/plan/columnLetters";
import type { Action, Field, ReadDate } from "../../../src/plan/model";
import { textOf } from "../../../src/plan/text";
import { PRESETS } from "../../../src/rag/presets";
import type { CorpusAction, CorpusField, CorpusPlan, CorpusTracker } from "../corpus.types";
import { placeOf, plainCell, trackerCellsOf } from "./cells";

export type Sureness = "sure" | "likely" | "guessed";

/** One expected value, and what was read in its place. */
export interface FieldScore {
  readonly tracker: string;
  readonly sheet: string;
  readonly row: number;
  readonly field: CorpusField | "isAction";
  readonly expected: unknown;
  readonly read: unknown;
  readonly isRight: boolean;
  /** How sure the column was that gave the value; "guessed" where there was none. */
  readonly sureness: Sureness;
  /** A wrong value that is said: by a guess, or by a finding at the row or at an unused column. */
  readonly isSaid: boolean;
}

export interface TrackerScore {
  readonly name: string;
  readonly plansExpected: number;
  readonly plansRead: number;
  readonly fields: readonly FieldScore[];
}

const FIELD_OF: Readonly<Partial<Record<CorpusField, Field>>> = {
  state: "status",
  delayed: "status",
  recordedRag: "rag",
  actionNo: "ref",
};

const text = (value: unknown): string => (typeof value === "string" ? value.replace(/\s+/gu, " ").trim() : "");
const day = (date: ReadDate | null): string | null => date?.date ?? null;

function readValue(action: Action, field: CorpusField): unknown {
  switch (field) {
    case "target":
      return day(action.target);
    case "revised":
      return day(action.revised);
    case "completed":
      return day(action.completed);
    case "state":
      return action.status.state;
    case "delayed":
      return action.status.delayed;
    case "recordedRag":
      return action.recordedRag;
    case "actionNo":
      return action.actionNo;
    default:
      return text(action[field]);
  }
}

/** All that is expected of an action: what is said of it, and the texts of the plan's columns in its row. */
function expectedOf(tracker: CorpusTracker, plan: CorpusPlan, action: CorpusAction): Map<CorpusField, unknown> {
  const sheet = tracker.sheets.find(({ name }) => name === plan.sheet);
  const start = placeOf(sheet?.startsAt ?? "A1");
  const expected = new Map<CorpusField, unknown>();
  for (const [field, letters] of Object.entries(plan.texts) as [CorpusField, string][]) {
    const cell = sheet?.rows[action.row - start.row]?.[columnIndex(letters) - (start.column - 1)];
    expected.set(field, text(textOf(plainCell(cell).value)));
  }
  for (const [field, value] of Object.entries(action) as [CorpusField | "row", unknown][]) {
    if (field !== "row") expected.set(field, typeof value === "string" ? text(value) : value);
  }
  return expected;
}

const RAG_IS_STATUS: readonly CorpusField[] = ["state", "delayed", "recordedRag"];

function surenessOf({ plan }: RatedPlan, field: CorpusField): Sureness {
  const wanted = FIELD_OF[field] ?? (field as Field);
  const also: Field[] = RAG_IS_STATUS.includes(field) ? ["status", "rag"] : [wanted];
  const column = plan.reading.columns.find((one) => also.some((name) => one.field === name || one.also.includes(name)));
  return column?.certainty ?? "guessed";
}

const SAYS = new Set(["V10", "V11", "V13", "V14", "V15", "V16", "V33", "V34", "V35", "V36", "V37", "V39", "V09"]);

function scorePlan(
  tracker: CorpusTracker,
  expected: CorpusPlan,
  analysis: Analysis,
  read: RatedPlan | undefined,
): FieldScore[] {
  const scores: FieldScore[] = [];
  const byRow = new Map(read?.plan.actions.map((action) => [action.row, action]));
  const expectedRows = new Set(expected.actions.map(({ row }) => row));
  const said = new Set(
    analysis.findings.filter((one) => one.sheet === expected.sheet && SAYS.has(one.check)).map(({ row }) => row),
  );
  const unused = analysis.findings.some(
    (one) => one.sheet === expected.sheet && (one.check === "V35" || one.check === "V33"),
  );
  const base = { tracker: tracker.name, sheet: expected.sheet };
  for (const action of expected.actions) {
    const found = byRow.get(action.row);
    for (const [field, value] of expectedOf(tracker, expected, action)) {
      const got = found === undefined ? "(no action)" : readValue(found, field);
      const isRight = got === value;
      const sureness = read === undefined ? "guessed" : surenessOf(read, field);
      const isSaid =
        !isRight &&
        (read === undefined || found === undefined
          ? said.has(action.row) || read === undefined
          : sureness === "guessed" || said.has(action.row) || unused);
      scores.push({ ...base, row: action.row, field, expected: value, read: got, isRight, sureness, isSaid });
    }
  }
  for (const action of read?.plan.actions ?? []) {
    if (expectedRows.has(action.row)) continue;
    scores.push({
      ...base,
      row: action.row,
      field: "isAction",
      expected: false,
      read: true,
      isRight: false,
      sureness: "sure",
      isSaid: said.has(action.row),
    });
  }
  return scores;
}

export function analysisOf(tracker: CorpusTracker): Analysis {
  return analyse(trackerCellsOf(tracker), {
    asAt: tracker.asAt,
    preset: PRESETS.BRAG,
    quarters: "financial",
    publication: null,
  });
}

export function scoreTracker(tracker: CorpusTracker): TrackerScore {
  const analysis = analysisOf(tracker);
  const left = [...analysis.plans];
  const fields = tracker.plans.flatMap((plan) => {
    // Several plans of one sheet are told by their headers.
    const at = left.findIndex(
      (one) => one.plan.sheet === plan.sheet && Math.abs(one.plan.headerRow - plan.headerRow) <= 3,
    );
    const found = at < 0 ? undefined : left.splice(at, 1)[0];
    return scorePlan(tracker, plan, analysis, found);
  });
  // A plan read where there is none: each of its actions is one too many.
  for (const { plan } of left) {
    for (const action of plan.actions) {
      fields.push({
        tracker: tracker.name,
        sheet: plan.sheet,
        row: action.row,
        field: "isAction",
        expected: false,
        read: true,
        isRight: false,
        sureness: "sure",
        isSaid: false,
      });
    }
  }
  return { name: tracker.name, plansExpected: tracker.plans.length, plansRead: analysis.plans.length, fields };
}
