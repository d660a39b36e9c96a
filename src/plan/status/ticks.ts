/** Ticks and crosses, and what they say in a column that is ticked when an action is complete. */
import type { State } from "../model";

/** Everywhere a tick (ü is Wingdings' tick). */
const TICKS: ReadonlySet<string> = new Set(["✓", "✔", "☑", "√", "✅", "🗸", "ü", "[x]", "yes", "y", "true"]);
/** Ticks only where the column is one to be ticked: elsewhere a cross may as well mean no. */
const CROSSES: ReadonlySet<string> = new Set(["x", "×", "☒", "1"]);
const NO: ReadonlySet<string> = new Set(["no", "n", "false", "✗", "✘", "❌", "☐", "□", "[ ]", "0", "not yet"]);
/** Beside Y and N: some of it. In words, as "Partly", it is one of the states. */
const PART = "p";

/** No tick is longer: most texts are told from ticks by their length. */
const LONGEST = 12;

const bareOf = (text: string): string => text.trim().toLowerCase().replace(/\.$/u, "");

/** Whether a whole text is a tick or "yes" in any column. */
export function isTick(text: string): boolean {
  return text.length <= LONGEST && TICKS.has(bareOf(text));
}

const OPENING_TICK = /^(?:[✓✔☑√✅🗸]|yes(?![a-z])|y(?= ?[-–:,(]))\s*/iu;

/** The text behind a tick that opens it ("✓ 12/03/2024"); null where none does. */
export function afterTick(text: string): string | null {
  const match = OPENING_TICK.exec(text.trim());
  return match === null ? null : text.trim().slice(match[0].length);
}

/** What a tick column's cell says: a tick or a cross in it is complete, "no" is not yet, "P" is in part. Null for all else. */
export function stateOfTick(text: string): State | null {
  if (text.length > LONGEST) return null;
  const bare = bareOf(text);
  if (TICKS.has(bare) || CROSSES.has(bare)) return "complete";
  return NO.has(bare) || bare === PART ? "in-progress" : null;
}
