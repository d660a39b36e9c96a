/** Which actions go out to which agency, and what personal data would go with them. Pure. */
import { personalDataIn } from "../checks/wording/personalData";
import { addMonths } from "../plan/dates/calendar";
import { isOpen, type IsoDate } from "../plan/model";
import type { ActionIdentity, Issue } from "./issue.types";
import { identityOf } from "./makeIssue";
import type { PlacedAction, TrackerView } from "./trackerView";
import { stateStanding } from "./values";

/** Without an issue before, what was closed so many months ago still goes out, to be looked over. */
const MONTHS_BACK = 3;

/** A text that would go out and tells who a person is. */
export interface PersonalDataSent {
  readonly at: PlacedAction;
  readonly field: "recommendation" | "action" | "outcome" | "evidence";
  /** "the name of a person" */
  readonly what: string;
  /** The stretch itself. */
  readonly text: string;
}

/** What one agency would be sent. */
export interface OutgoingAgency {
  readonly agency: string;
  readonly open: readonly PlacedAction[];
  /** Closed since the agency's last return was made. */
  readonly closed: readonly PlacedAction[];
  readonly personalData: readonly PersonalDataSent[];
}

export interface Outgoing {
  /** By name. */
  readonly agencies: readonly OutgoingAgency[];
  /** Open actions that nobody leads: they go nowhere. */
  readonly withoutAgency: readonly PlacedAction[];
}

/** @param issues the earlier ones, the oldest first */
export function whatGoesOut({ actions }: TrackerView, issues: readonly Issue[], asAt: IsoDate): Outgoing {
  const byAgency = new Map<string, PlacedAction[]>();
  for (const at of actions) {
    const own = byAgency.get(at.agency);
    if (own === undefined) byAgency.set(at.agency, [at]);
    else own.push(at);
  }
  const agencies = [...byAgency]
    .filter(([agency]) => agency !== "")
    .map(([agency, own]): OutgoingAgency => {
      const open = own.filter(({ action }) => isOpen(action));
      const last = lastIssueTo(agency, issues);
      const since = last?.madeOn ?? addMonths(asAt, -MONTHS_BACK);
      const openThen = openIn(last, agency);
      const closed = own.filter((at) => isClosedSince(at, since, asAt, openThen));
      return { agency, open, closed, personalData: [...open, ...closed].flatMap(personalDataSent) };
    })
    .filter(({ open, closed }) => open.length + closed.length > 0)
    .sort((a, b) => a.agency.localeCompare(b.agency, "en"));
  return { agencies, withoutAgency: (byAgency.get("") ?? []).filter(({ action }) => isOpen(action)) };
}

/** The last issue in which an agency had actions. */
export function lastIssueTo(agency: string, issues: readonly Issue[]): Issue | undefined {
  return issues.findLast(({ actions }) => Object.values(actions).some((one) => one.agency === agency));
}

/** By its completion date; without one, because it was open in the last return. */
function isClosedSince(at: PlacedAction, since: IsoDate, asAt: IsoDate, openThen: ReadonlySet<string>): boolean {
  const { status, completed } = at.action;
  if (status.state !== "complete") return false;
  const on = completed?.date ?? null;
  return on === null ? openThen.has(keyOf(identityOf(at))) : on > since && on <= asAt;
}

const keyOf = ({ ref, actionNo, print }: ActionIdentity): string => JSON.stringify([ref, actionNo, print]);

/** What an agency was sent as open. */
function openIn(issue: Issue | undefined, agency: string): ReadonlySet<string> {
  const own = Object.values(issue?.actions ?? {}).filter((one) => one.agency === agency);
  return new Set(
    own.flatMap((one) => {
      const state = stateStanding(one.base.status);
      return state === "in-progress" || state === "not-started" ? [keyOf(one)] : [];
    }),
  );
}

const SENT = ["recommendation", "action", "outcome", "evidence"] as const;

function personalDataSent(at: PlacedAction): PersonalDataSent[] {
  return SENT.flatMap((field) => {
    const text = at.action[field];
    if (text === "") return [];
    return personalDataIn(text).map(({ what, index, length }) => ({
      at,
      field,
      what,
      text: text.slice(index, index + length),
    }));
  });
}
