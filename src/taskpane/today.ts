/** The clock: the only place of the pane that asks what day it is. */
import type { IsoDate } from "../plan/model";

/** Today, where the user is. */
export function today(): IsoDate {
  const now = new Date();
  const padded = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
}
