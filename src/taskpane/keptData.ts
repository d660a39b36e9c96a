/** Looking into data of unknown shape, as it comes back from a file that anybody may have written. */

export type Data = Readonly<Record<string, unknown>>;

/** The members of an object; none of anything else. */
export function recordOf(value: unknown): Data {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Data) : {};
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The texts of a list; none of anything else. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** Rows of a sheet are counted from 1. */
export const isRow = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1;
