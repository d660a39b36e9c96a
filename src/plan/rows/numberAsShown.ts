/** A number as its cell's number format shows it: 1.1 in "0.00" is "1.10", 7 in "R"000 is "R007". */

/** Text around the figures: in quotes, escaped, or signs that print as they stand. */
const LITERALS = '(?:"[^"]*"|\\\\.|[-/() ])*';
const FORMAT = new RegExp(`^(?<before>${LITERALS})(?<whole>#*0+)(?:\\.(?<decimals>0+))?(?<after>${LITERALS})$`, "u");
/** Excel's limit. */
const LONGEST_FORMAT = 255;

const literal = (text: string | undefined): string => (text ?? "").replace(/"([^"]*)"|\\(.)/gu, "$1$2");

/**
 * What is shown of a number that numbers something; null for a format that shows it as something else, or that is not one of
 * figures and text alone.
 * @param numberFormat as Excel keeps it
 */
export function numberAsShown(value: number, numberFormat: string): string | null {
  if (value < 0 || numberFormat.length > LONGEST_FORMAT) return null;
  const groups = FORMAT.exec(numberFormat.split(";")[0] ?? "")?.groups;
  if (groups === undefined) return null;
  const [whole = "", decimals] = value.toFixed(groups["decimals"]?.length ?? 0).split(".");
  const zeros = (groups["whole"] ?? "").replaceAll("#", "").length;
  const figures = decimals === undefined ? whole.padStart(zeros, "0") : `${whole.padStart(zeros, "0")}.${decimals}`;
  return `${literal(groups["before"])}${figures}${literal(groups["after"])}`;
}
