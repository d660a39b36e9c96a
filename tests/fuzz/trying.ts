/** What becomes of one mutant: opened, read, given another sheet, saved and opened again. */
import { openStandin } from "../../src/standin/node";
import { WorkbookFileError } from "../../src/standin/node";
import type { Workbook } from "../../src/standin/model/workbook";
import { cellAddress } from "../../src/standin/model/address";
import type { Mutant } from "./mutations";
import { unsound, whatItSays, type Said } from "./reading";

export type Outcome =
  /** Read and saved: the book's own figures, or those that the part now says. */
  | "read right"
  /** In one sentence. */
  | "refused"
  /** Another error than one with a sentence, or a fault of the stand-in. */
  | "stack trace"
  /** Read or saved with contents that are not the file's, without a word. */
  | "differs in silence";

export interface Result {
  readonly outcome: Outcome;
  readonly detail: string;
}

function saidBy(workbook: Workbook): Said {
  return Object.fromEntries(
    workbook.sheets.map((sheet) => {
      const { grid } = sheet.contents;
      const used = grid.used();
      const cells = (used === null ? [] : grid.values(used)).flatMap((values, index) =>
        values.map((value, offset) => {
          const [row, column] = [(used?.row ?? 0) + index, (used?.column ?? 0) + offset];
          const looks = /[dmy]/i.test(sheet.formatAt(row, column).get("numberFormat")) ? " (date)" : "";
          return value === "" ? "" : `${cellAddress(row, column)}=${String(value)}${looks}`;
        }),
      );
      const filled = cells.filter((cell) => cell !== "");
      return [sheet.name, filled.sort().join("|")];
    }),
  );
}

const ADDED = "Added by the fuzz";

async function addSheet(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(ADDED);
    sheet.getRange("A1:B2").values = [["Colour", "Count"], ["Red", 1]]; // prettier-ignore
    sheet.getRange("A1:B1").format.fill.color = "#FFF2CC";
    sheet.tables.add("A1:B2", true);
    await context.sync();
  });
}

/** What the first says otherwise than the second, cut short; "" where it is the same. */
function difference(read: Said, wanted: Said): string {
  const names = new Set([...Object.keys(read), ...Object.keys(wanted)]);
  for (const name of names) {
    if (read[name] === wanted[name]) continue;
    const [ours, theirs] = [read[name]?.split("|") ?? ["(no sheet)"], wanted[name]?.split("|") ?? ["(no sheet)"]];
    const at = ours.findIndex((cell, index) => cell !== theirs[index]);
    return `${name}: ${String(ours[Math.max(at, 0)]).slice(0, 80)} ≠ ${String(theirs[Math.max(at, 0)]).slice(0, 80)}`;
  }
  return "";
}

/** What the file says now, or null where it cannot be read without forgiving something. */
function truth(mutant: Mutant, book: Said): Said | null {
  if (mutant.level === "zip") return book;
  try {
    return whatItSays(mutant.bytes);
  } catch {
    return null;
  }
}

async function opened(mutant: Mutant, book: Said): Promise<Result> {
  const standin = await openStandin(mutant.bytes);
  try {
    const read = saidBy(standin.workbook);
    const wanted = truth(mutant, book);
    if (wanted === null) return { outcome: "differs in silence", detail: "read, though another reader cannot" };
    const differs = difference(read, wanted);
    if (differs !== "") return { outcome: "differs in silence", detail: differs };
    if (standin.workbook.origin.isProtected) return { outcome: "read right", detail: "protected" };
    await addSheet();
    if (standin.faults.length > 0) return { outcome: "stack trace", detail: String(standin.faults[0]) };
    const saved = await standin.save();
    const wrong = unsound(saved);
    if (wrong !== "") return { outcome: "differs in silence", detail: `saved: ${wrong}` };
    const { [ADDED]: added, ...kept } = whatItSays(saved);
    if (added === undefined) return { outcome: "differs in silence", detail: "saved without the new sheet" };
    const lost = difference(kept, read);
    return lost === ""
      ? { outcome: "read right", detail: "" }
      : { outcome: "differs in silence", detail: `saved: ${lost}` };
  } finally {
    standin.close();
  }
}

export async function tried(mutant: Mutant, book: Said): Promise<Result> {
  try {
    return await opened(mutant, book);
  } catch (reason) {
    const isSentence = reason instanceof WorkbookFileError && /^[^\n]{10,400}\.$/.test(reason.message);
    if (isSentence && reason.code !== "not-saved") return { outcome: "refused", detail: reason.message };
    return {
      outcome: "stack trace",
      detail: reason instanceof Error ? (reason.stack ?? reason.message) : String(reason),
    };
  }
}
