/** The template's settings as they come back from the workbook, which anybody may have written. Pure. */
import {
  DEFAULT_TEMPLATE,
  REVIEW_KINDS,
  TEMPLATE_COLUMNS,
  type TemplateColumn,
  type TemplateSettings,
} from "./template.types";

const LONGEST = 120;
const textOf = (value: unknown): string => (typeof value === "string" ? value.slice(0, LONGEST) : "");

/** Takes what is usable; the rest is as usual. */
export function templateSettingsFrom(value: unknown): TemplateSettings {
  if (typeof value !== "object" || value === null) return DEFAULT_TEMPLATE;
  const data = value as Readonly<Record<string, unknown>>;
  const said = typeof data["headings"] === "object" && data["headings"] !== null ? data["headings"] : {};
  const headings: Partial<Record<TemplateColumn, string>> = {};
  for (const [column, heading] of Object.entries(said)) {
    const known = TEMPLATE_COLUMNS.find((one) => one === column);
    if (known !== undefined && textOf(heading).trim() !== "") headings[known] = textOf(heading);
  }
  return {
    review: REVIEW_KINDS.find((kind) => kind === data["review"]) ?? DEFAULT_TEMPLATE.review,
    reviewName: textOf(data["reviewName"]),
    headings,
    withSection: data["withSection"] === true,
    withExpectedOutcome: data["withExpectedOutcome"] === true,
  };
}

/** Why headings cannot stand in one table; "" where they can: Excel takes none twice. */
export function headingsProblem(headings: readonly string[]): string {
  const seen = new Set<string>();
  for (const heading of headings.map((one) => one.trim())) {
    const key = heading.toLowerCase();
    if (seen.has(key)) return `Two columns are named “${heading}”. Give each a name of its own.`;
    seen.add(key);
  }
  return "";
}
