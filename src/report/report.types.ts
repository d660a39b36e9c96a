/** What the board report is asked for, and what it is: a sheet as a list of operations, with the words a caller shows. */
import type { ThemesSaid } from "../themes/said";
import type { History, Snapshot } from "../history/snapshot.types";
import type { KnownBy } from "../history/takeSnapshot";
import type { Operation } from "../operations/operations";
import type { IsoDate } from "../plan/model";

/** The parts of the report that can be left out; "annex" is a sheet of its own. The heading, the purpose and the headline always stand. */
export const SECTION_IDS = [
  "figures",
  "rag",
  "agencies",
  "movement",
  "exceptions",
  "extensions",
  "closures",
  "dueSoon",
  "repeats",
  "themes",
  "dataQuality",
  "implications",
  "key",
  "annex",
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/**
 * Texts of the user's own, kept for next time; "" for the usual words, or for none. The sections "financial", "legal" and "equality" are
 * left out of the report where they are blank.
 */
export const REPORT_TEXTS = [
  "purpose",
  "decisions",
  "commentary",
  "background",
  "nextSteps",
  "financial",
  "legal",
  "equality",
] as const;
export type ReportText = (typeof REPORT_TEXTS)[number];

/** A request for more time, as a return or the tracker has it. */
export interface ExtensionSought extends KnownBy {
  readonly agency: string;
  /** The date that controlled when it was asked; null where there was none. */
  readonly current: IsoDate | null;
  /** Null where no date is named. */
  readonly sought: IsoDate | null;
  /** "" where none is given. */
  readonly reason: string;
  /** Null where it is not known. */
  readonly askedOn: IsoDate | null;
}

/** An action that was open until a return was taken in. */
export interface ClosedByReturn extends KnownBy {
  readonly agency: string;
  readonly takenOn: IsoDate;
}

export interface ReportOptions {
  /** Name of the partnership; "" leaves it out of the title. */
  readonly partnership: string;
  /** Who answers for the report, a post rather than a name; "" where it is not to be said. */
  readonly author: string;
  /** Protective marking, in the heading and on each page: "OFFICIAL", any words, or "" for none. */
  readonly marking: string;
  /** Text of "Purpose of the report"; "" for the usual one. */
  readonly purpose: string;
  /** What the Board is asked to do, each completing "The Board is asked to …"; empty for the usual ones. */
  readonly decisions: readonly string[];
  /** What the author says of the figures, below them; a paragraph a line. */
  readonly commentary: string;
  /** Of the board paper: its background and next steps; "" for those made of the figures. */
  readonly background: string;
  readonly nextSteps: string;
  readonly financial: string;
  readonly legal: string;
  readonly equality: string;
  /** Whether the board paper, the report as a text, is written too, on a sheet of its own. */
  readonly withPaper: boolean;
  /** Requests for more time that returns have brought. */
  readonly extensions: readonly ExtensionSought[];
  /** What returns have closed: it tells when, where the tracker does not. */
  readonly closures: readonly ClosedByReturn[];
  /** Whether lead officers are printed only where a post is named, or as they stand. */
  readonly owners: "posts" | "names";
  /** Snapshots of earlier reports, in any order; those of the same month and later are passed over. */
  readonly earlier: History;
  /** What the user says of themes; left out where nothing was said. */
  readonly themes?: ThemesSaid;
  /** Sections that are left out are false; those not named are in. */
  readonly sections: Readonly<Partial<Record<SectionId, boolean>>>;
  /** Whether the tracker's sheets stand in the same workbook, so that refs and findings can lead to them. */
  readonly linksToTracker: boolean;
  /** The workbook's date system: dates are written as serial numbers. */
  readonly dateSystem: 1900 | 1904;
  /** A few words for each check by its id: { V10: "No target date" }. A check without any is named by its id. */
  readonly checkTitles: Readonly<Record<string, string>>;
}

export const DEFAULT_OPTIONS: ReportOptions = {
  partnership: "",
  author: "",
  marking: "",
  purpose: "",
  decisions: [],
  commentary: "",
  background: "",
  nextSteps: "",
  financial: "",
  legal: "",
  equality: "",
  withPaper: false,
  extensions: [],
  closures: [],
  owners: "posts",
  earlier: [],
  sections: {},
  linksToTracker: true,
  dateSystem: 1900,
  checkTitles: {},
};

/** Days, both included. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface BoardReport {
  /** The paper: "Board report March 2018", of the as-at date. */
  readonly sheetName: string;
  /** The annex: "Board annex March 2018"; undefined where it is not wanted. */
  readonly annexName: string | undefined;
  /** The board paper, the report as a text: "Board paper March 2018"; undefined where it is not wanted. */
  readonly textName: string | undefined;
  readonly title: string;
  readonly asAt: IsoDate;
  readonly period: Period;
  /** What names the report among those of other months: a later one with the same takes its place. */
  readonly mark: IsoDate;
  /** What is kept of it for comparing later ones; taken when it is first asked for. */
  readonly snapshot: Snapshot;
  /** One sentence made of the figures. */
  readonly headline: string;
  /** Everything that makes the sheets, each after its addSheet; no other sheet is touched. */
  readonly operations: readonly Operation[];
  /** How many printed pages the paper is likely to take. */
  readonly pages: number;
  /** How many the annex; 0 where there is none. */
  readonly annexPages: number;
}
