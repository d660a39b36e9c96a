/**
 * The visible id of an action in a return, "Q3-7KD4-X": the issue, a random key of the action, and a check character. It survives
 * sorting, renumbering and pasting into another book; a slip of one character, or two that changed places, is noticed. Pure:
 * randomness is passed in.
 */

/** Without I, L, O and U, which are taken for other characters (Crockford's Base 32). */
const KEY_CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const KEY_LENGTH = 4;
/** The characters of ISO/IEC 7064, by their values. */
const ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const MODULUS = ALPHANUMERIC.length;
/** Far more than are ever needed: of a million keys a tracker uses some hundreds. */
const MOST_TRIES = 10_000;

/** Gives a number from 0 up to, but not including, 1. */
export type Random = () => number;

/** What an id says. */
export interface ReturnId {
  /** "Q3", or "Q3B" for the second issue of a quarter. */
  readonly issue: string;
  /** "7KD4" */
  readonly key: string;
  /** Whether the check character is the one that the others ask for. */
  readonly isSound: boolean;
}

/**
 * The check character of ISO/IEC 7064, MOD 37,36 (the hybrid system of the standard for letters and digits). It notices every single
 * wrong character and almost every pair that changed places.
 * @param text letters A–Z and digits; what else stands in it is passed over
 */
export function checkCharacter(text: string): string {
  let product = MODULUS;
  for (const character of text) {
    const value = ALPHANUMERIC.indexOf(character);
    if (value < 0) continue;
    product = (product + value) % MODULUS || MODULUS;
    product = (product * 2) % (MODULUS + 1);
  }
  return ALPHANUMERIC.charAt((MODULUS + 1 - product) % MODULUS);
}

/** A key that is not taken. @throws Error where none can be found, which is a fault of `random` */
export function newKey(random: Random, taken: ReadonlySet<string>): string {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const key = Array.from({ length: KEY_LENGTH }, () =>
      KEY_CHARACTERS.charAt(Math.floor(random() * KEY_CHARACTERS.length)),
    ).join("");
    if (!taken.has(key)) return key;
  }
  throw new Error("No free key was found: the random numbers repeat.");
}

/** "Q3-7KD4-X" */
export function idOf(issue: string, key: string): string {
  return `${issue}-${key}-${checkCharacter(issue + key)}`;
}

/** Issue, key and check character, with any dash or space between them, or none. */
const ID = /^\s{0,4}(Q[1-4][A-Z]?)[\s\p{Pd}]{0,3}([0-9A-Z]{4})[\s\p{Pd}]{0,3}([0-9A-Z])\s{0,4}$/iu;

/** What an id says, in whatever case and with whatever dashes; null for what is none. */
export function readId(text: string): ReturnId | null {
  if (text.length > 24) return null;
  const [, issue, typed, check] = ID.exec(text)?.map((part) => part.toUpperCase()) ?? [];
  if (issue === undefined || typed === undefined || check === undefined) return null;
  // Characters that no key has are those that they are taken for.
  const key = typed.replace(/O/gu, "0").replace(/[IL]/gu, "1");
  return { issue, key, isSound: checkCharacter(issue + key) === check };
}
