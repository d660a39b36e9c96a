/**
 * Definitions as they are kept and exchanged: JSON that anybody may have written. What is missing is as in the BRAG preset;
 * what cannot be understood is told in sentences, all at once, and nothing is taken of it. Pure.
 */
import { COLOURS, type Colour } from "../plan/model";
import { CHOICES, type ChosenMeaning, type ColourLook, type Definitions } from "./definitions.types";
import { PRESET_DEFINITIONS } from "./presets";
import { problemsOf } from "./problems";

/** How a file is known to be one of definitions. */
const KIND = "Action Plan Reporter definitions";
const VERSION = 1;
/** What a file is called that the pane hands out. */
export const FILE_ENDING = "definitions.json";

export type DefinitionsRead =
  { readonly definitions: Definitions } | { readonly definitions: null; readonly problems: readonly string[] };

type Data = Readonly<Record<string, unknown>>;

const MEMBERS = [
  "name",
  "colours",
  "order",
  "dueWithinDays",
  "graceDays",
  "controls",
  "gives",
  "quarters",
  "dateOrder",
] as const satisfies readonly (keyof Definitions)[];

/** The text of a file. */
export function definitionsText(definitions: Definitions): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, ...definitions }, null, 2)}\n`;
}

/** What a file says. */
export function definitionsIn(text: string): DefinitionsRead {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { definitions: null, problems: ["It is not a file of definitions: it is not JSON."] };
  }
  return definitionsFrom(content);
}

/** What kept or exchanged data says. */
export function definitionsFrom(content: unknown): DefinitionsRead {
  if (!isRecord(content)) return { definitions: null, problems: ["It is not a file of definitions."] };
  const { kind = KIND, version = VERSION } = content;
  if (kind !== KIND) return { definitions: null, problems: ["It is not a file of definitions."] };
  if (version !== VERSION) {
    return { definitions: null, problems: [`It was written by a later version: ${JSON.stringify(version)}.`] };
  }
  const reader = new Reader();
  const definitions = reader.read(content);
  if (reader.problems.length > 0) return { definitions: null, problems: reader.problems };
  const problems = problemsOf(definitions).map(({ sentence }) => sentence);
  return problems.length > 0 ? { definitions: null, problems } : { definitions };
}

const isRecord = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const quoted = (value: unknown): string => (typeof value === "string" ? `“${value}”` : JSON.stringify(value));

/** Reads what is there, and takes down what is not as it should be. */
class Reader {
  readonly problems: string[] = [];
  private readonly usual = PRESET_DEFINITIONS.BRAG;

  read(data: Data): Definitions {
    const { usual } = this;
    this.known(Object.keys(data), [...MEMBERS, "kind", "version"], "definitions");
    if (data["name"] === undefined) this.problems.push("“name” is missing: the report says by whose rules it goes.");
    const { controls, quarters, dateOrder } = data;
    return {
      name: this.text(data["name"] ?? "", "name"),
      colours: this.colours(data["colours"] ?? {}),
      order: this.order(data["order"] ?? usual.order),
      dueWithinDays: this.days(data["dueWithinDays"] ?? usual.dueWithinDays, "dueWithinDays"),
      graceDays: this.days(data["graceDays"] ?? usual.graceDays, "graceDays"),
      controls: this.oneOf(["revised", "original"], controls, "controls", usual.controls),
      gives: this.gives(data["gives"] ?? {}),
      quarters: this.oneOf(["financial", "calendar"], quarters, "quarters", usual.quarters),
      dateOrder: this.oneOf(["day-first", "month-first"], dateOrder, "dateOrder", usual.dateOrder),
    };
  }

  private known(names: readonly string[], known: readonly string[], what: string): void {
    for (const name of names) {
      if (known.includes(name)) continue;
      this.problems.push(`“${name}” is nothing that ${what} have. What is understood: ${known.join(", ")}.`);
    }
  }

  private text(value: unknown, at: string): string {
    if (typeof value === "string") return value;
    this.problems.push(`“${at}” must be a text, not ${JSON.stringify(value)}.`);
    return "";
  }

  private days(value: unknown, at: string): number {
    if (typeof value === "number") return value;
    this.problems.push(`“${at}” must be a number of days, not ${JSON.stringify(value)}.`);
    return 0;
  }

  private oneOf<Word extends string>(words: readonly Word[], value: unknown, at: string, usual: Word): Word {
    if (value === undefined) return usual;
    const found = words.find((word) => word === value);
    if (found !== undefined) return found;
    this.problems.push(`${quoted(value)} cannot be “${at}”. What is understood: ${words.join(", ")}.`);
    return usual;
  }

  private colours(value: unknown): Definitions["colours"] {
    const own = this.record(value, "colours", 'colours with their words: { "red": { "label": "Late" } }');
    this.known(Object.keys(own), COLOURS, "colours");
    return Object.fromEntries(
      COLOURS.map((colour) => [colour, this.look(own[colour] ?? {}, colour)]),
    ) as Definitions["colours"];
  }

  private look(value: unknown, colour: Colour): ColourLook {
    const usual = this.usual.colours[colour];
    const own = this.record(value, colour, 'a word and a fill: { "label": "Late", "fill": "#B3261E" }');
    this.known(Object.keys(own), ["label", "fill"], `colours (“${colour}”)`);
    return {
      label: this.text(own["label"] ?? usual.label, `${colour}, label`),
      fill: this.text(own["fill"] ?? usual.fill, `${colour}, fill`),
    };
  }

  private order(value: unknown): readonly Colour[] {
    const names: readonly unknown[] = Array.isArray(value) ? value : [value];
    // How many there are, and each once, is asked of the definitions as a whole.
    return names.flatMap((name) => {
      const colour = COLOURS.find((one) => one === name);
      if (colour === undefined) this.problems.push(`${quoted(name)} is no colour for “order”.`);
      return colour === undefined ? [] : [colour];
    });
  }

  private gives(value: unknown): Definitions["gives"] {
    const meanings = Object.keys(CHOICES) as ChosenMeaning[];
    const own = this.record(value, "gives", 'what is found with its colour: { "noDate": "red" }');
    this.known(Object.keys(own), meanings, "“gives”");
    const given = meanings.map((meaning) => {
      const usual = this.usual.gives[meaning];
      return [meaning, this.oneOf(CHOICES[meaning], own[meaning], `gives, ${meaning}`, usual)];
    });
    return Object.fromEntries(given) as Definitions["gives"];
  }

  private record(value: unknown, at: string, shape: string): Data {
    if (isRecord(value)) return value;
    this.problems.push(`“${at}” must be ${shape}.`);
    return {};
  }
}
