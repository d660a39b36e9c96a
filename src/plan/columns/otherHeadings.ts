/** Headings that have the words of a field and are none, and those of columns to be ticked. Data. */

/** Columns that speak of a field's words and hold something else: counts, and days that set no limit. */
export const OTHERS: readonly RegExp[] = [
  /^(?:the )?(?:key|legend|guide) (?:to|for|of)\b|\b(?:status|b?rag|colours?|rating|codes?) (?:key|legend)\b/u,
  /^who else\b/u,
  // What a recommendation rests on shows nothing of what came of it.
  /^evidence base\b/u,
  /^(?:(?:e-?mail|property|postal|home|site|web|full|ip) )?address(?:es)?$/u,
  /^(?:last (?:updated|reviewed|changed|modified|contacted)|(?:updated|reviewed|modified) on|dates? (?:of )?(?:the )?(?:last |latest )?(?:updated?|review(?:ed)?|contact))\b/u,
  /^(?:numbers?|no\.?|count|total|#|how many)(?: of)? (?=\w{3,}s\b)/u,
  // When a paper went round, or somebody was asked again: neither begins nor ends an action.
  /^dates? (?:\w+ )?(?:circulated|received|sent|notified|shared|chased|created|logged|entered)\b|^(?:circulated|received|sent|notified|shared|chased|created|logged|entered)(?: to .{1,30})? (?:on|date)$/u,
  /^dates? (?!now\b|newly\b)(?:\w+ )?(?:agreed|approved|accepted|set|signed|noted|considered)$/u,
  /^(?:date|day) (?:of|the) (?:recommendation|review|report|action|finding|incident|death)s?\b/u,
  /\bwho (?:has |had )?(?:added|entered|raised|reported|logged|created|wrote|typed|updated)\b/u,
  /\b(?:protective|security|gsc) (?:marking|classification)\b/u,
  /(?:recommendation|finding|action|issue)s? (?:made|raised|identified|proposed|suggested) by$/u,
];

/** "✓ when done": a column to be ticked, and no date, whatever its words. */
export const TO_BE_TICKED =
  /^(?:[✓✔☑√✅]|(?:please )?tick(?:ed)?\b).{0,20}\b(?:done|completed?|finished|closed|achieved|in place)\b/u;

/** Numbers by which somebody files the action for themselves: beside the plan's own they are not what it goes by. */
export const OWN_NUMBER =
  /^(?:our|your|their|own|internal|local|file|case|system|datix|document|doc|folder|job|ticket|sharepoint|database)\b(?!$)/u;
