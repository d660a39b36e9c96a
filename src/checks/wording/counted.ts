/** A number with what it counts, in the singular or the plural. */

/** @example counted(1, "date", "dates") === "1 date"; counted(2, "date", "dates") === "2 dates" */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
