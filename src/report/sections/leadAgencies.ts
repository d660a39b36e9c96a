/** Section 10: the figures of each lead agency, those that need attention first. */
import type { AgencyFigures } from "../../summary/summary.types";
import { isSharedOwner } from "../../plan/agencies/sharedOwners";
import { saysNothing } from "../../plan/bareText";
import type { Block, CellLink } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { counted, formatCount, listed, nameBeside } from "../words";
import { actionsWhere } from "./actionLists";
import { ANCHORS } from "./anchors";
import { mostUrgent, needsAttention, type Named } from "./byAttention";
import { kindsOfOwners } from "./ownerKinds";
import { countsAndShares } from "./rag";
import { figuresTable, type FiguresRow } from "./tables";

/** What actions that nobody leads are put under, and all together: no agency is called that, and no owner that is everybody like it. */
function namesOf({ analysis }: ReportContext): { readonly none: string; readonly all: string } {
  const agencies = analysis.summary.byAgency.map(({ agency }) => agency);
  const all = agencies.some(isSharedOwner) ? "All actions" : "All agencies";
  return { none: nameBeside("No agency named", agencies), all: nameBeside(all, agencies) };
}

export function leadAgencies(context: ReportContext): Block[] {
  const { summary } = context.analysis;
  if (summary.total === 0) return [];
  const [only, ...more] = summary.byAgency;
  const isOne = only !== undefined && more.length === 0 && !isSharedOwner(only.agency);
  const text = isOne ? onlyAgencyInWords(only) : inWords(context);
  return [
    { kind: "heading", level: 1, text: "Lead agencies" },
    { kind: "paragraph", look: "body", numbered: true, text },
    ...(more.length > 0 ? [agencyTable(context)] : []),
  ];
}

function inWords(context: ReportContext): string {
  const agencies = context.analysis.summary.byAgency;
  const unowned = agencies.find(({ agency }) => agency === "")?.total ?? 0;
  const { named, joint, shared } = kindsOfOwners(agencies);
  const late = named.filter(({ overdue }) => overdue > 0).length;
  const order = agencies.some(needsAttention) ? " Those that need attention come first." : "";
  const unownedWords =
    unowned === 0
      ? ""
      : `; ${counted(unowned, "action names", "actions name")} no agency${byOfficers(context, unowned)}`;
  const togetherWords = joint === 0 ? "" : `; ${counted(joint, "action is", "actions are")} led by several at once`;
  const sharedWords =
    shared === 0 ? "" : `; ${counted(shared, "action is", "actions are")} everybody's and no one agency's`;
  return `${leadingWords(named.length, late)}${togetherWords}${sharedWords}${unownedWords}.${order}`;
}

/** Of the actions without an agency, how many have an owner all the same. */
function byOfficers(context: ReportContext, unowned: number): string {
  const owned = actionsWhere(context, ({ agency, action }) => agency === "" && !saysNothing(action.leadOfficer)).length;
  if (owned === 0) return "";
  return owned === unowned ? ", but an officer or post" : `, but ${formatCount(owned)} of them an officer or post`;
}

function leadingWords(named: number, late: number): string {
  if (named === 0) return "No agency leads an action by itself";
  if (named === 1)
    return `One agency leads actions, and ${late === 0 ? "none of them is overdue" : "some of them are overdue"}`;
  const lead = `${formatCount(named)} agencies lead actions`;
  if (late === 0) return `${lead}, and none of them has any overdue`;
  if (late === named) return `${lead}, and all of them have some overdue`;
  return `${lead}, and ${formatCount(late)} of them ${late > 1 ? "have" : "has"} some overdue`;
}

/** Of an only agency, in place of a table of one row. */
function onlyAgencyInWords({ agency, total, overdue, dueSoon, noDateOrOwner }: AgencyFigures): string {
  // What is true of an only action the summary says.
  if (total === 1) return agency === "" ? "The one action names no lead agency." : `${agency} leads the one action.`;
  const lead = agency === "" ? "No action names a lead agency." : `One agency leads all actions: ${agency}.`;
  const counts: readonly (readonly [number, string])[] = [
    [overdue, "overdue"],
    [dueSoon, "due in the next three months"],
    [noDateOrOwner, "without date or owner"],
  ];
  const some = counts.filter(([count]) => count > 0);
  if (some.length === 0)
    return `${lead} None of them is overdue, due in the next three months, or without date or owner.`;
  const are = some[0]?.[0] === 1 ? "is" : "are";
  const parts = some.map(([count, what], at) => `${formatCount(count)} ${at === 0 ? `${are} ` : ""}${what}`);
  return `${lead} Of them ${listed(parts)}.`;
}

/** Agency names lead to the list of all actions. */
function agencyLinks({ isOn }: ReportContext, agencies: readonly Named[]): CellLink[] {
  if (!isOn("annex")) return [];
  return agencies.map((_, row) => ({ row, column: 1, target: { anchor: ANCHORS.annex }, tip: "To all actions" }));
}

function agencyTable(context: ReportContext): Block {
  const { summary } = context.analysis;
  const names = namesOf(context);
  const agencies = mostUrgent(
    summary.byAgency.map((figures) => ({ name: figures.agency || names.none, figures })),
    ["other agency", "other agencies"],
  );
  const all: Named = { name: names.all, figures: summary };
  const shares = countsAndShares(
    context,
    [...agencies, all].map(({ figures }) => figures),
  );
  const rowOf = ({ name, figures }: Named, at: number): FiguresRow => ({
    first: figures.total,
    cells: [
      name,
      shares[at] ?? "",
      figures.oldestOverdueDays === 0 ? "none" : context.lateBy(figures.oldestOverdueDays),
      figures.overdue,
      figures.dueSoon,
      figures.noDateOrOwner,
      figures.complete,
    ],
  });
  return figuresTable(context, {
    name: "Lead_agencies",
    columns: [
      { heading: "Lead agency", holds: "text" },
      { heading: "RAG, with shares of its actions", holds: "text" },
      // In the one column that takes "4 years 11 months" in a line.
      { heading: "Oldest overdue", holds: "text" },
      { heading: "Overdue", holds: "count" },
      { heading: "Due in 3 months", holds: "count" },
      { heading: "No date or owner", holds: "count" },
      { heading: "Complete", holds: "count" },
    ],
    rows: agencies.map(rowOf),
    sum: rowOf(all, agencies.length),
    links: agencyLinks(context, agencies),
  });
}
