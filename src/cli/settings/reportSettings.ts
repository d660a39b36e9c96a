/** What the settings file says of the report, under the name "Board report": a tracker's own sheet of that name cannot be spoken of there. */
import { REPORT_TEXTS, SECTION_IDS, type ReportOptions, type ReportText } from "../../report/report.types";
import { paragraphsOf } from "../../report/words";
import { Refusal } from "../refusal";

/** Where it stands among the sheets. */
export const REPORT_KEY = "Board report";

/** What of the report's options a file can say. */
export type ReportSaid = Partial<
  Pick<
    ReportOptions,
    | "partnership"
    | "author"
    | "marking"
    | "owners"
    | "sections"
    | "withPaper"
    | "decisions"
    | Exclude<ReportText, "decisions">
  >
>;

const LINES = ["partnership", "author", "marking"] as const;
const TEXTS = REPORT_TEXTS.filter((text) => text !== "decisions");
const KEYS = [...LINES, ...REPORT_TEXTS, "owners", "without", "withPaper"] as const;

/**
 * @param value what stands under the name
 * @param file its name, for sentences
 * @throws Refusal that says what is wrong, and what would be right
 */
export function reportSaid(value: unknown, file: string): ReportSaid {
  const wrong = (sentence: string): Refusal => new Refusal(`${file}, “${REPORT_KEY}”: ${sentence}`);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw wrong(`must be what is said of the report: { "marking": "OFFICIAL", "without": ["agencies"] }.`);
  }
  const said = value as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(said).find((key) => !KEYS.some((known) => known === key));
  if (unknown !== undefined) {
    throw wrong(`“${unknown}” is nothing that can be said of the report. What is understood: ${KEYS.join(", ")}.`);
  }
  const text = (key: string): string => {
    const one = said[key];
    const lines: readonly unknown[] = Array.isArray(one) ? one : [one];
    if (!lines.every((line) => typeof line === "string")) throw wrong(`“${key}” must be a text, or a list of them.`);
    return lines.join("\n");
  };
  const given = <K extends string>(keys: readonly K[]): K[] => keys.filter((key) => said[key] !== undefined);
  return {
    ...Object.fromEntries(given([...LINES, ...TEXTS]).map((key) => [key, text(key)])),
    ...(said["decisions"] === undefined ? {} : { decisions: paragraphsOf(text("decisions")) }),
    ...(said["owners"] === undefined ? {} : { owners: ownersOf(said["owners"], wrong) }),
    ...(said["without"] === undefined ? {} : { sections: sectionsOf(text("without"), wrong) }),
    ...(said["withPaper"] === undefined ? {} : { withPaper: yesOrNo(said["withPaper"], wrong) }),
  };
}

type Wrong = (sentence: string) => Refusal;

function ownersOf(value: unknown, wrong: Wrong): ReportOptions["owners"] {
  if (value === "posts" || value === "names") return value;
  throw wrong(`“owners” must be "posts" or "names".`);
}

function yesOrNo(value: unknown, wrong: Wrong): boolean {
  if (typeof value === "boolean") return value;
  throw wrong(`“withPaper” must be true or false.`);
}

function sectionsOf(text: string, wrong: Wrong): ReportOptions["sections"] {
  const names = paragraphsOf(text);
  const unknown = names.find((name) => !SECTION_IDS.some((id) => id === name));
  if (unknown !== undefined)
    throw wrong(`“${unknown}” is no section. What can be left out: ${SECTION_IDS.join(", ")}.`);
  return Object.fromEntries(names.map((name) => [name, false]));
}
