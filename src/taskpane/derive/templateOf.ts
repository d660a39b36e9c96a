/** The template as the pane knows it: by the kept settings, with the agencies of the workbook and the words of the colours. */
import type { BegunPlan } from "../../excel/revertTemplate";
import { templateSettingsFrom } from "../../template/kept";
import type { Template } from "../../template/templateSheet";
import type { TemplateLists, TemplateRow } from "../../template/template.types";
import { recordOf, textOf, type Data } from "../keptData";
import type { PaneState } from "../store/state";

/** Agencies of all sheets, each once, in the order of the alphabet. */
export function listsOf(
  { whole, analysis }: Pick<PaneState, "whole" | "analysis">,
  more: readonly string[] = [],
): TemplateLists {
  const known = whole?.plans.flatMap(({ rated }) => rated.map(({ agency }) => agency)) ?? [];
  const agencies = [...new Set([...known, ...more].map((name) => name.replace(/\s+/gu, " ").trim()))].filter(
    (name) => name !== "",
  );
  return {
    agencies: agencies.sort((a, b) => a.localeCompare(b, "en-GB")),
    ragWords: analysis?.settings.preset.key.map(({ label }) => label) ?? [],
  };
}

export function emptyTemplate(state: Pick<PaneState, "whole" | "analysis" | "remembered">): Template {
  return { settings: templateSettingsFrom(state.remembered.template), lists: listsOf(state), rows: [], title: "" };
}

/** The same with rows, whose agencies are offered, too. */
export function filledTemplate(state: Parameters<typeof emptyTemplate>[0], rows: readonly TemplateRow[]): Template {
  const agencies = rows.map(({ leadAgency }) => String(leadAgency ?? ""));
  return { ...emptyTemplate(state), rows, lists: listsOf(state, agencies) };
}

/** The plan that was begun last; null where none is known. */
export function begunFrom(kept: Data | null): BegunPlan | null {
  const { sheetId, sheetName, fingerprint } = kept ?? {};
  const { address, hash } = recordOf(fingerprint);
  const texts = [sheetId, sheetName, address, hash].map(textOf);
  if (texts.some((one) => one === "")) return null;
  const [id = "", name = "", place = "", sum = ""] = texts;
  return { sheetId: id, sheetName: name, fingerprint: { address: place, hash: sum } };
}
