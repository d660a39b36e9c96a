/** The words of statuses, as pieces of regular expressions. Clauses are lower case with plain hyphens (see clauses.ts). */

/** One of several words or phrases, as whole words. */
export function anyOf(...words: readonly string[]): string {
  return `(?:${words.join("|")})(?![a-z])`;
}

/** Done, with the slips that are typed. "Implemented" is, "implementation" is not. */
export const DONE = anyOf(
  "completed?",
  "complete\\(d\\)",
  "compl(?:e|l)?ted",
  "compelted",
  "compleat(?:ed)?",
  "closed",
  "done",
  "achieved",
  "implemented",
  "delivered",
  "discharged",
  "finished",
  "fulfilled",
  "finali[sz]ed",
  "actioned",
  "embedded",
  "signed[ -]off",
  "fully met",
  "met in full",
  "resolved",
  "concluded",
  "sustained",
  "verified",
  "business as usual",
  "bau",
  "satisfied",
  "rectified",
  "remedied",
  "cleared",
  "settled",
  "sorted",
  "wrapped up",
  "ticked off",
  "comp$",
  "(?:fully )?compliant",
  "fully implemented",
);

/** "Met" is a state only where nothing but a mark follows: "Met with the police" tells of a meeting. */
export const MET = "met(?:$| ?[-,:(/&]| and closed)";

export const WITHDRAWN = anyOf(
  "withdrawn",
  "superseded",
  "overtaken",
  "not (?:being )?(?:accepted|agreed|adopted|pursued|taken forward|applicable)",
  "not being progressed",
  "non[ -]?implementation",
  "rejected",
  "declined",
  "cancell?ed",
  "abandoned",
  "dropped(?! (?:off|in|out|from|to)(?![a-z])| by (?!the (?:board|panel|partnership|committee|group|council|trust|agency|force)(?![a-z])))",
  "discontinued",
  "obsolete",
  "(?:no longer|not) (?:required|needed|relevant|necessary)",
  "no longer (?:applicable|valid|being pursued)",
  "n/a",
  "merged",
  "transferred",
  "subsumed",
  "removed",
  "deleted",
  "void",
  "duplicate",
  "stopped",
  "ceased",
  "lapsed",
  "replaced by",
  "(?:combined|consolidated|incorporated) (?:with|into|in)",
  "(?:will|would|do|did|to|is|are) not (?:be |being )?(?:implement|complete|progress|pursue|proceed|accept|take forward|taken forward|agree)(?:e?d|ing)?",
  "not (?:to be )?(?:proceeding|proceeded with|proceed)",
  "(?:won['’]?t|will not)(?: be)? (?:do|doing|done|fix|fixed|proceed|happen)",
  "(?:out of|outside|not in|no longer in) scope",
  "risk (?:is |has been )?(?:accepted|tolerated)",
);

/** By itself; after a word for done it only says that nothing is left to do. */
export const NO_FURTHER_ACTION = anyOf(
  "no (?:further|more|additional) actions?",
  "no (?:further )?actions? (?:is |are )?(?:required|needed|necessary)",
  "nfa",
);

export const START = anyOf("start(?:ed|s)?", "commence[ds]?", "beg(?:ins?|un)");

export const ONGOING = anyOf("on[- ]?going", "continuing", "continuous");

/** Work that goes on after an action is done. */
export const UPKEEP = anyOf(
  "monitor(?:ing|ed)?",
  "review(?:s|ed)?",
  "audit(?:s|ing)?",
  "oversight",
  "assurance",
  "evaluation",
  "maintenance",
);

export const DELAYED_WORDS = anyOf(
  "delay(?:s|ed)?",
  "defer(?:red|ral)",
  "blocked",
  "in abeyance",
  "past due",
  "late",
  "slipp(?:ed|ing|age)",
  "at risk",
  "paused",
  "on[ -]hold",
  "behind (?:schedule|target|plan)",
  "behind$",
  "off[ -](?:track|target|plan|schedule|course)",
  "not (?:on (?:track|target|schedule|course|plan)|progress(?:ing|ed))",
  "stalled",
  "parked",
  "on ice",
  "suspended",
  "postponed",
  "overdue",
);

export const UNDER_WAY = anyOf(
  "(?:in|under) ?-?pro(?:gress|cess)",
  "in the process of",
  "pending",
  "await(?:ing|ed)",
  "waiting (?:on|for|to)",
  "working (?:on|through|towards?|with)",
  "wip",
  "work in progress",
  "in prog$",
  "under (?:review|consideration|discussion|development|investigation|construction|negotiation|implementation)",
  "being (?:implemented|progressed|developed|reviewed|considered|finali[sz]ed|drafted|monitored|delivered)",
  "(?:continue|continuing) to monitor",
  "monitoring",
  "extended",
  "carried forward",
  "rolled over",
  "closure (?:requested|proposed|recommended|submitted)",
  "extension (?:requested|agreed|granted)",
  "escalated",
  "on[- ]?going",
  "under ?way",
  "(?:in|under|being) remediat(?:ion|ed)",
  "on (?:track|target|course|schedule|plan)",
  "progressing",
  "progressed",
  "progress(?: made| being made| is being made)?$",
  "started",
  "commenced",
  "begun",
  "continu(?:ing|es)",
  "active",
  "live",
  "open",
  "outstanding",
  "ahead of schedule",
  "in (?:development|train|hand|delivery|implementation|design|planning|testing|procurement)",
);

/** Words that a state may follow without being changed: "All actions have now been fully …". */
export const LEADING_WORDS =
  "(?:(?:we(?:'re|'ve)?|that's|all (?:parts|elements|aspects|strands) of|(?:agreed|reported|approved) as|" +
  "the|this|these|it|that|which|all|both|work|(?:partnership )?(?:action plan|plan|actions?|recommendations?|recs?|items?|tasks?|points?)" +
  "(?: (?:no )?\\d{1,3}(?:\\.\\d{1,3})?[a-z]?)?|milestones?|requirements?|objectives?|commitments?|targets?|standards?|" +
  "issues?|findings?|concerns?|remed(?:y|ies)|jobs?|measures?|improvements?|implementation|delivery|confirmed|now|currently|still|fully|successfully|well|good|some|limited|" +
  "steady|slow|slightly|significantly|temporarily|already|has|have|had|been|is|are|was|were|remains?|rated|marked|recorded|as|" +
  "and|but|also)(?:,| -|:)? )*";

/** How much of something is not all of it. */
export const IN_PART = anyOf(
  "partial(?:ly)?",
  "partly",
  "part(?=$| ?[-:(,])",
  "part[ -](?:complete|completed|closed|done|achieved|implemented|delivered|met)",
  "in part",
  "mostly",
  "largely",
  "substantially",
  "substantively",
  "nearly",
  "almost",
  "half",
);

export const NOT = anyOf("not", "never", "isn't", "hasn't", "haven't", "aren't", "wasn't", "cannot", "can't");

/** What makes a word for done one of the future or of a condition: "to be completed", "once complete". */
export const STILL_TO_BE = anyOf(
  "(?:to|will|should|can|must) be",
  "yet to be",
  "being",
  "until",
  "once",
  "when",
  "if",
  "awaiting",
);

/** "Nearing completion", "for closure", "request closure". */
export const ON_THE_WAY_TO = anyOf(
  "near(?:ing)?",
  "towards?",
  "approaching",
  "awaiting",
  "pending",
  "for",
  "to",
  "proposed",
  "request(?:ed)?",
  "recommended",
  "submitted",
  "ready",
);

/** "Completion expected March 2025". */
export const AHEAD = anyOf(
  "expected",
  "due",
  "anticipated",
  "planned",
  "scheduled",
  "target(?:ed)?",
  "estimated",
  "date",
  "by",
  "in",
  "delayed",
  "awaited",
  "pending",
);
