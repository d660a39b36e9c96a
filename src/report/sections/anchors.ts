/** Names of the places in the report that figures link to. */
export const ANCHORS = {
  summary: "summary",
  movement: "movement",
  exceptions: "exceptions",
  extensions: "extensions",
  closures: "closures",
  dueSoon: "due soon",
  annex: "annex",
} as const;
export type Anchor = keyof typeof ANCHORS;
