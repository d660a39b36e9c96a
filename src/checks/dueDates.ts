/** Why a due date cannot be gone by. A cell gets the most particular reason, so that the checks of dates share it. */
import type { ReadDate } from "../plan/model";

/** What is the matter with a date cell, or null when a date was read. */
export type DateTrouble = "blank" | "year" | "ongoing" | "not-a-date" | null;

/**
 * @example "1 July and ongoing" is trouble with the year, "Ongoing" is ongoing, "TBC" is not a date
 */
export function dateTrouble(date: ReadDate): DateTrouble {
  if (date.problem === "no-year" || date.problem === "implausible-year") return "year";
  if (date.date !== null) return null;
  if (date.ongoing) return "ongoing";
  return date.text === "" ? "blank" : "not-a-date";
}
