/**
 * Parts a list of operations into what makes a sheet (its cells, tables, formats, widths, heights), which is written in full or
 * not at all, and its trimmings: what a refusal by Excel may cost without costing the sheet. Pure.
 */
import type { Operation } from "./operations";

type Kind = Operation["kind"];

/** Some operations that stand or fall together, in a request of their own. */
export interface Trimming {
  /** What the user would call it, to be said where it was refused: "the chart". */
  readonly what: string;
  readonly operations: readonly Operation[];
}

/** So many links are written with the cells; what is linked beyond them keeps its text, and is linked afterwards. */
export const LINKS_WITH_CELLS = 1_000;

/** In the order in which they are set; what shows the sheet comes last. */
const TRIMMINGS: readonly { readonly what: string; readonly kind: Kind }[] = [
  { what: "colours that follow the words of a cell", kind: "colourWords" },
  { what: "drop-down lists", kind: "offerWords" },
  { what: "the chart", kind: "addChart" },
  { what: "the print set-up", kind: "setPrint" },
  { what: "page breaks", kind: "addPageBreaks" },
  { what: "that gridlines are hidden", kind: "hideGridlines" },
  { what: `links after the first ${LINKS_WITH_CELLS.toLocaleString("en-GB")}`, kind: "linkCell" },
  { what: "the workbook's title", kind: "setTitleIfBlank" },
  { what: "which cell is shown", kind: "showCell" },
];

/** There are never more. */
export const MOST_TRIMMINGS = TRIMMINGS.length;

/** @returns the trimmings without those that have no operations */
export function splitTrimmings(operations: readonly Operation[]): {
  readonly body: readonly Operation[];
  readonly trimmings: readonly Trimming[];
} {
  const late = new Set(operations.filter(({ kind }) => kind === "linkCell").slice(LINKS_WITH_CELLS));
  const isTrimming = (operation: Operation): boolean =>
    operation.kind === "linkCell" ? late.has(operation) : TRIMMINGS.some(({ kind }) => kind === operation.kind);
  return {
    body: operations
      .map((operation) => (late.has(operation) ? textOfLink(operation) : operation))
      .filter((operation) => !isTrimming(operation)),
    trimmings: TRIMMINGS.map(({ what, kind }) => ({
      what,
      operations: operations.filter((operation) => operation.kind === kind && isTrimming(operation)),
    })).filter((trimming) => trimming.operations.length > 0),
  };
}

/** What a cell holds that is linked later. */
function textOfLink(operation: Operation): Operation {
  if (operation.kind !== "linkCell") return operation;
  const { sheet, address, text, value } = operation;
  return { kind: "setValues", sheet, address, values: [[value ?? text]] };
}
