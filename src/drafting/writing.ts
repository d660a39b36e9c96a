/** Texts and items while they are being read; a draft is made of them at the end. */
import type { SectionSaid } from "./headings";
import type { Marker } from "./markers";

/** A text with the lines it was made of. */
export class Writing {
  #text: string;
  readonly lines: number[];

  constructor(line?: number, text = "") {
    this.#text = text;
    this.lines = line === undefined ? [] : [line];
  }

  get text(): string {
    return this.#text;
  }

  add(text: string, line: number, how: "line" | "sentence"): void {
    const between = how === "line" ? "\n" : " ";
    this.replace([this.#text, text].filter((part) => part !== "").join(between), line);
  }

  /** @param text all of it, with the line's words in it */
  replace(text: string, line: number): void {
    this.#text = text;
    this.lines.push(line);
  }
}

export interface Item {
  readonly writing: Writing;
  readonly ref: string;
  /** As a label below it says it; "" for none. */
  target: string;
  readonly doubts: string[];
}

export interface Recommendation extends Item {
  readonly ordinal: number;
  readonly said: SectionSaid;
  scope: string;
  leadAgency: string;
  readonly context: Writing;
  readonly outcome: Writing;
  readonly actions: Item[];
  /** Kind of the markers of its parts; null while it has none. */
  partKind: string | null;
  lastPart: Marker | null;
}
