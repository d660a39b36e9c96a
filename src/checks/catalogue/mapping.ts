/** V33: two columns that claim one field, no column for something that every plan needs, a column whose field was guessed. */
import { fieldWords } from "../../plan/fieldWords";
import type { ColumnReading, Field, Plan } from "../../plan/model";
import type { CheckOfPlan, CheckedPlan, Problem } from "../check.types";
import { quote } from "../wording/quote";
import { hasOwners } from "./noLeadAgency";

const hasAny = ({ columns }: Plan, ...fields: readonly Field[]): boolean =>
  fields.some((field) => columns[field] !== undefined);

/** What a plan needs beside its recommendations or actions, without which it would not have been read as one. */
const NEEDED: readonly { readonly what: string; readonly isThere: (checked: CheckedPlan) => boolean }[] = [
  { what: "a lead agency or officer", isThere: hasOwners },
  { what: "a target date", isThere: ({ plan }) => hasAny(plan, "target", "revised") },
  {
    what: "a status, a RAG, a completion date or progress",
    isThere: ({ plan }) => hasAny(plan, "status", "rag", "completed", "progress"),
  },
];

export const mapping: CheckOfPlan = {
  id: "V33",
  severity: "error",
  title: "Check the mapping",
  findInPlan: (checked) => {
    const { plan } = checked;
    const row = plan.headerRow;
    const missing = NEEDED.filter(({ isThere }) => !isThere(checked)).map(({ what }): Problem => ({
      row,
      at: null,
      message: `No column was read as ${what}. Check the mapping, or add the column.`,
    }));
    return [
      ...missing,
      ...plan.reading.columns.flatMap((column) => [...rivalOf(plan, column), ...guessOf(plan, column)]),
    ];
  },
};

/** A column that could be the same field as another, which is used. */
function rivalOf({ headerRow: row, columns, headings }: Plan, { column, heading, rivals }: ColumnReading): Problem[] {
  const used = rivals === null ? undefined : columns[rivals];
  if (rivals === null || used === undefined) return [];
  const other = `column ${used}, ${quote(headings[rivals] ?? "")}, is used`;
  return [
    {
      row,
      at: { column },
      message: `Column ${column}, ${quote(heading)}, could be the same field as another column; ${other}. Check the mapping.`,
    },
  ];
}

/** A column whose field was guessed: a figure may hang on it. */
function guessOf({ headerRow: row }: Plan, { column, field, certainty, why }: ColumnReading): Problem[] {
  if (field === null || certainty !== "guessed") return [];
  return [
    {
      row,
      at: { column },
      severity: "warning",
      message: `Column ${column} was taken for ${fieldWords(field)} by a guess: ${why}. Say what it is under “How this was read”.`,
    },
  ];
}
