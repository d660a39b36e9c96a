/** What recommendations are about, by their words: a table of themes, and one of whom they are addressed to. Suggestions, nothing more. */

/** In the order of the list that reviews use; "Other" is what no rule knows. */
export const THEMES = [
  "Identification of risk",
  "Training",
  "Policy and procedure",
  "Multi-agency working",
  "Information sharing",
  "Record keeping",
  "Awareness raising",
  "Technology and systems",
  "Service provision",
  "Other",
] as const;
export type ThemeName = (typeof THEMES)[number];
export const OTHER: ThemeName = "Other";

export interface Rule<Name extends string> {
  readonly name: Name;
  /** Words that speak for it. */
  readonly words: RegExp;
  /** Words that look like them and say something else. */
  readonly unless?: RegExp;
}

const of = <Name extends string>(name: Name, words: string, unless?: string): Rule<Name> => ({
  name,
  words: new RegExp(`\\b(?:${words})\\b`, "giu"),
  ...(unless === undefined ? {} : { unless: new RegExp(`\\b(?:${unless})\\b`, "giu") }),
});

export const THEME_RULES: readonly Rule<ThemeName>[] = [
  of(
    "Identification of risk",
    "risk assessments?|assess(?:es|ed|ing)? (?:the )?risks?|risk (?:management|indicators?|factors?|levels?|checklists?|tools?)|(?:routine|selective|professional) (?:enquiry|inquiry|curiosity)|signs? of|recogni[sz](?:e|es|ed|ing|ion)|identif(?:y|ies|ied|ying|ication)(?: of| and)?|dash|views? of risk|high[ -]risk",
    "at risk of (?:losing|missing)|identified in (?:this|the) (?:review|report)|identify (?:a lead|who|funding|resources)",
  ),
  of(
    "Training",
    "train(?:ing|ed|s)?|refreshers?|e-?learning|workshops?|brief(?:s|ed|ings?)?|induction|continuing professional development|cpd",
    "in brief|brief (?:visits?|periods?|contacts?|interventions?)|train (?:stations?|lines?)|training (?:providers?|budgets?)",
  ),
  of(
    "Policy and procedure",
    "polic(?:y|ies)|procedures?|protocols?|guidance|guidelines?|pathways?|standards?|terms of reference|code of practice",
    "insurance polic(?:y|ies)|criminal procedure",
  ),
  of(
    "Multi-agency working",
    "multi-?agency|inter-?agency|multi-disciplinary|joint(?:ly)?|work(?:s|ing)? together|collaborat(?:e|es|ion|ive)|co-?locat(?:e|ed|ion)|marac|mash|mappa|strategy (?:meetings?|discussions?)|partnership working|co-?ordinat(?:e|ed|ion)",
    "joint tenan(?:t|ts|cy|cies)|joint accounts?",
  ),
  of(
    "Information sharing",
    "shar(?:e|es|ed|ing)(?: of)? (?:\\w+ ){0,4}?(?:information|data|concerns?|details|conditions|intelligence|results?)|information[ -]sharing|inform(?:s|ed)? (?:the|all|other)|notif(?:y|ies|ied|ication)s?|(?:be )?told? (?:of|that|when|victims?|the|schools?)|exchange of information|pass(?:es|ed)? on",
    "shared (?:accommodation|housing|tenanc(?:y|ies))",
  ),
  of(
    "Record keeping",
    "records?(?= (?:of|keeping|the|that|all|each|every|fathers?|whether|and|reasons?))|record[ -]keeping|recording|recorded|case (?:files?|notes?)|notes? of|chronolog(?:y|ies)|minutes|cod(?:e|es|ed) (?=abuse|domestic|the|in)|document(?:ed|ation)|kept on (?:the )?file",
    "criminal records?|track records?|record number",
  ),
  of(
    "Awareness raising",
    "aware(?:ness)?|campaigns?|posters?|leaflets?|publici[sz]e|publicity|disseminat(?:e|ed|ion)|promot(?:e|es|ed|ing)|helpline",
  ),
  of(
    "Technology and systems",
    "(?:it|computer|electronic|information|management|case management|command and control|cctv|recording) systems?|databases?|software|electronic|digital|flags?|app|technology|portal|cctv",
  ),
  of(
    "Service provision",
    "commission(?:s|ed|ing)?|fund(?:s|ed|ing)?|provision|provid(?:e|es|ed) (?:\\w+ ){0,3}?(?:places?|services?|support|advisers?|workers?|refuge)|resourc(?:e|es|ed)|offer(?:s|ed)? (?!of)(?:\\w+ ){0,3}?(?:appointments?|places?|services?|support|programmes?)|refuge places?|outreach|independent advis[eo]rs?|idvas?|programmes? (?=should be offered)|offered",
    "commission(?:er)? of an? offence|provision of information",
  ),
];

export const ADDRESSEES = [
  "police",
  "health",
  "social care",
  "housing",
  "probation",
  "education",
  "specialist services",
  "justice",
  "government",
  "partnership",
  "other",
] as const;
export type Addressee = (typeof ADDRESSEES)[number];

/** The one whose words come first in the text is addressed. */
export const ADDRESSEE_RULES: readonly Rule<Addressee>[] = [
  of("police", "police|constabulary|force|officers?(?= (?:to|should|must) (?:receive|attend))|front-line officers?"),
  of(
    "health",
    "gps?|general practi(?:ce|ces|tioners?)|practices?(?= (?:should|to|must|code))|hospitals?|nhs|icbs?|ccgs?|integrated care boards?|clinical commissioning groups?|health (?:trusts?|visitors?|services?|board)|mental health|midwi(?:fe|ves)|nurs(?:e|es|ing)|ambulance|emergency department|trusts?|medical (?:centre|practice)",
    "housing trusts?|multi-academy trusts?|trust (?:and|in|between)",
  ),
  of(
    "social care",
    "social (?:care|work|workers?|services)|children['’]?s (?:services|social care)|adult (?:services|social care)",
    "health and social care",
  ),
  of(
    "housing",
    "housing(?: associations?| officers?| options| providers?| department)?|landlords?|homelessness",
    "housing (?:act|needs|benefit)",
  ),
  of("probation", "probation|crcs?|hmpps"),
  of(
    "education",
    "schools?|colleges?|universit(?:y|ies)|education|nurser(?:y|ies)|head ?teachers?",
    "school nurs(?:e|es|ing)",
  ),
  of(
    "specialist services",
    "women['’]?s aid|refuge provider|idva service|specialist (?:services?|domestic abuse services?|support services?)|(?:substance misuse|drug and alcohol|alcohol) (?:services?|providers?)|victim support|charit(?:y|ies)",
  ),
  of("justice", "cps|crown prosecution service|courts?|hmcts|prisons?|judiciary"),
  of("government", "home office|department (?:for|of)|ministry|government|secretary of state"),
  of(
    "partnership",
    "(?:community safety |safeguarding )?partnerships?|(?:safeguarding (?:adults?|children'?s?) )?board|all (?:partner |member )?agencies|each agency|marac|partners|every agency",
    "care boards?|partnership trust|intimate partners?|ex-partners?|both partners",
  ),
];
