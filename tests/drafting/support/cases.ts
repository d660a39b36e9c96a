/** The golden cases of drafting as they lie on disk, and a draft in the same words as their expectations. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Draft, DraftAction, Sureness } from "../../../src/drafting/draft.types";
import type { IsoDate } from "../../../src/plan/model";

/** What is not named is "" or none. */
interface ExpectedAction {
  readonly ref: string;
  readonly text: string;
  readonly target?: IsoDate;
}

interface ExpectedRecommendation extends ExpectedAction {
  readonly section?: string;
  readonly lead?: string;
  readonly theme?: string;
  readonly scope?: string;
  readonly context?: string;
  readonly expectedOutcome?: string;
  /** Words of a target without a day. */
  readonly targetText?: string;
  /** Not compared where it is not named. */
  readonly certainty?: Sureness;
  readonly actions?: readonly ExpectedAction[];
}

export interface Expected {
  readonly note: string;
  readonly recommendations: readonly ExpectedRecommendation[];
  readonly unused: readonly string[];
}

export interface Case {
  readonly name: string;
  readonly source: string;
  readonly expected: Expected;
}

/** @throws Error where a folder lacks source.txt or expected.json */
export function casesIn(folder: string): Case[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const [source, expected] = [path.join(folder, name, "source.txt"), path.join(folder, name, "expected.json")];
      if (!existsSync(source) || !existsSync(expected)) throw new Error(`${name} lacks source.txt or expected.json.`);
      return {
        name,
        source: readFileSync(source, "utf8"),
        expected: JSON.parse(readFileSync(expected, "utf8")) as Expected,
      };
    });
}

const actionOf = ({ ref, text, target }: DraftAction) => ({ ref, text, target: target?.date ?? "" });

/** A draft in the words of an expectation, every field named. */
export function inWords({ recommendations, unused }: Draft) {
  return {
    recommendations: recommendations.map((one) => ({
      ...actionOf(one),
      section: one.section,
      lead: one.leadAgency,
      theme: one.theme,
      scope: one.scope,
      context: one.context,
      expectedOutcome: one.expectedOutcome,
      targetText: one.target !== null && one.target.date === null ? one.target.text : "",
      actions: one.actions.map(actionOf),
    })),
    unused: unused.map(({ text }) => text),
  };
}

/** The same of an expectation. */
export function wanted({ recommendations, unused }: Expected) {
  const action = ({ ref, text, target = "" }: ExpectedAction) => ({ ref, text, target });
  return {
    recommendations: recommendations.map((one) => ({
      ...action(one),
      section: one.section ?? "",
      lead: one.lead ?? "",
      theme: one.theme ?? "",
      scope: one.scope ?? "",
      context: one.context ?? "",
      expectedOutcome: one.expectedOutcome ?? "",
      targetText: one.targetText ?? "",
      actions: (one.actions ?? []).map(action),
    })),
    unused,
  };
}
