/** Section 2: what the author says of the figures; nothing where nothing is said. */
import type { Block } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { paragraphsOf } from "../words";

export function commentary({ options }: ReportContext): Block[] {
  return paragraphsOf(options.commentary).map((text) => ({ kind: "paragraph", look: "body", numbered: true, text }));
}
