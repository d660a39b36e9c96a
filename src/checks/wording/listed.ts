/** Words one after the other, as a sentence has them. */

/** @example listed(["a", "b", "c"]) === "a, b and c" */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
