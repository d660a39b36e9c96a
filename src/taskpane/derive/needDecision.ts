/** Who is late, and which actions most need a decision: what a coordinator looks at before anything else. Pure. */
import type { Analysis, RatedAction } from "../../analysis/analysis.types";
import { actionLabel, controllingDate, isOpen } from "../../plan/model";
import type { IsoDate } from "../../plan/model";
import { newDates, timesInWords } from "../../plan/newDates";
import { lateInWords } from "../../report/words";
import type { ActionsShown } from "../store/state";

/** An agency with actions that are overdue; an officer, where no agency leads them. */
export interface LateAgency {
  /** Tidy name, "" for actions that no agency leads. */
  readonly agency: string;
  /** "" where an agency leads, or nobody. */
  readonly officer: string;
  readonly overdue: number;
  readonly oldestDays: number;
}

/** The filter of the list of actions that shows those that were counted, and no others. */
export function overdueOf({ agency, officer }: LateAgency): Pick<ActionsShown, "agency" | "officer" | "kind"> {
  return { agency, officer: agency === "" ? officer : null, kind: "overdue" };
}

/** The one with the oldest first; of equals the one with more. */
export function lateAgencies({ plans, summary }: Analysis): LateAgency[] {
  const led = summary.byAgency
    .filter(({ agency, overdue }) => agency !== "" && overdue > 0)
    .map(({ agency, overdue, oldestOverdueDays }) => ({ agency, officer: "", overdue, oldestDays: oldestOverdueDays }));
  return [...led, ...lateOfficers(plans)].sort((a, b) => b.oldestDays - a.oldestDays || b.overdue - a.overdue);
}

/** Those who own what is overdue and led by no agency. */
function lateOfficers(plans: Analysis["plans"]): LateAgency[] {
  const late = plans
    .flatMap(({ rated }) => rated)
    .filter(({ agency, rating }) => agency === "" && rating.daysOverdue > 0);
  const owned = new Map<string, LateAgency>();
  for (const { action, rating } of late) {
    const officer = action.leadOfficer;
    const before = owned.get(officer) ?? { agency: "", officer, overdue: 0, oldestDays: 0 };
    const oldestDays = Math.max(before.oldestDays, rating.daysOverdue);
    owned.set(officer, { ...before, overdue: before.overdue + 1, oldestDays });
  }
  return [...owned.values()];
}

/** An action that somebody has to decide on. */
export interface Decision {
  readonly sheet: string;
  /** 1-based first row. */
  readonly row: number;
  readonly label: string;
  readonly action: string;
  readonly agency: string;
  readonly officer: string;
  /** The section, which often names the review; "" without one. */
  readonly section: string;
  /** Why it needs one: "120 days overdue, without a reason or a new date". */
  readonly why: string;
}

/** Why an action needs a decision, the most urgent first. */
const NEEDS = ["unexplained", "re-dated", "overdue", "reads as done", "no owner", "delayed", "no date"] as const;
type Need = (typeof NEEDS)[number];

/** Null for what needs no decision. @param found ids of the checks that found something in the action's rows */
function needOf({ action, rating, agency }: RatedAction, found: ReadonlySet<string>): Need | null {
  if (!isOpen(action)) return null;
  const isOverdue = rating.daysOverdue > 0;
  // Whether it is done is for its owner to say, before anybody decides.
  if (isOverdue && found.has("V21")) return "reads as done";
  if (isOverdue && found.has("V24")) return "unexplained";
  if (found.has("V25")) return "re-dated";
  if (isOverdue) return "overdue";
  if (agency === "" && action.leadOfficer === "") return "no owner";
  if (action.status.delayed) return "delayed";
  if (controllingDate(action) === null && !action.target.ongoing) return "no date";
  return null;
}

function inWords(need: Need, { action, rating }: RatedAction, asAt: IsoDate): string {
  const overdue = rating.daysOverdue > 0 ? `${lateInWords(rating.daysOverdue, asAt)} overdue` : "";
  switch (need) {
    case "unexplained":
      return `${overdue}, without a reason or a new date`;
    case "re-dated":
      return `${overdue === "" ? "" : `${overdue}, `}re-dated ${timesInWords(newDates(action).size)}`;
    case "overdue":
      return overdue;
    case "reads as done":
      return `${overdue}, but reads as done`;
    case "no owner":
      return "nobody owns it";
    case "delayed":
      return `recorded as “${action.status.text}”`;
    case "no date":
      return "no date";
  }
}

const TELLING: ReadonlySet<string> = new Set(["V21", "V24", "V25"]);
const NONE: ReadonlySet<string> = new Set();

/** Those of the checks that tell, by sheet and 1-based row. */
function checksByRow(findings: Analysis["findings"]): ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>> {
  const sheets = new Map<string, Map<number, Set<string>>>();
  for (const { sheet, row, check } of findings) {
    if (!TELLING.has(check)) continue;
    const rows = sheets.get(sheet) ?? new Map<number, Set<string>>();
    sheets.set(sheet, rows);
    rows.set(row, (rows.get(row) ?? new Set<string>()).add(check));
  }
  return sheets;
}

interface Weighed {
  readonly one: RatedAction;
  readonly sheet: string;
  readonly need: Need;
}

/** The most urgent first, at most so many. */
export function decisionsNeeded({ plans, findings, settings }: Analysis, most: number): Decision[] {
  const found = checksByRow(findings);
  const weighed: Weighed[] = [];
  for (const { plan, rated } of plans) {
    const { sheet } = plan;
    const checks = found.get(sheet);
    for (const one of rated) {
      const need = needOf(one, checks === undefined ? NONE : checksAt(checks, one.action.rows));
      if (need !== null) weighed.push({ one, sheet, need });
    }
  }
  const rank = ({ need }: Weighed): number => NEEDS.indexOf(need);
  weighed.sort((a, b) => rank(a) - rank(b) || b.one.rating.daysOverdue - a.one.rating.daysOverdue);
  return weighed.slice(0, most).map(({ one, sheet, need }) => ({
    sheet,
    row: one.action.row,
    label: actionLabel(one.action),
    action: one.action.action || one.action.recommendation,
    agency: one.agency,
    officer: one.action.leadOfficer,
    section: one.action.section,
    why: inWords(need, one, settings.asAt),
  }));
}

function checksAt(checks: ReadonlyMap<number, ReadonlySet<string>>, rows: readonly number[]): ReadonlySet<string> {
  const [row] = rows;
  if (row !== undefined && rows.length === 1) return checks.get(row) ?? NONE;
  return new Set(rows.flatMap((one) => [...(checks.get(one) ?? [])]));
}
