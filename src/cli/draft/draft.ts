/** `npm run draft`: a review's text goes in, a workbook with a plan begun from it comes out; or an empty template. */
import { basename, extname, resolve } from "node:path";
import { draftPlan } from "../../drafting/draftPlan";
import type { Draft } from "../../drafting/draft.types";
import { rowsOf, templateRows } from "../../drafting/templateRows";
import { insertTemplate } from "../../excel/insertTemplate";
import { withExcel } from "../../excel/withExcel";
import type { IsoDate } from "../../plan/model";
import { presetNamed } from "../../rag/presets";
import { openStandin } from "../../standin/node";
import { TEMPLATE_SHEET, templateOperations, type Template } from "../../template/templateSheet";
import { DEFAULT_TEMPLATE, type TemplateRow } from "../../template/template.types";
import { checkTargets } from "../files/targets";
import { userFolder } from "../files/places";
import { writeAll } from "../files/writeAll";
import { asRefusal } from "../readOne";
import { Refusal } from "../refusal";
import type { Voice } from "../several";
import { DRAFT_HELP, readDraftOptions, type DraftOptions } from "./draftOptions";
import { draftText } from "./draftText";
import { readText } from "./readText";

const DONE = 0;

function outOf({ text, out }: DraftOptions): string {
  const name = text === null ? "Action plan.xlsx" : `${basename(text, extname(text))} - action plan.xlsx`;
  return resolve(userFolder(), out ?? name);
}

function templateOf({ review, reviewName }: DraftOptions, rows: readonly TemplateRow[]): Template {
  const key = presetNamed("BRAG")?.key ?? [];
  const agencies = [...new Set(rows.map(({ leadAgency }) => String(leadAgency ?? "")).filter((name) => name !== ""))];
  return {
    settings: { ...DEFAULT_TEMPLATE, review, reviewName },
    lists: { agencies, ragWords: key.map(({ label }) => label) },
    rows,
    title: "",
  };
}

/** A new workbook with the template alone. */
async function workbookOf(template: Template, out: string): Promise<Uint8Array> {
  const standin = await openStandin(null);
  try {
    const operations = (sheet: string) => templateOperations(template, sheet);
    await withExcel((context) => insertTemplate(context, { wanted: TEMPLATE_SHEET, operations }));
    standin.asUser((workbook) => {
      const [blank] = workbook.sheets;
      if (blank !== undefined) workbook.deleteSheet(blank);
    });
    return await asRefusal(out, () => standin.save());
  } finally {
    standin.close();
  }
}

async function draftOf(path: string, asAt: IsoDate): Promise<Draft> {
  const text = await readText(path);
  const draft = draftPlan(text, { asAt, quarters: "financial", publication: null, dateSystem: 1900 });
  if (draft.recommendations.length === 0)
    throw new Refusal(`${basename(path)}: ${draft.notes.join(" ")} Nothing was written.`);
  return draft;
}

/**
 * @param words what stands after the program's name
 * @returns the exit code
 * @throws UsageError, Refusal or ExcelProblem, each with a sentence for the user; nothing is written then
 */
export async function runDraft(words: readonly string[], today: IsoDate, { say }: Pick<Voice, "say">): Promise<number> {
  const options = readDraftOptions(words);
  if (options === "help") {
    say(DRAFT_HELP);
    return DONE;
  }
  const { text, force } = options;
  const source = text === null ? null : resolve(userFolder(), text);
  const out = outOf(options);
  const [place = out] = checkTargets({
    sources: source === null ? [] : [source],
    targets: [out],
    force,
    // An empty template holds nothing of anybody's.
    isFictional: source === null,
    own: [],
  });
  const found = source === null ? null : await draftOf(source, today);
  const rows = found === null ? [] : templateRows(rowsOf(found));
  await writeAll([{ path: place, content: await workbookOf(templateOf(options, rows), out) }]);
  say(found === null ? `Template: ${out}\n` : draftText(found, out));
  return DONE;
}
