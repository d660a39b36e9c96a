/** Names of the places in the report that figures link to. */
export const ANCHORS = {
  summary: "summary",
  exceptions: "exceptions",
  dueNextQuarter: "due next quarter",
  annex: "annex",
} as const;
export type Anchor = keyof typeof ANCHORS;
