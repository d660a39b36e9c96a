/** What formulas that point at an earlier report will say once they point at the new one. Pure. */
import { quotedSheetName } from "../../operations/sheetNames";
import { withReferences } from "./formulaReferences";
import type { Places } from "./places";
import { placeOf, type Mention, type Pointer, type Pointers } from "./pointers";

/** A formula with what it will be. */
export interface Repointed {
  readonly pointer: Pointer;
  readonly formula: string;
}

/** What becomes of the formulas. */
export interface Repointing {
  readonly kept: readonly Repointed[];
  /** Those whose place is not known in the new report, or that cannot be changed: they will show #REF!. */
  readonly lost: readonly Pointer[];
}

/** What comes after a sheet of the earlier report, for those who point at it. */
export interface PointedAnew {
  /** Excel's id of that sheet. */
  readonly of: string;
  /** Name of the new sheet. */
  readonly sheet: string;
  readonly places: Places;
  /** Tables of the new report: the names that the report gives them, and those that they have in the workbook. */
  readonly tables: readonly { readonly wanted: string; readonly name: string }[];
}

/** @param anew those sheets of the earlier report that have one after them */
export function repointing(pointers: readonly Pointer[], anew: readonly PointedAnew[]): Repointing {
  const kept: Repointed[] = [];
  const lost: Pointer[] = [];
  for (const pointer of pointers) {
    const formula = pointer.isLocked ? null : formulaAnew(pointer, anew);
    if (formula === null) lost.push(pointer);
    else kept.push({ pointer, formula });
  }
  return { kept, lost };
}

function formulaAnew({ formula, references }: Pointer, anew: readonly PointedAnew[]): string | null {
  const changed: { reference: Mention; text: string }[] = [];
  for (const reference of references) {
    const next = anew.find(({ of }) => of === reference.of);
    if (next === undefined) return null;
    const text = reference.kind === "table" ? tableAnew(reference, next) : placeAnew(reference.address, next);
    if (text === null) return null;
    changed.push({ reference, text });
  }
  return withReferences(formula, changed);
}

function placeAnew(address: string | null, { sheet, places }: PointedAnew): string | null {
  const found = address === null ? null : places.find(address);
  return found === null ? null : `${quotedSheetName(sheet)}!${found}`;
}

/** The formula as it was, pointing at the same report. @param namesNow of its sheets, by their ids */
export function formulaBack({ formula, references }: Pointer, namesNow: ReadonlyMap<string, string>): string {
  return withReferences(
    formula,
    references.map((reference) => {
      const was = formula.slice(reference.start, reference.end);
      const sheet = namesNow.get(reference.of);
      const isKept = reference.kind === "table" || sheet === undefined;
      return { reference, text: isKept ? was : quotedSheetName(sheet) + was.slice(was.lastIndexOf("!")) };
    }),
  );
}

/** A table is known by its name, and its columns by their headings. */
function tableAnew({ table, part }: { table: string; part: string }, { tables, places }: PointedAnew): string | null {
  const found = tables.find(({ wanted }) => isNamedAfter(table, wanted));
  if (found === undefined || part.includes("'")) return null;
  const columns = part
    .split(/[[\],:@]/)
    .map((text) => text.trim())
    .filter((text) => text !== "" && !text.startsWith("#"));
  return columns.every((column) => places.hasText(column)) ? `${found.name}${part}` : null;
}

/** "RagByPlan" and "RagByPlan_2" are both named after "RagByPlan". */
function isNamedAfter(name: string, wanted: string): boolean {
  const [lower, base] = [name.toLowerCase(), wanted.toLowerCase()];
  return lower === base || (lower.startsWith(`${base}_`) && /^\d+$/.test(lower.slice(base.length + 1)));
}

/** So many places are named; of more, how many they are. */
const MOST_NAMED = 5;

function listed(pointers: readonly Pointer[]): string {
  const named = pointers.slice(0, MOST_NAMED).map(placeOf);
  const more = pointers.length - named.length;
  if (more > 0) named.push(`${more} more`);
  const last = named.pop() ?? "";
  return named.length === 0 ? last : `${named.join(", ")} and ${last}`;
}

const formulas = (count: number): string => (count === 1 ? "1 formula" : `${count.toLocaleString("en-GB")} formulas`);

/** That formulas point at a report, in a sentence. */
export function pointing(pointers: readonly Pointer[]): string {
  return `${formulas(pointers.length)} ${pointers.length === 1 ? "points" : "point"} at it: ${listed(pointers)}.`;
}

/** What will become of them when the report is replaced, in sentences; none where nothing points at it. */
export function repointingAhead({ kept, lost }: Repointing, unseen: Pointers["unseen"]): string[] {
  return [
    ...(kept.length === 0
      ? []
      : [`${formulas(kept.length)} pointing at it will point at the new report: ${listed(kept.map(pointerOf))}.`]),
    ...(lost.length === 0
      ? []
      : [`${formulas(lost.length)} pointing at it will show #REF!, because ${whyLost(lost)}: ${listed(lost)}.`]),
    ...unseenSaid(unseen),
  ];
}

/** What became of them, in sentences. */
export function repointingDone({ kept, lost }: Repointing, unseen: Pointers["unseen"]): string[] {
  return [
    ...(kept.length === 0
      ? []
      : [
          `${formulas(kept.length)} that pointed at it ${kept.length === 1 ? "points" : "point"} at the new one: ${listed(kept.map(pointerOf))}.`,
        ]),
    ...(lost.length === 0
      ? []
      : [
          `${formulas(lost.length)} that pointed at it ${lost.length === 1 ? "shows" : "show"} #REF! now, because ${whyLost(lost)}: ${listed(lost)}.`,
        ]),
    ...unseenSaid(unseen),
  ];
}

function whyLost(lost: readonly Pointer[]): string {
  const locked = lost.filter(({ isLocked }) => isLocked).length;
  if (locked === lost.length) return "their sheet is protected";
  const unknown = "what they point at is not found again in the new report";
  return locked === 0 ? unknown : `${unknown}, or their sheet is protected`;
}

function unseenSaid(unseen: Pointers["unseen"]): string[] {
  if (unseen.length === 0) return [];
  const names = unseen.map((name) => `“${name}”`).join(", ");
  return [`Whether formulas on ${names} point at it could not be looked at.`];
}

function pointerOf({ pointer }: Repointed): Pointer {
  return pointer;
}
