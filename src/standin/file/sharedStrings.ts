/** The texts that cells share (ECMA-376 part 1, 18.4). */
import type { Runs } from "../model/runs";
import { RunReader } from "./runReader";
import { scanXml, unescapeOoxml } from "./xml";
import type { PartText } from "./xml";

export interface SharedStrings {
  /** By their number. Runs of rich text are joined; readings for Japanese (rPh) are left out. */
  readonly texts: readonly string[];
  /** By the number of the text; only of texts with runs that have fonts of their own. */
  readonly runs: ReadonlyMap<number, Runs>;
}

export function readSharedStrings({ part, xml }: PartText): SharedStrings {
  const texts: string[] = [];
  const runs = new Map<number, Runs>();
  let current = "";
  let reader = new RunReader();
  let inText = false;
  let inReading = false;
  scanXml(part, xml, {
    root: "sst",
    open: (name, attributes) => {
      if (name === "si") {
        current = "";
        reader = new RunReader();
      } else if (name === "rPh") inReading = true;
      else if (name === "t") inText = !inReading;
      else reader.open(name, () => attributes);
    },
    text: (text) => {
      if (!inText) return;
      current += text;
      reader.text(text);
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") inReading = false;
      else if (name === "si") {
        if (reader.runs !== null) runs.set(texts.length, reader.runs);
        texts.push(unescapeOoxml(current));
      }
    },
  });
  return { texts, runs };
}
