/** Definitions while they are edited: numbers are as they were typed, since half a number is none. Pure. */
import type { Definitions } from "../../rag/definitions.types";
import { PRESET_NAMES } from "../../rag/presetNames";

/** What definitions are called until the user gives them a name. */
export const OWN_NAME = "Our definitions";

type Typed = "dueWithinDays" | "graceDays";

export interface DefinitionsDraft extends Omit<Definitions, Typed> {
  readonly dueWithinDays: string;
  readonly graceDays: string;
}

export function draftOf(definitions: Definitions): DefinitionsDraft {
  const { dueWithinDays, graceDays, ...others } = definitions;
  return { ...others, dueWithinDays: String(dueWithinDays), graceDays: String(graceDays) };
}

/** Definitions to begin with: a preset's own name stays with the preset. */
export function draftFrom(definitions: Definitions): DefinitionsDraft {
  const isPreset = PRESET_NAMES.some((name) => name === definitions.name);
  return draftOf(isPreset ? { ...definitions, name: OWN_NAME } : definitions);
}

/** What is typed and no number is NaN, which the definitions' problems tell of. */
const numberOf = (typed: string): number => (typed.trim() === "" ? NaN : Number(typed));

export function definitionsOf({ dueWithinDays, graceDays, ...others }: DefinitionsDraft): Definitions {
  return { ...others, dueWithinDays: numberOf(dueWithinDays), graceDays: numberOf(graceDays) };
}
