/**
 * Parts the findings by what the user said of them. An acceptance holds for as long as the text of the cell and what its row is
 * about stay as they were; it follows its row when others are inserted or deleted above. Pure.
 */
import type { SheetCells, TrackerCells } from "../plan/cells";
import { columnIndex, columnOfCell } from "../plan/columnLetters";
import type { Plan } from "../plan/model";
import { withoutOwnColumns } from "../plan/ownColumns";
import { textOf } from "../plan/text";
import { textMark } from "../plan/textMark";
import type { Acceptance, AcceptedFinding, SheetFindingsSaid, SortedFindings } from "./accepted.types";
import type { Finding } from "./finding";

export type FindingsSaid = ReadonlyMap<string, SheetFindingsSaid>;

/** What a finding is about. */
export type MarksOf = (finding: Finding) => Pick<Acceptance, "column" | "cellMark" | "rowMark">;

/** @param plans those of the tracker */
export function marksIn(tracker: TrackerCells, plans: readonly Plan[]): MarksOf {
  const sheets = new Map(tracker.sheets.map((cells) => [cells.sheet, withoutOwnColumns(cells)]));
  const subjects = new Map<string, string>();
  for (const { sheet, actions } of plans) {
    for (const { ref, recommendation, action, rows } of actions) {
      for (const row of rows) subjects.set(`${sheet}!${row}`, [ref, recommendation, action].join("\n"));
    }
  }
  return ({ sheet, cell, row }) => {
    const cells = sheets.get(sheet);
    const column = columnOfCell(cell);
    return {
      column,
      cellMark: textMark(cells === undefined ? "" : textAt(cells, column, row)),
      rowMark: textMark(subjects.get(`${sheet}!${row}`) ?? (cells === undefined ? "" : longestText(cells, row))),
    };
  };
}

function textAt({ values, firstRow, firstColumn }: SheetCells, column: string, row: number): string {
  return textOf(values[row - firstRow]?.[columnIndex(column) - (firstColumn - 1)]);
}

/** What a row that is no action is known by. */
function longestText({ values, firstRow }: SheetCells, row: number): string {
  const texts = (values[row - firstRow] ?? []).map(textOf);
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** One walk through the findings; what was said of none costs nothing. */
export function sortFindings(findings: readonly Finding[], said: FindingsSaid, marks: () => MarksOf): SortedFindings {
  if ([...said.values()].every(saysNothing)) return { findings, accepted: [], unchecked: [] };
  const marksOf = marks();
  const counts = new Map<string, { readonly sheet: string; readonly check: string; findings: number }>();
  for (const [sheet, { unchecked = [] }] of said) {
    for (const check of unchecked) counts.set(`${sheet}!${check}`, { sheet, check, findings: 0 });
  }
  const open = new Map([...said].map(([sheet, { accepted = [] }]) => [sheet, byMarks(accepted)]));
  const counting: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const left = counts.get(`${finding.sheet}!${finding.check}`);
    if (left !== undefined) {
      left.findings += 1;
      continue;
    }
    const acceptance = takeFor(finding, open.get(finding.sheet), marksOf);
    if (acceptance === undefined) counting.push(finding);
    else accepted.push({ finding, reason: acceptance.reason, on: acceptance.on });
  }
  return { findings: counting, accepted, unchecked: [...counts.values()] };
}

const saysNothing = ({ accepted = [], unchecked = [] }: SheetFindingsSaid): boolean =>
  accepted.length + unchecked.length === 0;

const keyOf = ({ check, column, cellMark, rowMark }: Omit<Acceptance, "row" | "reason" | "on">): string =>
  `${check} ${column} ${cellMark} ${rowMark}`;

function byMarks(accepted: readonly Acceptance[]): Map<string, Acceptance[]> {
  const known = new Map<string, Acceptance[]>();
  for (const one of accepted) known.set(keyOf(one), [...(known.get(keyOf(one)) ?? []), one]);
  return known;
}

/** Each acceptance is for one finding: of rows that are alike, rather the one where it stood. */
function takeFor(
  finding: Finding,
  open: Map<string, Acceptance[]> | undefined,
  marksOf: MarksOf,
): Acceptance | undefined {
  if (open === undefined || open.size === 0) return undefined;
  const key = keyOf({ check: finding.check, ...marksOf(finding) });
  const fitting = open.get(key);
  const found = fitting?.find(({ row }) => row === finding.row) ?? fitting?.[0];
  if (found !== undefined) open.set(key, fitting?.filter((one) => one !== found) ?? []);
  return found;
}

/** What was said, with one more finding accepted. A blank reason is none: see the pane, which asks for one. */
export function accepting(
  said: SheetFindingsSaid,
  finding: Finding,
  marksOf: MarksOf,
  why: Pick<Acceptance, "reason" | "on">,
): SheetFindingsSaid {
  const acceptance: Acceptance = { check: finding.check, row: finding.row, ...marksOf(finding), ...why };
  return { ...said, accepted: [...(said.accepted ?? []), acceptance] };
}

/** What was said, with one acceptance taken back. */
export function acceptingNoMore(said: SheetFindingsSaid, finding: Finding, marksOf: MarksOf): SheetFindingsSaid {
  const key = keyOf({ check: finding.check, ...marksOf(finding) });
  const accepted = said.accepted ?? [];
  const fitting = accepted.filter((one) => keyOf(one) === key);
  const taken = fitting.find(({ row }) => row === finding.row) ?? fitting[0];
  return { ...said, accepted: accepted.filter((one) => one !== taken) };
}

/** What was said, with a check wanted on the sheet or not. */
export function checking(said: SheetFindingsSaid, check: string, isWanted: boolean): SheetFindingsSaid {
  const others = (said.unchecked ?? []).filter((one) => one !== check);
  return { ...said, unchecked: isWanted ? others : [...others, check] };
}
