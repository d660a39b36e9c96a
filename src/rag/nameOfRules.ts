/** What rules are called where ratings are kept, so that ratings by different rules are not compared. Pure. */
import { Hash53 } from "../plan/hash53";
import { CHOICES, type ChosenMeaning, type Definitions } from "./definitions.types";
import { areEqual } from "./problems";
import { PRESET_DEFINITIONS } from "./presets";

const LENGTH = 8;

/**
 * A preset's name; of definitions of one's own the name with a mark of what they say: they can be edited and keep their name. Words and
 * colours are not in the mark, since no rating comes out otherwise by them.
 * @example "Our rules (3f2a9c01)"
 */
export function nameOfRules(definitions: Definitions): string {
  const { name } = definitions;
  if (Object.values(PRESET_DEFINITIONS).some((preset) => preset.name === name && areEqual(preset, definitions)))
    return name;
  const { dueWithinDays, graceDays, controls, gives, quarters, dateOrder } = definitions;
  const given = (Object.keys(CHOICES) as ChosenMeaning[]).map((meaning) => gives[meaning]);
  const hash = new Hash53();
  hash.add(JSON.stringify([dueWithinDays, graceDays, controls, given, quarters, dateOrder]));
  return `${name} (${hash.text().padStart(LENGTH, "0").slice(0, LENGTH)})`;
}
