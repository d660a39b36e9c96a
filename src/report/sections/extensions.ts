/**
 * Section 7: requests for more time, for the Board to decide: those that returns have brought, and those that the tracker's own words ask
 * for. Left out where there is none.
 */
import { latestUpdate } from "../../checks/wording/latestUpdate";
import { newDateSaid } from "../../checks/wording/newDateSaid";
import { controllingDate, isOpen, type Action, type IsoDate } from "../../plan/model";
import type { Block, Cell } from "../blocks/block.types";
import type { ReportContext } from "../context";
import type { ExtensionSought } from "../report.types";
import { counted, shortened } from "../words";
import { actionsWhere, dateCell, NO_DATE, refLinks, whatAndWhere, type ListedAction } from "./actionLists";
import { ANCHORS } from "./anchors";
import { placesOf } from "./knownActions";

const LONGEST_REASON = 260;

/** An extension with the action that it is sought for; null where the action is not in the plan any more. */
export interface ListedExtension {
  readonly sought: ExtensionSought;
  readonly listed: ListedAction | null;
}

/**
 * Asking for more time, said of the date; that one was agreed is no request. Asked of every open action: without the flag "u", with which
 * V8 takes five times as long to tell large letters from small.
 */
const ASKS =
  /\b(?:extension|more time|later date|new date)\s(?:is |was |has been |being )?(?:sought|requested|asked for|applied for|proposed)\b|\b(?:request(?:s|ed|ing)?|seek(?:s|ing)?|ask(?:s|ed|ing)? for|appl(?:y|ied|ying) for|propos(?:e|es|ed|ing)) (?:an? )?(?:extension|more time|later date|new date)\b/i;

/** Several sections ask for them. */
const known = new WeakMap<ReportContext, readonly ListedExtension[]>();

/** What is sought by returns first, then what the tracker asks for and no return does. */
export function extensionsSought(context: ReportContext): readonly ListedExtension[] {
  const found = known.get(context) ?? findExtensions(context);
  known.set(context, found);
  return found;
}

function findExtensions(context: ReportContext): ListedExtension[] {
  const { asAt } = context.analysis.settings;
  const actions = actionsWhere(context, ({ action }) => isOpen(action));
  const sheetOf = ({ plan }: ListedAction): string => context.analysis.plans[plan]?.plan.sheet ?? "";
  const placeOf = placesOf(context, context.options.extensions);
  const openAt = (place = -1): ListedAction | null => {
    const listed = context.actions[place];
    return listed !== undefined && isOpen(listed.action) ? listed : null;
  };
  const returned = context.options.extensions
    .map((sought) => ({ sought, listed: openAt(placeOf(sought)) }))
    .filter(({ sought, listed }) => listed === null || !isGranted(sought, listed.action));
  const taken = new Set(returned.map(({ listed }) => listed));
  const own = actions.flatMap((listed): ListedExtension[] => {
    const reason = taken.has(listed) ? null : asking(listed.action, asAt);
    return reason === null ? [] : [{ listed, sought: soughtInTracker(sheetOf(listed), listed, reason, asAt) }];
  });
  return [...returned, ...own];
}

/** The date that was sought controls by now. */
function isGranted({ sought }: ExtensionSought, action: Action): boolean {
  const current = controllingDate(action);
  return sought !== null && current !== null && current >= sought;
}

/** The words that ask for more time, in the cells of dates and status or the latest update; null where none do. */
function asking({ target, revised, status, progress }: Action, asAt: IsoDate): string | null {
  const asks = (text: string): boolean => ASKS.test(text) || newDateSaid(text, asAt)?.isAskedFor === true;
  const texts = [revised?.text ?? "", target.text, status.text];
  const found = texts.find(asks);
  if (found !== undefined) return found;
  // Finding the latest entry costs more than seeing that none of them asks.
  const latest = asks(progress) ? latestUpdate(progress).text : "";
  return asks(latest) ? latest : null;
}

function soughtInTracker(
  sheet: string,
  { action, agency }: ListedAction,
  reason: string,
  asAt: IsoDate,
): ExtensionSought {
  const { section, ref, actionNo } = action;
  return {
    sheet,
    section,
    ref,
    actionNo,
    print: "",
    agency,
    current: controllingDate(action),
    sought: newDateSaid(reason, asAt)?.date ?? null,
    reason,
    askedOn: null,
  };
}

export function extensions(context: ReportContext): Block[] {
  const found = extensionsSought(context);
  if (found.length === 0) return [];
  const gone = found.filter(({ listed }) => listed === null).length;
  const text =
    `${counted(found.length, "extension is", "extensions are")} sought, for the Board to agree or not.` +
    (gone === 0
      ? ""
      : ` ${counted(gone, "of them is for an action that is", "of them are for actions that are")} closed, or not in the plan any more.`);
  // Links go by the row of the table: those without an action stand last.
  const ordered = [...found.filter(({ listed }) => listed !== null), ...found.filter(({ listed }) => listed === null)];
  return [
    { kind: "heading", level: 1, text: "Extensions sought", anchor: ANCHORS.extensions },
    { kind: "paragraph", look: "body", numbered: true, text },
    {
      kind: "table",
      type: "annex",
      name: "Extensions_sought",
      columns: [
        { heading: "Ref", holds: "text" },
        { heading: "Action", holds: "text" },
        { heading: "Reason given", holds: "text" },
        { heading: "Lead agency", holds: "text" },
        { heading: "Date now", holds: "date" },
        { heading: "Date sought", holds: "date" },
        { heading: "Asked on", holds: "date" },
        { heading: "RAG", holds: "colour" },
      ],
      rows: ordered.map((one) => extensionRow(context, one)),
      links: refLinks(
        context,
        ordered.flatMap(({ listed }) => (listed === null ? [] : [listed])),
      ),
      words: context.words,
      hasTotal: false,
      keepTogether: false,
      repeatHeader: false,
    },
  ];
}

function extensionRow(context: ReportContext, { sought, listed }: ListedExtension): Cell[] {
  const { ref, actionNo } = sought;
  return [
    ref === "" ? "none" : actionNo === null ? ref : `${ref}.${actionNo}`,
    listed === null ? "not an open action of the plan" : whatAndWhere(context, listed),
    shortened(sought.reason.trim(), LONGEST_REASON) || "none given",
    sought.agency || "none named",
    dateCell(context, sought.current, NO_DATE),
    dateCell(context, sought.sought, "not said"),
    dateCell(context, sought.askedOn, "not said"),
    listed === null ? "none" : context.labelOf(listed.rating.colour),
  ];
}
