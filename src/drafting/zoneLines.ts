/** The running text of a zone, each line with everything it could be. */
import { sectionSaid, type SectionSaid } from "./headings";
import { labelOf, type Label } from "./labels";
import { endsSentence, type Line } from "./lines";
import { markersOf, type Marker } from "./markers";
import type { Zone } from "./zones";

export interface ZoneLine {
  readonly line: Line;
  /** Whether a blank line or a new page stands above it. */
  readonly isApart: boolean;
  readonly markers: readonly Marker[];
  readonly label: Label | null;
  /** What it says as a heading of agency, theme or scope. */
  readonly section: SectionSaid | null;
}

const STARTS_SMALL = /^\p{Ll}/u;
/** These begin a recommendation, whatever else the line looks like. */
const NEVER_HEADINGS: ReadonlySet<Marker["style"]> = new Set(["named", "r", "letter", "bullet", "action"]);

/** @param lines of the whole text, with their furniture marked */
export function zoneLines(lines: readonly Line[], zone: Zone): ZoneLine[] {
  const running: ZoneLine[] = [];
  let isApart = true;
  for (const line of lines.slice(zone.from, zone.to)) {
    if (line.text === "" || line.furniture !== null) {
      isApart = true;
      continue;
    }
    running.push(read(line, isApart || line.startsPage));
    isApart = false;
  }
  return running
    .map((one, at) => headingOrLabel(one, running[at + 1]))
    .map((one, at, all) => withoutFalseHeading(one, all[at - 1], all[at + 1]));
}

function read(line: Line, isApart: boolean): ZoneLine {
  const markers = markersOf(line.text);
  const label = markers.some(({ style }) => style === "named" || style === "action") ? null : labelOf(line.text);
  const mayBeHeading = !markers.some(({ style }) => NEVER_HEADINGS.has(style));
  return { line, isApart, markers, label, section: mayBeHeading ? sectionSaid(line) : null };
}

/** "Agency: Westshire Police" below a recommendation is its lead; apart, and right above items, it is the heading of these. */
function headingOrLabel(one: ZoneLine, below: ZoneLine | undefined): ZoneLine {
  if (one.section === null || one.label === null) return one;
  const isHeading = one.label.kind === "lead" && one.isApart && (below?.markers.length ?? 0) > 0;
  return isHeading ? { ...one, label: null } : { ...one, section: null };
}

/** An agency's name on a line of its own may be the middle of a sentence. */
function withoutFalseHeading(one: ZoneLine, above: ZoneLine | undefined, below: ZoneLine | undefined): ZoneLine {
  if (one.section === null) return one;
  const beginsAnew = one.isApart || above === undefined || above.section !== null || endsSentence(above.line.text);
  const goesOn =
    below !== undefined && !below.isApart && below.markers.length === 0 && STARTS_SMALL.test(below.line.text);
  return beginsAnew && !goesOn ? one : { ...one, section: null };
}
