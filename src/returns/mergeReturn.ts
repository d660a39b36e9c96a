/** A return against the tracker as it is now: what it would change, action by action, and what is to be asked. Pure; writes nothing. */
import { tidyAgencyKey } from "../plan/agencies/tidyAgency";
import type { IsoDate } from "../plan/model";
import { findActions, type FoundAction } from "./findActions";
import { lastIssueTo } from "./goOut";
import type { Issue, IssuedAction } from "./issue.types";
import { issuedLabel, labelOf } from "./labels";
import { matchRows, type MatchedRow, type Matching } from "./matchRows";
import type { FileMerge, MergedAction, RefusedFile } from "./merge.types";
import { itemsOf } from "./mergeAction";
import type { ReturnRead } from "./readReturn";
import type { TrackerView } from "./trackerView";

/** What the user has said of a file. */
export interface SaidOfFile {
  /** Whose it is, where that was asked. */
  readonly agency?: string;
  /** That it is wanted though a later return was made. */
  readonly wantsSuperseded?: boolean;
  /** Which action a row is, by `rowKey`. */
  readonly rows?: Readonly<Record<string, string>>;
}

export interface MergeSettings {
  readonly issues: readonly Issue[];
  /** The day on which it is taken in: it stands before what is added to progress. */
  readonly on: IsoDate;
  /** Requests that are kept already. */
  readonly extensions: readonly {
    readonly print: string;
    readonly ref: string;
    readonly sought: IsoDate;
    readonly agency: string;
  }[];
}

export function mergeReturn(
  file: string,
  read: ReturnRead,
  view: TrackerView,
  settings: MergeSettings,
  said: SaidOfFile = {},
): FileMerge | RefusedFile {
  const refused = (why: RefusedFile["why"], sentence: string, agencies: readonly string[] = []): RefusedFile => ({
    file,
    why,
    sentence,
    agencies,
  });
  if (read.hasNoHeadings)
    return refused(
      "not a return",
      `${file} has the ids of a return, but its headings could not be made out: put them back, and try again.`,
    );
  if (read.rows.length === 0)
    return refused("not a return", `${file} is not a return: it has no rows with return ids.`);
  const known = knownKeys(settings.issues);
  const origin = originOf(read, known, settings.issues, said);
  if (origin === null) {
    const hasIds = read.rows.some(({ id }) => id !== null);
    return hasIds
      ? refused("another tracker", `${file} is a return of another tracker: none of its ids was given out by this one.`)
      : refused("not a return", `${file} is not a return of this tracker: its rows have no return ids.`);
  }
  const { issue, agency } = origin;
  if (agency === null) {
    return refused(
      "which agency",
      `${file} says that it is of ${read.agencySaid}, but most of its ids are of ${origin.byIds}. Say whose it is.`,
      [...new Set([origin.byIds, ...agenciesOf(issue)])],
    );
  }
  const latest = lastIssueTo(agency, settings.issues);
  if (latest !== undefined && latest !== issue && said.wantsSuperseded !== true)
    return refused("superseded", `${file} is of return ${issue.id}; ${agency} has been sent ${latest.id} since.`);
  const found = findActions(issue, view);
  const matching: Matching = { issue, known, agency, said: said.rows ?? {}, wordsOf: (key) => wordsOf(found.get(key)) };
  return merged(file, read, matchRows(read.rows, matching), { view, settings, found, issue, agency });
}

const wordsOf = (found: FoundAction | undefined): string =>
  found === undefined ? "" : `${found.at.action.recommendation} ${found.at.action.action}`;

type Known = ReadonlyMap<string, { readonly issue: Issue; readonly action: IssuedAction }>;

function knownKeys(issues: readonly Issue[]): Known {
  return new Map(
    issues.flatMap((issue) => Object.entries(issue.actions).map(([key, action]) => [key, { issue, action }] as const)),
  );
}

const agenciesOf = ({ actions }: Issue): string[] =>
  [...new Set(Object.values(actions).map(({ agency }) => agency))].sort((a, b) => a.localeCompare(b, "en"));

interface Origin {
  readonly issue: Issue;
  /** Null where the file says another than its ids do, and the user has not said. */
  readonly agency: string | null;
  readonly byIds: string;
}

/** The issue and agency of most ids; without any, those that the file says, in the last issue. */
function originOf(read: ReturnRead, known: Known, issues: readonly Issue[], said: SaidOfFile): Origin | null {
  const counts = new Map<string, { readonly issue: Issue; readonly agency: string; count: number }>();
  for (const { id } of read.rows) {
    const one = id === null ? undefined : known.get(id.key);
    if (one === undefined || id?.issue !== one.issue.id || !id.isSound) continue;
    const key = `${one.issue.madeOn} ${one.issue.id} ${one.action.agency}`;
    const counted = counts.get(key);
    if (counted === undefined) counts.set(key, { issue: one.issue, agency: one.action.agency, count: 1 });
    else counted.count += 1;
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  if (most !== undefined) {
    const told = said.agency !== undefined && agenciesOf(most.issue).includes(said.agency) ? said.agency : null;
    const isSame = read.agencySaid === "" || tidyAgencyKey(read.agencySaid) === tidyAgencyKey(most.agency);
    return { issue: most.issue, byIds: most.agency, agency: told ?? (isSame ? most.agency : null) };
  }
  if (read.rows.some(({ id }) => id !== null)) return null;
  const issue = issues.findLast((one) => agenciesOf(one).some((agency) => isSaid(agency, read, said)));
  const agency = issue === undefined ? undefined : agenciesOf(issue).find((one) => isSaid(one, read, said));
  return issue === undefined || agency === undefined ? null : { issue, agency, byIds: agency };
}

const isSaid = (agency: string, { agencySaid }: ReturnRead, said: SaidOfFile): boolean =>
  tidyAgencyKey(agency) === tidyAgencyKey(said.agency ?? agencySaid);

interface Merging {
  readonly view: TrackerView;
  readonly settings: MergeSettings;
  readonly found: ReadonlyMap<string, FoundAction>;
  readonly issue: Issue;
  readonly agency: string;
}

function merged(file: string, read: ReturnRead, rows: readonly MatchedRow[], merging: Merging): FileMerge {
  const { issue, agency, found, view } = merging;
  const actions: MergedAction[] = [];
  const gone: string[] = [];
  let unchanged = 0;
  const came = new Set<string>();
  for (const one of rows) {
    if (one.kind === "asked" && one.suggested !== null && one.why === "duplicate") came.add(one.suggested);
    if (one.kind !== "known") continue;
    came.add(one.key);
    const issued = issue.actions[one.key];
    const place = found.get(one.key);
    if (issued === undefined || place === undefined) {
      gone.push(issued === undefined ? one.key : issuedLabel(issued));
      continue;
    }
    const items = itemsOf(one.row, issued, place, {
      ...merging.settings,
      view,
      file,
      agency,
      sentOn: issue.madeOn,
      key: one.key,
    });
    if (items.length === 0) unchanged += 1;
    else actions.push({ key: one.key, at: place.at, label: labelOf(place.at, view), items, knownBy: one.by });
  }
  const notReturned = Object.entries(issue.actions).flatMap(([key, one]) => {
    if (one.agency !== agency || came.has(key)) return [];
    const at = found.get(key)?.at;
    return [at === undefined ? issuedLabel(one) : labelOf(at, view)];
  });
  return {
    file,
    agency,
    issue,
    actions,
    unchanged,
    notReturned,
    gone,
    proposedNew: rows.filter(({ kind }) => kind === "new"),
    rowsAsked: rows.filter((one): one is MatchedRow & { kind: "asked" } => one.kind === "asked"),
    foreign: rows.filter((one): one is MatchedRow & { kind: "foreign" } => one.kind === "foreign"),
    notes: notesOf(read),
  };
}

function notesOf({ missing, unread }: ReturnRead): string[] {
  const optional = ["completed", "outcome", "evidence", "status"];
  const lost = missing.filter((field) => !optional.includes(field));
  return [
    ...(lost.length === 0 ? [] : [`Columns that are no longer in the file: ${lost.join(", ")}.`]),
    ...(unread.length === 0
      ? []
      : [`Columns of the file that were not read: ${unread.map((one) => `“${one}”`).join(", ")}.`]),
  ];
}

export const isRefused = (merge: FileMerge | RefusedFile): merge is RefusedFile => "sentence" in merge;
