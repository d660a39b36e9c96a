/** Compares what a sentence says stands in the workbook with what stands there. */
import type { ExcelProblem } from "../../../src/excel/problem";
import { contents, formulaIn, type BookSheet, type Scene } from "./scene";

/** What a claim in a sentence is checked against. */
interface Truth {
  readonly scene: Scene;
  readonly own: readonly BookSheet[];
  /** Whether all of a sheet's contents are those of what was to be written. */
  readonly isWhole: (sheet: BookSheet) => boolean;
}

const only = (own: readonly BookSheet[], name: string): boolean => own.length === 1 && own[0]?.name === name;

/** Each claim as it is worded, and whether it is true. */
const CLAIMS: readonly { readonly says: RegExp; readonly holds: (name: string, truth: Truth) => boolean }[] = [
  { says: /Nothing was written\./, holds: (_, { own }) => own.length === 0 },
  { says: /No (?:report|template) was written, and nothing of one is left\./, holds: (_, { own }) => own.length === 0 },
  { says: /The new report was not written\./, holds: (_, { own }) => own.length === 0 },
  {
    says: /half a (?:report|template) is on the sheet “(.*?)”/,
    holds: (name, { own }) => only(own, name),
  },
  {
    says: /The new report stands, on the sheet “(.*?)”/,
    holds: (name, { own, isWhole }) => only(own, name) && own.every(isWhole),
  },
  {
    says: /The earlier report stands, on the sheet “(.*?)”/,
    holds: (name, { scene: { earlier, book } }) => earlier !== null && book.findSheet(name) === earlier,
  },
  { says: /The earlier report is gone: somebody else/, holds: (_, { scene }) => !scene.isThere(scene.earlier) },
  { says: /A blank sheet “(.*?)” has come/, holds: (name, { scene }) => scene.book.findSheet(name) !== null },
  { says: /was written, but somebody else has deleted it/, holds: (_, { own }) => own.length === 0 },
  {
    says: /It had replaced the one on the sheet “(.*?)”\./,
    holds: (_, { scene }) => scene.earlier !== null && !scene.isThere(scene.earlier),
  },
  {
    says: /Nothing was taken away\.|so it was left alone|So it was left alone/,
    holds: (_, { scene }) =>
      scene.isThere(scene.earlier) || [...scene.deletedByThem].some((sheet) => sheet === scene.earlier),
  },
  { says: /is not there any more: nothing to revert/, holds: (_, { scene }) => !scene.isThere(scene.earlier) },
  { says: /The report was taken away, but/, holds: (_, { scene }) => !scene.isThere(scene.earlier) },
  {
    says: /structure is protected, so no sheet can be added/,
    holds: (_, { own, scene }) => own.length === 0 && (scene.isThere(scene.earlier) || scene.earlier === null),
  },
  { says: /The sheet “(.*?)” still stands\./, holds: (name, { scene }) => scene.book.findSheet(name) !== null },
  {
    says: /There is a report for this period already, on the sheet “(.*?)”/,
    holds: (name, { own, scene }) =>
      own.length === 0 && (scene.book.findSheet(name) !== null || scene.deletedByThem.size > 0),
  },
];

/** The claims of a sentence that are not true, and what it does not say though it ought to; none where all is well. */
export function untrue(problem: ExcelProblem, truth: Truth): string[] {
  const wrong: string[] = [];
  let claims = 0;
  for (const { says, holds } of CLAIMS) {
    const said = says.exec(problem.sentence);
    if (said === null) continue;
    claims += 1;
    if (!holds(said[1] ?? "", truth)) wrong.push(`not true: ${said[0]}`);
  }
  const { own, scene } = truth;
  const isUnknown = /could not be looked at/.test(problem.sentence);
  if (claims === 0 && !isUnknown) wrong.push("says nothing of what stands");
  if (own.length > 0 && !/half a|The new report stands/.test(problem.sentence) && !isUnknown) {
    wrong.push("says nothing of the sheet that it leaves");
  }
  const gone = scene.earlier !== null && !scene.isThere(scene.earlier) && !scene.deletedByThem.has(scene.earlier);
  if (gone && !isUnknown && !/It had replaced|was taken away/.test(problem.sentence))
    wrong.push("says nothing of the earlier report, which is gone");
  return wrong;
}

/** What of others' is not as they left it; none where all is well. Formulas that follow a sheet are looked at apart. */
export function harmDone(scene: Scene): string[] {
  const harm: string[] = [];
  for (const [sheet, was] of scene.expected) {
    if (sheet === scene.earlier || scene.deletedByThem.has(sheet)) continue;
    const { name } = sheet;
    if (!scene.book.sheets.includes(sheet)) harm.push(`the sheet “${name}” is gone`);
    else if (sheet !== scene.cover && contents(sheet) !== was) harm.push(`the sheet “${name}” was changed`);
    if (name !== scene.names.get(sheet)) harm.push(`the sheet “${name}” was renamed`);
  }
  const earlier = scene.earlierNow;
  if (earlier !== null && contents(earlier) !== scene.expected.get(earlier)) {
    harm.push("the earlier report was changed");
  }
  return harm;
}

/**
 * Where the cover sheet's formulas point, compared with what is said. @param said all that the user is told
 */
export function strayPointers(scene: Scene, report: BookSheet | null, said: string): string[] {
  if (!scene.isThere(scene.cover)) return [];
  const stray: string[] = [];
  for (const [row, column, place] of [
    [0, 1, "B1"],
    [5, 0, "A6"],
  ] as const) {
    const formula = formulaIn(scene.cover, row, column);
    if (formula === "") continue;
    const isLost = formula.includes("#REF!");
    const isSaid = said.includes(`!${place}`) && said.includes("#REF!");
    if (
      isLost &&
      !isSaid &&
      ![...scene.deletedByThem].some((sheet) => sheet === scene.earlier || !scene.names.has(sheet))
    ) {
      stray.push(`${place} was lost without a word`);
    }
    if (
      !isLost &&
      report !== null &&
      !formula.startsWith(`='${report.name}'!`) &&
      !/may point at the new one/.test(said)
    ) {
      stray.push(`${place} points elsewhere: ${formula}, not at “${report.name}”`);
    }
  }
  return stray;
}
