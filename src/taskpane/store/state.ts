/** Everything the pane shows, as plain data. */
import type { Analysed } from "../../analysis/analysis.types";
import type { Severity } from "../../checks/finding";
import type { History } from "../../history/snapshot.types";
import type { TrackerCells } from "../../plan/cells";
import type { Colour, IsoDate } from "../../plan/model";
import type { Place } from "../derive/doubtsShown";
import type { DefinitionsDraft } from "../derive/definitionsDraft";
import type { SaidOfFile } from "../../returns/mergeReturn";
import type { ReturnRead } from "../../returns/readReturn";
import { NOTHING_REMEMBERED, type Remembered } from "../remembered";

export const VIEWS = ["overview", "reading", "actions", "findings", "agencies", "since", "report"] as const;
export type ViewId = (typeof VIEWS)[number];

/** Work that Excel is doing for us. */
export interface Work {
  /** "Reading the workbook". */
  readonly what: string;
  /** How much is done, 0 to 1; null where it cannot be known. */
  readonly share: number | null;
  readonly canStop: boolean;
}

/** What went wrong, in words for the user. */
export interface ShownProblem {
  readonly sentence: string;
  /** For whoever helps: codes and places in the program, never text of the plan. "" where the sentence says it all. */
  readonly details: string;
  /** What can be done about it at a click. */
  readonly offer: "replace report" | "read again" | null;
}

/**
 * What an action can be listed as; the same bounds as in the figures, so that each figure leads to as many actions. Open
 * and overdue, due in the next three months (the as-at date included), due later, without date, without date or owner.
 */
export const KINDS = ["overdue", "soon", "later", "noDate", "noDateOrOwner", "complete", "withdrawn"] as const;
export type ActionKind = (typeof KINDS)[number];

/** Which actions are listed, and how. "" and null leave nothing out. */
export interface ActionsShown {
  readonly text: string;
  readonly colour: Colour | null;
  readonly agency: string | null;
  /** As the tracker names them; "" for actions without an officer. */
  readonly officer: string | null;
  readonly section: string | null;
  readonly kind: ActionKind | null;
  readonly sort: "sheet" | "due" | "rating" | "agency";
  readonly group: "none" | "rating" | "agency" | "section";
}

export const ALL_ACTIONS: ActionsShown = {
  text: "",
  colour: null,
  agency: null,
  officer: null,
  section: null,
  kind: null,
  sort: "sheet",
  group: "none",
};

export interface FindingsShown {
  readonly by: "check" | "agency" | "section" | "row";
  readonly severity: Severity | null;
  /** Those that count, or those that were accepted and the checks that are not wanted. */
  readonly which: "counting" | "set aside";
  /** Keys of groups that the user has opened or closed; the others are as they come. */
  readonly opened: Readonly<Record<string, boolean>>;
  /** Key of the finding that was gone to last. */
  readonly current: string | null;
}

/** Which plan's reading is shown, and where in it the user was led. */
export interface ReadingShown {
  /** Null for the first sheet with a plan. */
  readonly sheet: string | null;
  /** Which of the sheet's plans, counted from 0. */
  readonly plan: number;
  /** Where something is to be put right; null where the user came by himself. */
  readonly place: Place | null;
  /** Goes up with each time a place is asked for, so that the same one can be gone to again. */
  readonly asked: number;
}

/** A sheet that holds plans, whether it is chosen or not. */
export interface FoundSheet {
  readonly sheet: string;
  readonly title: string;
  readonly actions: number;
  readonly isChosen: boolean;
}

/** The earlier reports that the workbook keeps. */
export interface EarlierFound {
  /** Null where it keeps none. */
  readonly sheetName: string | null;
  readonly isHidden: boolean;
  readonly history: History;
  /** Rows that could not be made out. */
  readonly unread: number;
}

/** A cell that the user has selected in the workbook. */
export interface SelectedRow {
  readonly sheet: string;
  readonly row: number;
}

/** A file made for an agency. */
export interface MadeFile {
  readonly name: string;
  readonly agency: string;
  readonly actions: number;
  readonly bytes: Uint8Array;
}

/** A file that the user gave to be taken in: what was read of it, or why nothing was. */
export interface ReturnFile {
  readonly name: string;
  readonly read: ReturnRead | null;
  readonly sentence: string;
  readonly said: SaidOfFile;
}

/** What is under way with agencies. */
export interface ReturnsShown {
  readonly mode: "send" | "take" | "remind" | "signOff" | "begin";
  readonly made: { readonly issue: string; readonly files: readonly MadeFile[] } | null;
  readonly files: readonly ReturnFile[];
  /** Cells of the tracker that cannot be written to, and why, by "sheet!cell". */
  readonly unwritable: ReadonlyMap<string, string>;
}

export interface PaneState {
  readonly today: IsoDate;
  readonly view: ViewId;
  readonly remembered: Remembered;
  readonly tracker: TrackerCells | null;
  /** Of the chosen sheets; null until the workbook has been read. */
  readonly analysis: Analysed | null;
  /** Of all sheets. */
  readonly whole: Analysed | null;
  readonly found: readonly FoundSheet[];
  readonly work: Work | null;
  readonly problem: ShownProblem | null;
  /** Read out to users of screen readers. */
  readonly notice: string;
  readonly actionsShown: ActionsShown;
  readonly findingsShown: FindingsShown;
  readonly readingShown: ReadingShown;
  readonly selected: SelectedRow | null;
  /** Definitions that are being edited and not yet saved; they stay while other views are looked at. */
  readonly draft: DefinitionsDraft | null;
  /** Null until they were looked for. */
  readonly earlier: EarlierFound | null;
  readonly returnsShown: ReturnsShown;
}

export function initialState(today: IsoDate): PaneState {
  return {
    today,
    view: "overview",
    remembered: NOTHING_REMEMBERED,
    tracker: null,
    analysis: null,
    whole: null,
    found: [],
    work: null,
    problem: null,
    notice: "",
    actionsShown: ALL_ACTIONS,
    findingsShown: { by: "check", severity: null, which: "counting", opened: {}, current: null },
    readingShown: { sheet: null, plan: 0, place: null, asked: 0 },
    selected: null,
    draft: null,
    earlier: null,
    returnsShown: { mode: "send", made: null, files: [], unwritable: new Map() },
  };
}
