/** Page 1 in short paragraphs: what has changed since the last report, who is late, and where most of the red actions are. */
import type { Block } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { counted, formatCount, listed } from "../words";
import { byOwnDates, ledgerInWords } from "./movement";
import { mostRedInWords } from "./rag";

const paragraph = (text: string): Block => ({ kind: "paragraph", look: "body", numbered: true, text });

export function changes(context: ReportContext): Block[] {
  if (context.analysis.summary.total === 0) return [];
  const texts = [
    context.isOn("movement") ? changeInWords(context) : "",
    context.isOn("agencies") ? whoIsLate(context) : "",
    context.isOn("rag") ? mostRedInWords(context) : "",
  ];
  return texts.filter((text) => text !== "").map(paragraph);
}

function changeInWords(context: ReportContext): string {
  const { movement, analysis } = context;
  if (movement === null) return `There is no earlier report to compare with. ${byOwnDates(context)}`;
  const { newlyOverdue, stillOverdue } = movement;
  const late = [
    newlyOverdue.length === 0 ? "" : `${counted(newlyOverdue.length, "action has", "actions have")} become overdue`,
    stillOverdue.length === 0
      ? ""
      : `${formatCount(stillOverdue.length)} ${stillOverdue.length === 1 ? "is" : "are"} overdue at two reports or more`,
  ].filter((text) => text !== "");
  return `${ledgerInWords(movement, analysis.settings.asAt)}${late.length === 0 ? "" : ` ${listed(late)}.`}`;
}

/** So many agencies are named; the table of lead agencies has them all. */
const MOST_NAMED = 6;

/** "Overdue by lead agency, the oldest first: Ashdale Housing 1 (173 days) and Westshire Police 2 (the oldest 51 days)." */
function whoIsLate({ analysis, lateBy }: ReportContext): string {
  const { byAgency, overdue } = analysis.summary;
  // Of an only action, and of an only agency, it is said elsewhere.
  if (overdue === 0 || byAgency.length < 2) return "";
  const late = byAgency
    .filter((agency) => agency.overdue > 0)
    .sort((a, b) => b.oldestOverdueDays - a.oldestOverdueDays || b.overdue - a.overdue);
  const named = late.slice(0, MOST_NAMED).map((one) => {
    const days = lateBy(one.oldestOverdueDays);
    const count = formatCount(one.overdue);
    return `${one.agency || "no agency named"} ${count} (${one.overdue > 1 ? `the oldest ${days}` : days})`;
  });
  const rest = late.slice(MOST_NAMED);
  const others = rest.reduce((sum, one) => sum + one.overdue, 0);
  const more =
    rest.length === 0 ? [] : [`${counted(rest.length, "other agency", "other agencies")} ${formatCount(others)}`];
  return `Overdue by lead agency, the oldest first: ${listed([...named, ...more])}.`;
}
