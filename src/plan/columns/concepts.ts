/**
 * The words of headings as concepts: "deadline" and "timescale" are both a date, "owner" and "assigned" both a person. Headings
 * are told by what their words mean, since their wordings have no end. A word may carry several concepts; what decides between
 * them are the rules (headingRules.ts) and what the cells hold.
 */

const WORDS = {
  // Kinds
  ref: "ref refs reference references no nos number numbers num nr # id item serial sn identifier code para paragraph minute ser",
  recommendation: "recommendation recommend recommends rec recs recom recomm overarching",
  finding:
    "finding issue concern observation learning lesson weakness gap problem deficiency shortfall breach " +
    "afi requirement need condition challenge matter complaint breached nonconformity nonconformance noncompliance " +
    "conformity hazard defect vulnerability failing motion resolution petition",
  /** What something is held against. */
  norm: "standard criterion expectation principle",
  improve: "improvement improve improving",
  aim: "aim objective goal commitment pledge promise ambition vision intention",
  action:
    "action actions act actn actns task activity step deliverable initiative intervention remedy remedial mitigation undertaking workplan corrective " +
    "preventative preventive solution capa proposal",
  /** What an action may be called, and many other things, too. */
  work: "work works remediation treatment",
  /** Whose words a column holds. */
  body: "auditor auditors coroner coroners regulator regulators reviewer reviewers assessor assessors peer",
  agency:
    "agency organisation organization body bodies partner partnership department dept directorate entity division " +
    "provider authority company institution unit agent org employer stakeholder",
  implementer: "implementer implementers implementor",
  team: "team service board group committee school trust function",
  person:
    "officer owner manager person who whom spoc director executive head chair champion assignee " +
    "assigned assign coordinator sro holder allocated delegated delegate staff post role member portfolio postholder " +
    "handler custodian steward actionee actioner",
  /** Stands behind an action, and does not carry it out. */
  sponsor: "sponsor sponsors",
  name: "name named names nominated contact initials",
  lead: "lead leads leading led leader",
  responsible: "responsible responsibility accountable accountability ownership owned resp",
  addressed: "addressed directed recipient addressee",
  date: "date dates day dated dt",
  deadline: "deadline timescale timeframe timeline timing when eta ecd",
  due: "due",
  by: "by",
  time: "time",
  scale: "scale frame line limit table",
  schedule: "schedule programme delivery",
  state: "status state stat standing stage",
  progressState: "position situation",
  verdict: "opinion verdict view conclusion decision judgement compliance",
  rag: "rag brag bragg bragr ragb ragbg ryg colour color light traffic",
  rating: "rating rated score assessment judgement judgment indicator grade flag confidence outlook classification",
  open: "open live",
  closed: "closed close closure",
  percent: "% percent percentage pct",
  progress:
    "progress prog update updates upd updated narrative commentary feedback headline headlines highlight highlights followup",
  comment: "comment comments note notes remark remarks",
  summary: "summary details detail description text wording overview",
  outcome: "outcome impact result benefit difference effect change changed achievement",
  output: "output",
  success: "success criteria measure measurement metric kpi kpis indicator indicators measurable",
  evidence: "evidence evidenced evid proof",
  papers: "certificate certificates record records file files minutes screenshot screenshots",
  assurance: "assurance documentation document documents attachment attachments monitoring evaluation trail",
  verified: "verified verification verify validated validation signoff validate verifier",
  sign: "sign signed",
  off: "off",
  approved: "approved approval",
  checked: "checked cleared",
  scope: "scope",
  reach: "local regional national locally regionally nationally",
  milestone: "milestone milestones mstone mstones",
  section:
    "theme area section origin domain workstream strand category topic pillar heading subject chapter standard " +
    "kloe bucket location locality site premises establishment principle source programme sub-theme subtheme field cluster",
  title: "title project",
  response: "response respond reply answer replies",
  agree: "agreed agree accepted accept accepts rejected reject partly disagree decision agreement acceptance",
  management: "management mgmt mgt mgmnt",
  priority: "priority importance urgency severity risk ranking rank grading",
  quarter: "q1 q2 q3 q4 qtr quarter quarterly",
  month:
    "january february march april may june july august september october november december jan feb mar apr jun jul aug " +
    "sep sept oct nov dec monthly month autumn spring summer winter term",

  // Roles
  target:
    "target planned plan expected estimated estimate agreed original originally proposed intended anticipated scheduled initial required " +
    "projected baseline tgt est",
  forCompletion: "for to",
  revised:
    "revised rev revision varied variation new extended extension amended current latest forecast renegotiated rescheduled rebaselined reforecast adjusted " +
    "moved slipped postponed deferred reset reprofiled rebaseline rephased rolled",
  intended: "planned proposed agreed intended suggested",
  actual:
    "actual actually achieved implemented delivered finished fulfilled discharged resolved met fixed rectified remedied " +
    "finalised finalized concluded settled ended actioned",
  completed: "completed complete completion done implementation implement comp compl cmplt",
  start: "start strt started from commence commencement commenced begin beginning begun",
  review: "review dhr sar case",
  end: "end finish until",
  reviewed:
    "review reviewed reply replied response meeting raised added logged reported received report reporting board update updated created opened issued contact contacted " +
    "entered identified recorded record published publication requested sent visit inspection incident minute last next " +
    "discussed presented escalated visited audited audit committee chased entry panel",

  // Bearings
  expected: "expected exp desired intended anticipated planned required target success aim will sought wanted want",
  taken: "taken undertaken made carried happened done achieved completed",
  required:
    "required needed proposed planned agreed specific specified key main individual next own recommended suggested",
  future: "will shall going need needs must",
  do: "do doing",
  /** What one does with actions and aims: no slips of "achieved" or "addressed". */
  verb: "achieve deliver meet enact address tackle different",
  /** Why something is so: never the thing itself. */
  reason: "why reason reasons rationale justification explanation",
  know: "know demonstrate show shown look looks like",
  yesNo: "y n",

  // Columns that a plan may have and the report does not use
  other:
    "likelihood cost costs budget funding resource resources resourcing finance financial email e-mail telephone phone tel mobile " +
    "times chased probability consequence inherent residual link hyperlink url version author ward cohort gender age postcode " +
    "frequency page pages venue attendees apologies budgeted spend estimate barrier barriers dependencies dependency linked links",
} as const;

export type Concept = keyof typeof WORDS;

const CONCEPTS_BY_WORD: ReadonlyMap<string, ReadonlySet<Concept>> = byWord();

function byWord(): ReadonlyMap<string, ReadonlySet<Concept>> {
  const map = new Map<string, Set<Concept>>();
  for (const [concept, words] of Object.entries(WORDS)) {
    for (const word of words.split(" ")) {
      const known = map.get(word) ?? new Set<Concept>();
      map.set(word, known.add(concept as Concept));
    }
  }
  return map;
}

/** Words that say nothing by themselves and do not make a heading less certain. */
const SMALL_WORDS = new Set(
  "a an and the of for to in on by at be is are was were been has have had this that these our your their its or with as it we you i e g ie eg etc s per any all if please each what which how where why who whom used not yet provided strategic overall corporate operational".split(
    " ",
  ),
);

export const isSmallWord = (word: string): boolean => SMALL_WORDS.has(word);

const NONE: ReadonlySet<Concept> = new Set();
const REVISED: ReadonlySet<Concept> = new Set(["revised"]);

/** "Reagreed", "replanned", "reestimated": once more what a date was before. Words of their own ("required") are known as such. */
const isAgain = (word: string): boolean =>
  word.startsWith("re") && CONCEPTS_BY_WORD.get(word.slice(2))?.has("target") === true;

/** The word itself, or without the ending of the plural. */
function wholeWord(word: string): ReadonlySet<Concept> | undefined {
  const found = CONCEPTS_BY_WORD.get(word);
  if (found !== undefined) return found;
  if (word.endsWith("ies")) return CONCEPTS_BY_WORD.get(`${word.slice(0, -3)}y`);
  return word.endsWith("s") ? CONCEPTS_BY_WORD.get(word.slice(0, -1)) : undefined;
}

/** The concepts of a word as written, lower case; none for a word that headings do not use. */
export function conceptsOfWord(word: string): ReadonlySet<Concept> {
  return wholeWord(word) ?? (isAgain(word) ? REVISED : NONE);
}

/** The words that concepts are made of, by their first letter: what a slip of the pen is compared with. */
export const WORDS_BY_LETTER: ReadonlyMap<string, readonly string[]> = byLetter();

function byLetter(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of CONCEPTS_BY_WORD.keys()) {
    const letter = word.charAt(0);
    map.set(letter, [...(map.get(letter) ?? []), word]);
  }
  return map;
}
