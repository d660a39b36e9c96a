/** Analyses of invented plans, by the same rating, figures and checks as real ones. Fictional throughout. */
import type { Analysis, RatedPlan } from "../../../src/analysis/analysis.types";
import { allFindings } from "../../support/checking";
import { tidyAgencies } from "../../../src/plan/agencies/tidyAgency";
import type { Action, IsoDate, Plan } from "../../../src/plan/model";
import { doubtsOf } from "../../../src/plan/reading/doubts";
import type { Definitions } from "../../../src/rag/definitions.types";
import { PRESETS } from "../../../src/rag/presets";
import { presetOf } from "../../../src/rag/presetOf";
import { createRater } from "../../../src/rag/rate";
import type { PresetName } from "../../../src/rag/rating.types";
import { summarise } from "../../../src/summary/summarise";
import {
  aCompleteAction,
  aDate,
  anAction,
  aPlan,
  aVagueDate,
  AS_AT,
  columnsWithout,
  noDate,
  ongoing,
} from "../../support/plans";

export interface AnalysisChanges {
  readonly asAt?: IsoDate;
  readonly preset?: PresetName | Definitions;
  readonly leftOut?: Analysis["leftOut"];
  readonly doubts?: Analysis["doubts"];
}

/** The analysis of plans as they stand. */
export function analysisOf(plans: readonly Plan[], changes: AnalysisChanges = {}): Analysis {
  const {
    asAt = AS_AT,
    preset: chosen = "BRAG",
    leftOut = [],
    doubts = plans.flatMap((plan) => doubtsOf(plan).map((doubt) => ({ ...doubt, plan: 0 }))),
  } = changes;
  const preset = typeof chosen === "string" ? PRESETS[chosen] : presetOf(chosen);
  const rate = createRater(asAt, preset);
  const tidy = tidyAgencies(plans.flatMap(({ actions }) => actions.map(({ leadAgency }) => leadAgency)));
  const rated: RatedPlan[] = plans.map((plan) => ({
    plan,
    rated: plan.actions.map((action) => ({
      action,
      rating: rate(action),
      agency: tidy.get(action.leadAgency) ?? action.leadAgency,
    })),
  }));
  return {
    settings: { asAt, preset, quarters: "financial", publication: null },
    plans: rated,
    findings: allFindings(rated, { asAt }),
    accepted: [],
    unchecked: [],
    summary: summarise(rated, asAt, preset.definitions.controls),
    doubts,
    leftOut,
  };
}

const SECTIONS = [
  "Overview Report Recommendations",
  "Individual Agency Recommendations – Westshire Police",
  "Individual Agency Recommendations – Ashdale Housing Association",
  "Individual Agency Recommendations – Northmoor NHS Foundation Trust",
];
const AGENCIES = [
  "Northmoor Community Safety Partnership",
  "Westshire Police",
  "Ashdale Housing Association",
  "Northmoor NHS Foundation Trust",
  "Children’s Social Care",
  "Fernhill Medical Centre",
];
const SENTENCES = [
  "The partnership should assure itself that every agency has a clear working definition of coercive control.",
  "Front-line staff will be briefed on the shared pathway and on what to do when somebody discloses harm.",
  "An audit of forty files showed that risk assessments were complete in all but three, up from half the year before.",
  "The steering group met in each quarter and named an author for each chapter of the guidance.",
  "Training now forms part of induction, with a refresher each year that managers check at supervision.",
  "A leaflet in five languages was printed and is handed out at surgeries, libraries and the housing office.",
  "Referrals to the outreach service rose by a third, and the waiting time fell from six weeks to two.",
  "The policy was approved by the board, published on the intranet and sent to all teams with a short summary.",
];

/** A repeatable choice: the same for the same seed. */
function pick<T>(from: readonly T[], seed: number): T {
  return from[Math.abs(Math.imul(seed, 2654435761) >> 7) % from.length] as T;
}

/** Prose of about so many characters. */
export function prose(characters: number, seed: number): string {
  let text = "";
  for (let i = 0; text.length < characters; i += 1)
    text += `${text === "" ? "" : " "}${pick(SENTENCES, seed * 31 + i * 7)}`;
  return text;
}

/** The action of one row: long texts, dates of every kind, states of every kind. `i` is 0-based. */
function inventedAction(i: number, row: number): Action {
  const long = i % 9 === 4;
  const recommendation = prose(long ? 580 : 60 + ((i * 53) % 170), i);
  const common = {
    row,
    ref: String(i + 1),
    section: SECTIONS[Math.min(SECTIONS.length - 1, Math.floor(i / 14))] as string,
    recommendation,
    action: i % 2 === 0 ? recommendation : prose(60 + ((i * 37) % 260), i + 400),
    leadAgency: pick(AGENCIES, i + 5),
    leadOfficer: i % 3 === 0 ? "Head of Safeguarding" : "",
    milestones: i % 4 === 3 ? "" : prose(40 + ((i * 71) % 160), i + 100),
    progress: "",
    evidence: "",
    target: targetOf(i),
    revised: i % 11 === 7 ? aVagueDate("June 2018", "2018-06-30", "month") : null,
  };
  if (i % 5 < 3) {
    return aCompleteAction({
      ...common,
      outcome: i % 10 === 1 ? "" : prose(i % 15 === 0 ? 840 : 70, i + 200),
      status: "Completed",
      completed: i % 4 === 0 ? aDate("2018-01-31") : null,
    });
  }
  if (i % 17 === 8) return anAction({ ...common, state: "withdrawn", status: "Superseded", outcome: "" });
  return anAction({
    ...common,
    status: i % 2 === 0 ? "In progress" : "",
    recordedRag: i % 3 === 0 ? "green" : i % 3 === 1 ? "amber" : null,
    outcome: prose(50 + (i % 3) * 70, i + 300),
    delayed: i % 13 === 3,
  });
}

function targetOf(i: number): Action["target"] {
  switch (i % 7) {
    case 0:
      return aVagueDate("March 2016", "2016-03-31", "month");
    case 1:
      return aVagueDate("Autumn 2018", "2018-11-30", "season");
    case 2:
      return aDate("2018-05-14", { text: "14/05/2018" });
    case 3:
      return aVagueDate("Sept 2017", "2017-09-30", "month");
    case 4:
      return i % 2 === 0 ? noDate() : ongoing("Implemented and ongoing.");
    case 5:
      return aVagueDate("2012/13", "2013-03-31", "year");
    default:
      return aDate("2018-04-20", { text: "20/04/2018" });
  }
}

/** A plan of `count` invented actions on one sheet. */
export function inventedPlan(count: number, changes: Partial<Plan> = {}): Plan {
  const actions = Array.from({ length: count }, (_, i) => inventedAction(i, 6 + i));
  return aPlan(actions, {
    sheet: "Northmoor 2016-02",
    title: "Domestic Homicide Review – Northmoor 2016/02 – Action Plan",
    headerRow: 5,
    columns: columnsWithout("evidence", "completed", "progress", "start"),
    skipped: [
      { row: 1, why: "title" },
      { row: 2, why: "title" },
      { row: 4, why: "banner" },
      { row: 3, why: "blank" },
    ],
    ...changes,
  });
}
