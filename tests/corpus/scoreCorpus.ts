/**
 * Prints how well the trackers of the corpus are read: `npm run corpus -- [--wrong] [--folder FOLDER] [NAME …]`.
 * --columns lists the columns that were taken for something else;
 * --wrong lists each value that was read wrongly, with how sure the reading was.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { CORPUS_FOLDER, loadCorpus } from "./support/loadCorpus";
import type { Field } from "../../src/plan/model";
import type { CorpusTracker } from "./corpus.types";
import { analysisOf, scoreTracker, type FieldScore, type Sureness } from "./support/score";

const { values, positionals } = parseArgs({
  options: { wrong: { type: "boolean" }, columns: { type: "boolean" }, folder: { type: "string" } },
  allowPositionals: true,
});
const folder = values.folder === undefined ? CORPUS_FOLDER : path.resolve(values.folder);
const chosen = loadCorpus(folder).filter(
  ({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
);
const scores = chosen.map(scoreTracker);
const share = (part: number, all: number): string => (all === 0 ? "–" : `${((100 * part) / all).toFixed(1)} %`);
const show = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value).slice(0, 70));

for (const { name, fields, plansExpected, plansRead } of scores) {
  const right = fields.filter(({ isRight }) => isRight).length;
  const silent = fields.filter(({ isRight, isSaid }) => !isRight && !isSaid).length;
  console.log(
    `${name}: ${right} of ${fields.length} (${share(right, fields.length)}), ${silent} wrong in silence; plans ${plansRead} of ${plansExpected}`,
  );
  if (values.wrong !== true) continue;
  for (const one of fields.filter(({ isRight }) => !isRight)) {
    console.log(
      `    ${one.sheet}!${one.row} ${one.field}: expected ${show(one.expected)}, read ${show(one.read)} (${one.sureness}${one.isSaid ? "" : ", not said"})`,
    );
  }
}

if (values.columns === true) for (const tracker of chosen) printColumns(tracker);

/** The columns that were taken for something else than a person takes them for. */
function printColumns(tracker: CorpusTracker): void {
  const { plans } = analysisOf(tracker);
  for (const expected of tracker.plans) {
    const plan = plans.find((one) => one.plan.sheet === expected.sheet)?.plan;
    if (plan === undefined) continue;
    for (const [field, letters] of Object.entries(expected.texts)) {
      const read = plan.reading.columns.find(({ column }) => column === letters);
      if (read !== undefined && (read.field === field || read.also.includes(field as Field))) continue;
      console.log(
        `    ${tracker.name} ${expected.sheet}!${letters} ${JSON.stringify(read?.heading ?? "")}: expected ${field}, read ${read?.field ?? "nothing"} (${read?.why ?? ""})`,
      );
    }
  }
}

const all = scores.flatMap(({ fields }) => fields);
const count = (some: (one: FieldScore) => boolean): number => all.filter(some).length;
console.log(
  `\n${scores.length} trackers: ${count(({ isRight }) => isRight)} of ${all.length} fields right (${share(
    count(({ isRight }) => isRight),
    all.length,
  )})`,
);
console.log(
  `plans: ${scores.filter((one) => one.plansRead < one.plansExpected).length} trackers with a plan refused, ${scores.filter((one) => one.plansRead > one.plansExpected).length} with one too many`,
);
for (const sureness of ["sure", "likely", "guessed"] as Sureness[]) {
  const right = count((one) => one.sureness === sureness && one.isRight);
  const wrong = count((one) => one.sureness === sureness && !one.isRight);
  const silent = count((one) => one.sureness === sureness && !one.isRight && !one.isSaid);
  console.log(
    `  ${sureness}: ${right} right, ${wrong} wrong (${share(right, right + wrong)} right), ${silent} of the wrong in silence`,
  );
}
