/**
 * Faults of one line, for each check that looks at lines: what is written into which cell of a clean line, and which other errors and
 * warnings that fault must bring with it, each by a rule that is given in words. Anything else would be crying wolf.
 */
import type { CleanPlan, Kind, Layout, Line, Place } from "./cleanPlans";

/** A check that the fault brings with it, at which cell. */
export interface Entailed {
  readonly check: string;
  readonly at: Place;
  readonly because: string;
}

export interface Fault {
  readonly check: string;
  /** Texts, one of which is written; of the line, where they depend on it. */
  readonly writes: (line: Line, plan: CleanPlan, choice: number) => Partial<Record<Place, string>>;
  /** The cell at which it must be found. */
  readonly at: Place;
  /** Columns that the layout must have. */
  readonly needs: readonly Place[];
  /** Columns that the layout must not have. */
  readonly without?: readonly Place[];
  readonly kinds: readonly Kind[];
  readonly fits?: (line: Line, plan: CleanPlan, at: number) => boolean;
  readonly entails?: (line: Line, layout: Layout) => readonly Entailed[];
}

const OPEN: readonly Kind[] = ["on track", "due soon", "explained", "not started"];
const ANY: readonly Kind[] = [...OPEN, "complete"];

const one = (texts: readonly string[], choice: number): string => texts[choice % texts.length] ?? "";

/** Writes one of some texts into a cell. */
const writes =
  (at: Place, ...texts: readonly string[]): Fault["writes"] =>
  (_, __, choice) => ({ [at]: one(texts, choice) });

/** Goes on with one of some texts. */
const goesOn =
  (at: Place, ...texts: readonly string[]): Fault["writes"] =>
  ({ cells }, __, choice) => ({ [at]: [cells[at], one(texts, choice)].filter((text) => text !== "").join(". ") });

const ragNoDate = ({ cells }: Line, { headings }: Layout): Entailed[] =>
  headings.rag === undefined || cells.rag === "Amber"
    ? []
    : [{ check: "V23", at: "rag", because: "without a date the rules give amber, and another colour is typed" }];

/** What comes of a line that is no longer complete, though all else still says so. */
const noLongerComplete = (_: Line, { headings }: Layout): Entailed[] => [
  ...(headings.rag === undefined
    ? []
    : [
        { check: "V23", at: "rag" as const, because: "a colour of completion is typed, and the action counts as open" },
      ]),
];

const COMPLETE_BUT_OPEN: readonly Entailed[] = [
  { check: "V21", at: "status", because: "it counts as open, and its outcome says what came of it" },
];

export const FAULTS: readonly Fault[] = [
  { check: "V01", writes: writes("recommendation", ""), at: "recommendation", needs: ["ref"], kinds: ANY },
  {
    check: "V02",
    at: "ref",
    needs: ["ref"],
    kinds: ANY,
    // The one before: they stand in one section, or else it is another's ref.
    fits: (_, { layout: { hasBanners } }, at) => !hasBanners && at > 0,
    writes: ({ cells }) => ({ ref: String(Number(cells.ref) - 1) }),
  },
  { check: "V03", writes: writes("action", ""), at: "action", needs: ["action"], kinds: ANY },
  {
    check: "V04",
    at: "action",
    needs: ["action"],
    kinds: ANY,
    writes: ({ cells: { recommendation } }, _, choice) => ({
      action: one([recommendation, `${recommendation.toUpperCase()}.`, "As recommendation", "See rec"], choice),
    }),
  },
  { check: "V05", writes: writes("agency", ""), at: "agency", needs: ["agency"], kinds: ANY },
  { check: "V06", writes: writes("officer", "", "TBC", "-"), at: "officer", needs: ["officer"], kinds: ANY },
  {
    check: "V07",
    at: "agency",
    needs: ["agency"],
    kinds: ANY,
    writes: ({ cells: { agency } }) => ({
      agency:
        {
          "Northmoor Police": "Nortmoor Police",
          "Westshire Council": "Westshire Concil",
          "Millbrook Hospital Trust": "Millbrook Hospital NHS Trust",
          "Fenwick Housing": "Fenwick Hosing",
        }[agency] ?? "",
    }),
    // A slip is one where the right name is in use elsewhere, twice at least.
    fits: ({ cells: { agency } }, { lines }) => lines.filter(({ cells }) => cells.agency === agency).length > 2,
  },
  {
    check: "V08",
    writes: writes("agency", "All agencies", "Responsible Authorities", "All partner agencies", "Everyone"),
    at: "agency",
    needs: ["agency"],
    kinds: ANY,
  },
  {
    check: "V09",
    writes: writes(
      "officer",
      "Head of Safeguarding, 12/03/2026",
      "Service Manager – training will be arranged for all staff",
      "Letters were sent to all of the practices in March 2026",
    ),
    at: "officer",
    needs: ["officer"],
    kinds: ANY,
  },
  { check: "V10", writes: writes("target", ""), at: "target", needs: ["target"], kinds: OPEN, entails: ragNoDate },
  {
    check: "V11",
    writes: writes("target", "TBC", "As soon as possible", "When the post is filled", "Next review"),
    at: "target",
    needs: ["target"],
    kinds: OPEN,
    entails: ragNoDate,
  },
  {
    check: "V12",
    writes: writes("target", "Ongoing", "On-going", "Continuous"),
    at: "target",
    needs: ["target"],
    kinds: OPEN,
    entails: ragNoDate,
  },
  {
    check: "V13",
    writes: writes("target", "Autumn 2026", "late 2026", "2026", "summer 2026"),
    at: "target",
    needs: ["target"],
    kinds: ["on track"],
  },
  {
    check: "V14",
    writes: writes("target", "31/07/2026 and 30/09/2026", "Police: 31 July 2026, housing: 30 September 2026"),
    at: "target",
    needs: ["target"],
    kinds: ["on track"],
  },
  {
    check: "V15",
    writes: writes("target", "1 July", "30 September and ongoing", "30 June 2206", "31/03/1926"),
    at: "target",
    needs: ["target"],
    kinds: OPEN,
    entails: ragNoDate,
  },
  {
    check: "V16",
    writes: writes("completed", "2026-06-01", "2026-12-31"),
    at: "completed",
    needs: ["completed"],
    kinds: ["complete"],
    entails: (line, layout) => [...noLongerComplete(line, layout), ...COMPLETE_BUT_OPEN],
  },
  { check: "V17", writes: writes("completed", ""), at: "completed", needs: ["completed"], kinds: ["complete"] },
  {
    check: "V18",
    writes: writes("outcome", "", "Complete", "See above", "Completed.", "To ensure that all staff are trained"),
    at: "outcome",
    needs: ["outcome"],
    kinds: ["complete"],
  },
  {
    check: "V19",
    writes: writes("evidence", "", "TBC", "None"),
    at: "evidence",
    needs: ["evidence"],
    kinds: ["complete"],
  },
  {
    check: "V20",
    writes: goesOn(
      "outcome",
      "The second part is still in progress",
      "Sign-off by the board is awaited",
      "The policy is in draft",
      "A review is being undertaken",
      "This was not feasible in the time",
      "The training is planned for September",
      "The protocol is under review",
    ),
    at: "outcome",
    needs: ["outcome"],
    kinds: ["complete"],
  },
  {
    check: "V21",
    writes: writes(
      "progress",
      "Update 10/03/2026: Completed and closed",
      "Action completed",
      "Completed. The guide was published in April",
      "Fully implemented across all teams",
    ),
    at: "status",
    needs: ["progress", "status"],
    kinds: ["on track", "due soon"],
  },
  {
    check: "V22",
    writes: writes("officer", "Team Leader – completed", "Service Manager (done)"),
    at: "officer",
    needs: ["officer"],
    kinds: ANY,
  },
  {
    check: "V22",
    writes: writes("target", "Completed March 2026", "Done", "Completed – March 2026"),
    at: "target",
    needs: ["target"],
    kinds: ["complete"],
  },
  {
    check: "V23",
    at: "rag",
    needs: ["rag"],
    kinds: ANY,
    writes: ({ kind }) => ({ rag: kind === "complete" || kind === "due soon" ? "Red" : "Blue" }),
    // Blue says complete: then nobody is late, and other rules look at other things.
    fits: ({ kind }) => kind === "complete" || kind === "due soon",
  },
  {
    check: "V23",
    at: "rag",
    needs: ["rag"],
    kinds: ["on track", "explained", "not started"],
    writes: ({ kind }, _, choice) => ({
      rag: kind === "explained" ? one(["Green", "Amber"], choice) : one(["Red", "Amber"], choice),
    }),
  },
  {
    check: "V24",
    at: "target",
    needs: ["target"],
    kinds: ["explained"],
    writes: (_, { layout: { headings } }, choice) =>
      headings.progress === undefined
        ? { status: one(["In progress", "Delayed", "Open"], choice) }
        : {
            progress: one(
              ["", "No update", "See above", "To train all staff by the summer", "Update 10/03/2026: no change"],
              choice,
            ),
          },
  },
  {
    check: "V25",
    writes: writes("revised", "2027-08-31", "2027-03-31"),
    at: "revised",
    needs: ["revised"],
    kinds: ["re-dated"],
  },
  {
    check: "V27",
    writes: writes(
      "action",
      "Raise awareness among all staff",
      "Remind teams of the policy",
      "To consider the findings",
    ),
    at: "action",
    needs: ["action"],
    kinds: ANY,
    // Where there is such a column, the clean plans say in it what will change.
    fits: (_, { layout }) => layout.headings.expected === undefined,
  },
  {
    check: "V28",
    writes: writes("expected", "A policy is written", "Guidance in the folder"),
    at: "expected",
    needs: ["expected"],
    kinds: ANY,
  },
  {
    check: "V29",
    writes: writes(
      "action",
      "1. Write a guide\n2. Train the duty teams\n3. Audit the records",
      "1) Write a guide to the form\n2) Train the duty teams in it",
    ),
    at: "action",
    needs: ["action"],
    kinds: ANY,
  },
  {
    check: "V31",
    writes: writes("scope", "", "Partnership", "TBC"),
    at: "scope",
    needs: ["scope"],
    kinds: ANY,
  },
  {
    check: "V32",
    writes: goesOn(
      "action",
      "Led by Mrs Jane Whitlow",
      "Contact d.hartley@northmoor.example",
      "Telephone 01632 960 123",
      "Discussed with Dr Patel",
      "The client (DOB 12/03/1971) was told",
      "Her NHS number is 943 476 5919",
    ),
    at: "action",
    needs: ["action"],
    kinds: ANY,
  },
  {
    check: "V36",
    writes: writes("status", "Zebra", "CNFA", "#REF!", "3"),
    at: "status",
    needs: ["status"],
    kinds: ANY,
    entails: (line, layout) => [
      ...(line.kind === "complete" ? [...noLongerComplete(line, layout), ...COMPLETE_BUT_OPEN] : []),
      ...(line.kind === "explained" && layout.headings.progress === undefined
        ? [{ check: "V24", at: "target", because: "the reason stood in the cell of the status" } as const]
        : []),
    ],
  },
  { check: "V38", writes: writes("start", "2027-02-01"), at: "start", needs: ["start", "target"], kinds: ["on track"], entails: (_, { headings }) => headings.rag === undefined ? [] : [{ check: "V23", at: "rag", because: "what starts later is grey, and another colour is typed" }] }, // prettier-ignore
  {
    check: "V40",
    writes: writes("scope", "National", "National and regional", "N"),
    at: "scope",
    needs: ["scope"],
    kinds: ["on track", "due soon"],
  },
];
