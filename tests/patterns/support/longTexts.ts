/** The longest texts that a cell can hold, of the kinds that make a careless pattern try everything in every way. */

/** Excel's limit in characters. */
export const LONGEST_CELL = 32_767;

/** What is repeated: one character, what stands in lists, dates, references and XML, and almost the end of a match. */
export const PIECES = [
  ...Array.from("aAé1 \t\n\u00a0.,;:-–/\\()[]\"'“’=|*✓%$!_&<"),
  ...["a-", "a ", "A ", "aA ", "a.", "a/", "1/", "1-", "1 ", "1.", "1:", "- ", ". ", ", ", "; ", ": ", " \n", "\n\n-"],
  ...["(a", "[a]", "((", "a,b", '"a"', '""a', "''a", "' '", "A1+", "$A$1:", "A1!", "a:b!", "=a", "a=b, ", "| ", "no "],
  ...["not ", "to be ", "and ", "the ", "red/", "rag ", "1 March ", "2016-", "31/03/2026 ", "status: ", "has been "],
] as const;

/** Put behind the repeated piece, so that what matched so far comes to nothing. */
const TAILS = ["", "\u0000,;:\n!"];

/** @param length in characters */
export function textOf(piece: string, tail: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length - tail.length) + tail;
}

/** @returns one function for each kind of text, which gives it in a length */
export function kindsOfTexts(
  pieces: readonly string[],
): { readonly name: string; readonly of: (length: number) => string }[] {
  return pieces.flatMap((piece) =>
    TAILS.map((tail) => ({ name: JSON.stringify(piece + tail), of: (length: number) => textOf(piece, tail, length) })),
  );
}
