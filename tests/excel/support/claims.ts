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

/** Whether a list of names in quotes, “A” and “B”, is just those of the sheets. */
const named = (sheets: readonly BookSheet[], names: string): boolean =>
  names === sheets.map(({ name }) => `“${name}”`).join(" and ");

/** Whether a list of names in quotes has none but names of these sheets. */
const amongNamed = (sheets: readonly BookSheet[], names: string): boolean =>
  names.split(" and ").every((name) => sheets.some((sheet) => `“${sheet.name}”` === name));

const NAMES = "(“.*?”(?: and “.*?”)*)";

/** Each claim as it is worded, and whether it is true. */
const CLAIMS: readonly { readonly says: RegExp; readonly holds: (name: string, truth: Truth) => boolean }[] = [
  { says: /Nothing was written\./, holds: (_, { own }) => own.length === 0 },
  { says: /No (?:report|template) was written, and nothing of one is left\./, holds: (_, { own }) => own.length === 0 },
  { says: /The new report was not written\./, holds: (_, { own }) => own.length === 0 },
  {
    says: new RegExp(`half a (?:report|template) is on the sheets? ${NAMES}`, "u"),
    holds: (names, { own }) => named(own, names),
  },
  {
    says: new RegExp(`The new report stands, on the sheets? ${NAMES}`, "u"),
    holds: (names, { own, isWhole }) => named(own, names) && own.length === 2 && own.every(isWhole),
  },
  {
    says: new RegExp(`The earlier report stands, on the sheets? ${NAMES}`, "u"),
    holds: (names, { scene }) => named(scene.earlierNow, names),
  },
  {
    says: new RegExp(`Somebody else has deleted the sheets? ${NAMES} of it`, "u"),
    holds: (_, { scene }) => scene.earlierSheets.some((sheet) => scene.deletedByThem.has(sheet)),
  },
  { says: /The earlier report is gone: somebody else/, holds: (_, { scene }) => scene.earlierNow.length === 0 },
  { says: /A blank sheet “(.*?)” has come/, holds: (name, { scene }) => scene.book.findSheet(name) !== null },
  {
    says: new RegExp(`The sheets? ${NAMES} (?:was|were) written, but somebody else has deleted`, "u"),
    holds: (names, { own, scene }) =>
      !own.some(({ name }) => names.includes(`“${name}”`)) && scene.deletedByThem.size > 0,
  },
  {
    says: new RegExp(`The rest stands, on the sheets? ${NAMES}\\.`, "u"),
    holds: (names, { own }) => named(own, names),
  },
  {
    says: new RegExp(`It had replaced the one on the sheets? ${NAMES}\\.`, "u"),
    holds: (_, { scene }) => scene.earlierSheets.length > 0 && scene.earlierNow.length === 0,
  },
  {
    says: /Nothing was taken away\.|so it was left alone|So it was left alone/,
    holds: (_, { scene }) =>
      scene.earlierSheets.every((sheet) => scene.isThere(sheet) || scene.deletedByThem.has(sheet)),
  },
  { says: /is not there any more: nothing to revert/, holds: (_, { scene }) => scene.earlierNow.length === 0 },
  { says: /The report was taken away, but/, holds: (_, { scene }) => scene.earlierNow.length === 0 },
  {
    says: /structure is protected, so no sheet can be added/,
    holds: (_, { own, scene }) => own.length === 0 && (scene.earlier === null || scene.earlierNow.length > 0),
  },
  {
    says: new RegExp(`The sheets? ${NAMES} still stands?\\.`, "u"),
    holds: (names, { scene }) => amongNamed(scene.book.sheets, names),
  },
  {
    says: /The rest of the report was taken away\./,
    holds: (_, { scene }) => scene.earlierNow.length < scene.earlierSheets.length,
  },
  {
    says: new RegExp(`There is a report for this period already, on the sheets? ${NAMES}`, "u"),
    holds: (names, { own, scene }) =>
      own.length === 0 && (amongNamed(scene.book.sheets, names) || scene.deletedByThem.size > 0),
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
  if (own.length > 0 && !/half a|The new report stands|The rest stands/.test(problem.sentence) && !isUnknown) {
    wrong.push("says nothing of the sheet that it leaves");
  }
  const gone = scene.earlierSheets.some((sheet) => !scene.isThere(sheet) && !scene.deletedByThem.has(sheet));
  if (gone && !isUnknown && !/It had replaced|was taken away/.test(problem.sentence))
    wrong.push("says nothing of the earlier report, which is gone");
  return wrong;
}

/** What of others' is not as they left it; none where all is well. Formulas that follow a sheet are looked at apart. */
export function harmDone(scene: Scene): string[] {
  const harm: string[] = [];
  for (const [sheet, was] of scene.expected) {
    if (scene.earlierSheets.includes(sheet) || scene.deletedByThem.has(sheet)) continue;
    const { name } = sheet;
    if (!scene.book.sheets.includes(sheet)) harm.push(`the sheet “${name}” is gone`);
    else if (sheet !== scene.cover && contents(sheet) !== was) harm.push(`the sheet “${name}” was changed`);
    if (name !== scene.names.get(sheet)) harm.push(`the sheet “${name}” was renamed`);
  }
  for (const earlier of scene.earlierNow) {
    if (contents(earlier) !== scene.expected.get(earlier)) harm.push("the earlier report was changed");
  }
  return harm;
}

/** The sheets of a report. */
export interface ReportSheets {
  readonly paper: BookSheet | null;
  readonly annex: BookSheet | null;
}

/**
 * Where the cover sheet's formulas point, compared with what is said.
 * @param report that they ought to point at
 * @param said all that the user is told
 */
export function strayPointers(scene: Scene, report: ReportSheets, said: string): string[] {
  if (!scene.isThere(scene.cover)) return [];
  const stray: string[] = [];
  for (const [row, column, place, sheet] of [
    [0, 1, "B1", report.paper],
    [5, 0, "A6", report.paper],
    [2, 1, "B3", report.annex],
  ] as const) {
    const formula = formulaIn(scene.cover, row, column);
    if (formula === "") continue;
    const isLost = formula.includes("#REF!");
    const isSaid = said.includes(`!${place}`) && said.includes("#REF!");
    if (
      isLost &&
      !isSaid &&
      ![...scene.deletedByThem].some((gone) => scene.earlierSheets.includes(gone) || !scene.names.has(gone))
    ) {
      stray.push(`${place} was lost without a word`);
    }
    if (
      !isLost &&
      sheet !== null &&
      !formula.startsWith(`='${sheet.name}'!`) &&
      !/may point at the new one/.test(said)
    ) {
      stray.push(`${place} points elsewhere: ${formula}, not at “${sheet.name}”`);
    }
  }
  return stray;
}
