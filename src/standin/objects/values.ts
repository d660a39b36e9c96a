/** Property values that office.js sends, read with the type they must have. */
import { NAMED_COLOURS } from "../model/namedColours";
import { hostError } from "../protocol/errors";

/** @throws HostError InvalidArgument */
export function asString(value: unknown, what: string): string {
  if (typeof value === "string") return value;
  throw hostError("InvalidArgument", `${what} must be a text.`);
}

/** @throws HostError InvalidArgument */
export function asBoolean(value: unknown, what: string): boolean {
  if (typeof value === "boolean") return value;
  throw hostError("InvalidArgument", `${what} must be true or false.`);
}

/** @throws HostError InvalidArgument for what is no finite number within the limits */
export function asNumber(value: unknown, what: string, least = -Infinity, most = Infinity): number {
  if (typeof value === "number" && Number.isFinite(value) && value >= least && value <= most) return value;
  throw hostError("InvalidArgument", `${what} must be a number from ${least} to ${most}.`);
}

/** @throws HostError InvalidArgument for a word that is not on the list */
export function asOneOf<Word extends string>(value: unknown, words: readonly Word[], what: string): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw hostError("InvalidArgument", `${what} cannot be ${JSON.stringify(value)}.`);
  return found;
}

/** "#aabbcc", "aabbcc" or a colour name of HTML → "#AABBCC". @throws HostError InvalidArgument */
export function asColour(value: unknown, what: string): string {
  const text = asString(value, what).trim();
  const named = NAMED_COLOURS.get(text.toLowerCase());
  if (named !== undefined) return named;
  const match = /^#?([0-9a-f]{6})$/i.exec(text);
  if (match === null) throw hostError("InvalidArgument", `${what} cannot be "${text}".`);
  return `#${(match[1] ?? "").toUpperCase()}`;
}
