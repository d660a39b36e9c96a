/** Reading dates: what the rest of the reader uses. */
export { readDate } from "./read-date";
export { readDateText } from "./read-text";
export { leadingCompletionDate, openingDate, timeLimitInBanner } from "./in-prose";
export type { DateSettings } from "./dates.types";
