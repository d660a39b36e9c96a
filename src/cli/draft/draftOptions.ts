/** The words of `npm run draft` → what is asked for, or a sentence about what is wrong with them. */
import { REVIEW_KINDS, type ReviewKind } from "../../template/template.types";
import { parseWords, UsageError } from "../parseWords";

export interface DraftOptions {
  /** Path of the review's text; null for an empty template. */
  readonly text: string | null;
  /** Path of the workbook; null where it is named after the text. */
  readonly out: string | null;
  readonly review: ReviewKind;
  /** What the review is called in the user's own words; "" for none. */
  readonly reviewName: string;
  readonly force: boolean;
}

export const DRAFT_HELP = `Begins an action plan from the text of a review.

Usage: npm run draft -- TEXT.txt [--out PLAN.xlsx] [options]
       npm run draft -- --template [--out PLAN.xlsx] [options]

Finds the recommendations and their actions in the text, says how sure it is of each
and which lines it did not use, and fills a template in with them.

Options
  --out FILE.xlsx   the workbook to be made ("<text> - action plan.xlsx" or
                    "Action plan.xlsx" in the current folder)
  --template        an empty template, without a text
  --review NAME     DHR, DARDR, or what the review is called (DHR)
  --force           write over an existing file
  --help            this text

Exit codes: 0 done, 1 the text could not be read, holds no recommendations, or the workbook
could not be written, 2 wrong options.
`;

const OPTIONS = {
  out: { type: "string" },
  template: { type: "boolean" },
  review: { type: "string" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

function reviewOf(text: string | undefined): Pick<DraftOptions, "review" | "reviewName"> {
  const name = text?.trim() ?? "DHR";
  if (name === "") throw new UsageError("--review must be DHR, DARDR or what the review is called.");
  const kind = REVIEW_KINDS.find((one) => one !== "own" && one === name.toUpperCase());
  return kind === undefined ? { review: "own", reviewName: name } : { review: kind, reviewName: "" };
}

/** @throws UsageError with a sentence for the user */
export function readDraftOptions(words: readonly string[]): DraftOptions | "help" {
  const { values, positionals } = parseWords(words, OPTIONS);
  if (values.help === true) return "help";
  const [text = null, ...more] = positionals;
  if (more.length > 0) throw new UsageError("Give one text at a time.");
  if (text === "") throw new UsageError("The name of the text is blank.");
  if (text === null && values.template !== true)
    throw new UsageError("Name the file with the review's text, or add --template.");
  if (text !== null && values.template === true) throw new UsageError("Give a text or --template, not both.");
  const out = values.out ?? null;
  if (out !== null && !out.toLowerCase().endsWith(".xlsx"))
    throw new UsageError(`--out must name a .xlsx file, not “${out}”.`);
  return { text, out, ...reviewOf(values.review), force: values.force ?? false };
}
