/** V33: two columns that claim one field, or no column for something that every plan needs. Said once for a plan. */
import type { Field, Plan } from "../../plan/model";
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
    const repeated = plan.duplicates.map(({ column, heading, field }): Problem => {
      const used = plan.columns[field];
      const other = used === undefined ? "" : `; column ${used}, ${quote(plan.headings[field] ?? "")}, is used`;
      return {
        row,
        at: { column },
        message: `Column ${column}, ${quote(heading)}, could be the same field as another column${other}. Check the mapping.`,
      };
    });
    return [...missing, ...repeated];
  },
};
