/** What is being edited, what is wrong with it, what it would change, and the ways out. */
import { useDeferredValue, useMemo } from "react";
import type { Definitions } from "../../../rag/definitions.types";
import { PRESET_NAMES } from "../../../rag/presetNames";
import { PRESET_DEFINITIONS } from "../../../rag/presets";
import { areEqual, problemsOf, type DefinitionsProblem } from "../../../rag/problems";
import { definitionsOf, OWN_NAME, type DefinitionsDraft } from "../../derive/definitionsDraft";
import { turnsUnder, type Turn } from "../../derive/definitionsChange";
import { usePaneState, usePerform } from "../../useStore";
import { words } from "./words";

export interface Editing {
  readonly draft: DefinitionsDraft;
  readonly definitions: Definitions;
  readonly problems: readonly DefinitionsProblem[];
  readonly change: (change: Partial<DefinitionsDraft>) => void;
  readonly save: () => void;
  readonly leave: () => void;
}

export function useEditing(draft: DefinitionsDraft): Editing {
  const perform = usePerform();
  const definitions = useMemo(() => {
    const read = definitionsOf(draft);
    return { ...read, name: read.name.trim() };
  }, [draft]);
  const problems = useMemo(() => problemsOf(definitions), [definitions]);
  return {
    draft,
    definitions,
    problems,
    change: (change) => void perform("editDefinitions", { ...draft, ...change }),
    save: () => void perform("saveDefinitions", toSave(definitions)),
    leave: () => void perform("editDefinitions", null),
  };
}

/** What says just what a preset says is kept as that preset, whatever it is called. */
function toSave(definitions: Definitions) {
  const preset = PRESET_NAMES.find((name) => areEqual({ ...definitions, name }, PRESET_DEFINITIONS[name]));
  const isOwnName = definitions.name !== OWN_NAME;
  if (preset !== undefined && !isOwnName) return { preset, definitions: null, notice: words.saved(preset) };
  return { preset: "own" as const, definitions: { ...definitions }, notice: words.saved(definitions.name) };
}

/** A moment behind the typing, so that typing never waits; null where the definitions cannot be used. */
export function useTurns({ definitions, problems }: Editing): readonly Turn[] | null {
  const analysis = usePaneState((state) => state.analysis);
  const tracker = usePaneState((state) => state.tracker);
  const remembered = usePaneState((state) => state.remembered);
  const today = usePaneState((state) => state.today);
  const usable = problems.length === 0 ? definitions : null;
  const wanted = useDeferredValue(usable);
  return useMemo(
    () =>
      wanted === null || analysis === null || tracker === null
        ? null
        : turnsUnder(wanted, { analysis, tracker, remembered, today }),
    [wanted, analysis, tracker, remembered, today],
  );
}
