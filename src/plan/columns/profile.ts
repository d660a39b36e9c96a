/** What a column holds: shares of dates, states, organisations … of a sample of its cells, each looked at once. */
import { GENERAL, type CellValue, type SheetCells } from "../cells";
import { datePartShown } from "../dates/numberFormat";
import { colourOfFill } from "../status/colourOfFill";
import { kindsOf, KINDS, type Kind, type TextDateSettings } from "./cellKind";

export interface Profile {
  /** Cells looked at, and how many of them are not blank. */
  readonly looked: number;
  readonly filled: number;
  /** Share of the filled cells, 0 to 1. */
  readonly shares: Readonly<Record<Kind, number>>;
  /** Share of different texts among the filled cells. */
  readonly different: number;
  readonly meanLength: number;
  /** Cells without a text that are filled with a colour: their share of those looked at, and how many colours they are. */
  readonly colours: { readonly share: number; readonly different: number };
}

type Row = readonly CellValue[];
/** What of a sheet's cells is looked at. */
type Sampled = Pick<SheetCells, "values" | "numberFormats" | "looks">;
type Facts = readonly (readonly Kind[])[];

/** Most rows that are looked at: the first ones, and others evenly down the sheet. */
const MOST_ROWS = 60;
const FIRST_ROWS = 25;

/** 0-based rows of the grid between `from` (included) and `to` (excluded) that profiles are made of. */
export function sampledRows(from: number, to: number): number[] {
  const count = to - from;
  if (count <= MOST_ROWS) return Array.from({ length: Math.max(0, count) }, (_, index) => from + index);
  const rest = MOST_ROWS - FIRST_ROWS;
  const step = (count - FIRST_ROWS) / rest;
  const first = Array.from({ length: FIRST_ROWS }, (_, index) => from + index);
  return [...first, ...Array.from({ length: rest }, (_, index) => from + FIRST_ROWS + Math.floor(index * step))];
}

/** Looks at rows of cells, each row once as long as it is the same object: an edit costs a look at the rows it touched. */
export class CellLooks {
  private readonly known = new WeakMap<Row, Facts>();
  /** Short texts repeat down a plan. */
  private readonly ofText = new Map<string, readonly Kind[]>();

  constructor(private readonly settings: TextDateSettings) {}

  of(row: Row): Facts {
    let facts = this.known.get(row);
    if (facts === undefined) {
      facts = row.map((value) => this.kindsOf(value));
      this.known.set(row, facts);
    }
    return facts;
  }

  private kindsOf(value: CellValue): readonly Kind[] {
    if (typeof value !== "string" || value.length > LONGEST_KEPT) return kindsOf(value, this.settings);
    let kinds = this.ofText.get(value);
    if (kinds === undefined) {
      kinds = kindsOf(value, this.settings);
      if (this.ofText.size < MOST_KEPT) this.ofText.set(value, kinds);
    }
    return kinds;
  }
}

const LONGEST_KEPT = 40;
const MOST_KEPT = 5_000;

const noShares = (): Record<Kind, number> => Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;

/** Of a column in which nothing stands. */
export const BLANK_PROFILE: Profile = {
  looked: 0,
  filled: 0,
  shares: noShares(),
  different: 0,
  meanLength: 0,
  colours: { share: 0, different: 0 },
};

/** Three capitals are a body's in a column that names bodies and no person: "WSP" beside "CPS" and "NHSFT". */
function settleAcronyms(shares: Record<Kind, number>): void {
  const isOfBodies = shares.organisation > 0 && shares.person <= shares.acronym && shares.post === 0;
  if (!isOfBodies) return;
  shares.organisation += shares.acronym;
  shares.person -= shares.acronym;
}

const NO_COLOURS: Profile["colours"] = { share: 0, different: 0 };

/** The colours of a column's cells that hold nothing else. */
function coloursOf({ values, looks }: Sampled, column: number, rows: readonly number[]): Profile["colours"] {
  const ofColumn = looks?.get(column);
  if (ofColumn === undefined || rows.length === 0) return NO_COLOURS;
  const found = rows.flatMap((at) => {
    const fill = ofColumn[at]?.fill ?? null;
    const colour = fill === null || values[at]?.[column] !== "" ? null : colourOfFill(fill);
    return colour === null ? [] : [colour];
  });
  return { share: found.length / rows.length, different: new Set(found).size };
}

/** Counts one column of the sampled rows. */
function profileOf(cells: Sampled, column: number, rows: readonly number[], looks: CellLooks): Profile {
  const shares = noShares();
  const formats = cells.numberFormats.get(column);
  const texts = new Set<CellValue>();
  let filled = 0;
  let length = 0;
  for (const at of rows) {
    const row = cells.values[at] ?? [];
    const kinds = looks.of(row)[column] ?? [];
    if (kinds.length === 0) continue;
    filled++;
    const value = row[column] ?? "";
    texts.add(value);
    length += String(value).length;
    for (const kind of kinds) shares[kind]++;
    // A number is a date where its format says so, or, without a format, where it could be one.
    const format = formats?.[at] ?? GENERAL;
    if (kinds.includes("serial") && (datePartShown(format) !== null || format === GENERAL)) {
      shares.date++;
      shares.number--;
    }
    // A number that its cell shows as a percentage is one, and numbers nothing.
    if (kinds.includes("percent") && kinds.includes("number") && format.includes("%")) {
      shares.number--;
      shares.ref -= kinds.includes("ref") ? 1 : 0;
    }
    if (kinds.includes("percent") && typeof value === "number" && !format.includes("%") && value !== 0 && value !== 1) {
      shares.percent -= 0.5;
    }
  }
  const of = Math.max(1, filled);
  for (const kind of KINDS) shares[kind] /= of;
  settleAcronyms(shares);
  return {
    looked: rows.length,
    filled,
    shares,
    different: texts.size / of,
    meanLength: length / of,
    colours: coloursOf(cells, column, rows),
  };
}

/** A row of the plan fills at least so much of what the fullest rows fill. */
const LEAST_FILLED = 0.5;

/**
 * Rows that tell of columns: not those of one text (banners, titles, footers), nor those that fill far fewer columns than the
 * plan's own (counts, keys and version tables below it, recommendations alone above their actions).
 */
function tellingRows(rows: readonly number[], filledIn: (at: number) => number): number[] {
  const filled = rows.map(filledIn);
  const full = [...filled].sort((a, b) => b - a)[Math.floor(filled.length / 4)] ?? 0;
  const least = Math.max(2, full * LEAST_FILLED);
  return rows.filter((_, index) => (filled[index] ?? 0) >= least);
}

/** The profile of every column of the grid, by 0-based column. */
export function profiles(cells: Sampled, rows: readonly number[], looks: CellLooks): Profile[] {
  const width = cells.values[0]?.length ?? 0;
  const telling = tellingRows(
    rows,
    (at) => looks.of(cells.values[at] ?? []).filter((kinds) => kinds.length > 0).length,
  );
  return Array.from({ length: width }, (_, column) => profileOf(cells, column, telling, looks));
}
