/** The pure pipeline: the cells of a tracker → plans, ratings, findings and figures. */
import { runChecks } from "../checks/runChecks";
import { marksIn, sortFindings } from "../checks/sortFindings";
import { createNaming } from "../plan/agencies/asOne";
import { tidyAgencies } from "../plan/agencies/tidyAgency";
import type { TrackerCells } from "../plan/cells";
import { mapAgain } from "../plan/mapAgain";
import type { Action, Plan } from "../plan/model";
import { readPlans } from "../plan/readPlans";
import { createRater } from "../rag/rate";
import { trackerDoubts } from "../plan/reading/trackerDoubts";
import { summarise } from "../summary/summarise";
import type { Analysed, RatedAction, RatedPlan, Settings } from "./analysis.types";

/**
 * Everything the product knows of a tracker at one as-at date. Linear in the number of cells; changes nothing it is given.
 * @param before the analysis of the tracker before an edit: what the edit did not touch is taken from there, if the settings
 * are the same. Only for speed; the analysis is the one that would be made without.
 */
export function analyse(tracker: TrackerCells, settings: Settings, before?: Analysed): Analysed {
  const { asAt, preset } = settings;
  const known = before !== undefined && areSame(before.settings, settings) ? before : undefined;
  const read = readPlans(tracker, settings, known?.memory.read);
  const agencies = tidyAgencies(leadsOf(read.plans));
  const plans = ratePlans(read.plans, settings, agencies, known);
  const checked = runChecks(plans, { asAt, preset, agencies: settings.agencies }, known?.memory.checked);
  const marks = (): ReturnType<typeof marksIn> => marksIn(tracker, read.plans);
  return {
    settings,
    plans,
    ...sortFindings(checked.findings, settings.findingsSaid ?? new Map(), marks),
    summary: summarise(plans, asAt, preset.definitions.controls),
    doubts: trackerDoubts(tracker, read.plans),
    leftOut: [...tracker.leftOut, ...read.withoutPlan.map((sheet) => ({ sheet, why: "no plan" as const }))],
    memory: { read, checked, agencies },
  };
}

function areSame(a: Settings, b: Settings): boolean {
  return asText(a) === asText(b);
}

/** Settings are small and plain, but for what the user said by sheet. What was said of findings changes no reading. */
function asText(settings: Settings): string {
  const { mappings, decisions, ...plain } = { ...settings, findingsSaid: null };
  return JSON.stringify([plain, [...(mappings ?? [])], [...(decisions ?? [])]]);
}

/** The lead agency of every action. */
function leadsOf(plans: readonly Plan[]): string[] {
  const leads: string[] = [];
  for (const { actions } of plans) for (const { leadAgency } of actions) leads.push(leadAgency);
  return leads;
}

type TidyNames = ReadonlyMap<string, string>;

const areSameNames = (a: TidyNames, b: TidyNames): boolean =>
  a.size === b.size && [...a].every(([name, tidy]) => b.get(name) === tidy);

function ratePlans(
  plans: readonly Plan[],
  { asAt, preset, agencies }: Settings,
  tidy: TidyNames,
  before: Analysed | undefined,
): RatedPlan[] {
  const nameOf = createNaming(agencies);
  const agencyOf = ({ leadAgency }: Action): string => nameOf(tidy.get(leadAgency) ?? leadAgency);
  const rate = createRater(asAt, preset);
  const isNamedAsBefore = before !== undefined && areSameNames(before.memory.agencies, tidy);
  return plans.map((plan, index) => {
    const known = before?.plans[index];
    const rated = mapAgain(
      plan.actions,
      known && { items: known.plan.actions, answers: known.rated },
      (action): RatedAction => ({ action, rating: rate(action), agency: agencyOf(action) }),
      // An edit of another action can change how the name of an agency is most often written.
      isNamedAsBefore
        ? undefined
        : (action, rated) => (rated.agency === agencyOf(action) ? rated : { ...rated, agency: agencyOf(action) }),
    );
    return { plan, rated };
  });
}
