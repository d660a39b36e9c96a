/** The texts that cells share (ECMA-376 part 1, 18.4). */
import { scanXml, unescapeOoxml } from "./xml";
import type { PartText } from "./xml";

/** Texts by their number. Runs of rich text are joined; readings for Japanese (rPh) are left out. */
export function readSharedStrings({ part, xml }: PartText): string[] {
  const texts: string[] = [];
  let current = "";
  let inText = false;
  let inReading = false;
  scanXml(part, xml, {
    root: "sst",
    open: (name) => {
      if (name === "si") current = "";
      else if (name === "rPh") inReading = true;
      else if (name === "t") inText = !inReading;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") inReading = false;
      else if (name === "si") texts.push(unescapeOoxml(current));
    },
  });
  return texts;
}
