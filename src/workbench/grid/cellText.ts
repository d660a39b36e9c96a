/** Text of the grid's cells. */
import type { ICellData } from "@univerjs/core";

/** Text of a cell as it was typed, or null where it is none. */
export function textOf({ p, v }: ICellData): string | null {
  const body = p?.body?.dataStream;
  if (body !== undefined) return body.replace(/\r\n$/, "").replaceAll("\r", "\n");
  return v === undefined || v === null ? null : String(v);
}
