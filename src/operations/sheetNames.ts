/** Excel's rules for the names of sheets, and a free name where the wanted one is taken. Pure. */

/** Longest name of a sheet. */
export const LONGEST_SHEET_NAME = 31;

/** What is wrong with a sheet name, in words; null where Excel takes it. */
export function sheetNameProblem(name: string): string | null {
  if (name.trim() === "") return "A sheet needs a name.";
  if (name.length > LONGEST_SHEET_NAME) {
    return `The sheet name “${name}” has ${name.length} characters; Excel allows ${LONGEST_SHEET_NAME}.`;
  }
  if (/[[\]:*?/\\]/.test(name)) return `The sheet name “${name}” has a character that Excel forbids: [ ] : * ? / \\`;
  if (name.startsWith("'") || name.endsWith("'")) {
    return `The sheet name “${name}” begins or ends with an apostrophe, which Excel forbids.`;
  }
  // Reserved by Excel for the history of shared workbooks, in any case.
  if (name.toLowerCase() === "history") return `Excel keeps the sheet name “${name}” for itself.`;
  return null;
}

/** Sheet names as Excel compares them: without regard to case. */
export function sameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * The wanted name, or "name (2)", "name (3)" … where it is taken; shortened so that the suffix fits.
 * @param word what stands in the brackets before the number: freeSheetName("Report", [], "new") is "Report (new)".
 */
export function freeSheetName(wanted: string, taken: readonly string[], word = ""): string {
  const isTaken = (name: string): boolean => taken.some((other) => sameSheetName(other, name));
  for (let count = 1; ; count += 1) {
    const marks = [word, count === 1 ? "" : String(count)].filter((mark) => mark !== "").join(" ");
    const name = withSuffix(wanted, marks === "" ? "" : ` (${marks})`);
    if (!isTaken(name)) return name;
  }
}

function withSuffix(name: string, suffix: string): string {
  const room = LONGEST_SHEET_NAME - suffix.length;
  if (name.length <= room) return name + suffix;
  // The cut shows, lest a name end in "March 20"; and it leaves no half of a character behind.
  const kept = name.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.trimEnd()}…${suffix}`;
}

/** A sheet's name as references write it: 'Board report'!, an apostrophe in it doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
