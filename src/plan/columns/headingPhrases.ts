/** Headings that are told by their wording as a whole: questions and idioms. Data. */
import type { Field } from "../model";

/** "How is it going?", "How it's going", "How we are getting on". */
const GOING =
  /^how (?:(?:is|are) (?:it|things|this|that|we|they)|(?:it|things|this|that|we|they) (?:is|are)) (?:all )?(?:going|progressing|doing(?! (?:it|this|that)\b)|(?:getting|coming) (?:on|along))\b/u;

/** "Who", "By who", "Whose job it is", "Led by". */
const WHO = /^(?:(?:by )?who|whose|led by)\b/u;

/** Headings in the form of a question, or in words that no concept catches. */
export const PHRASES: readonly (readonly [pattern: RegExp, field: Field, weight: number])[] = [
  // What was recommended, found or asked for
  [
    /^(?:finding|observation|issue|weakness|concern|problem|gap)s?(?: and| ?\/| &) (?:the )?(?:associated |potential |key )?(?:risks?|implications?|impacts?|consequences?|effects?|root causes?|evidence)$/u,
    "recommendation",
    9.5,
  ],
  [/^(?:(?:root|underlying) causes?|contributory factors?)\b/u, "recommendation", 4.3],
  [/^(?:must|should|could)[ -]dos?(?: ?[/&,] ?(?:must|should|could)[ -]dos?){0,2}$/u, "recommendation", 9.5],
  [/^(?:so |and )?we will$/u, "recommendation", 6],
  [
    /^what (?:went wrong|needs (?:to improve|improving|attention|to be better)|is (?:not working|wrong)|must improve)\b/u,
    "recommendation",
    8,
  ],
  [
    /^(?:the )?(?:\w+ ){1,3}(?:recommends|asks|advises|suggests|urges|requires)(?: that| us to| to)?$/u,
    "recommendation",
    8,
  ],
  [/^(?:key lines? of enquiry|rationale)$/u, "recommendation", 5],
  [
    /^(?!dates?\b|days?\b|deadlines?\b|when\b|who\b|priority\b|progress\b|updates?\b)(?:\w+ ){1,3}(?:recommended|identified|raised|found|noted|requested|imposed|highlighted) (?:by|in|at|during) (?:the )?\w/u,
    "recommendation",
    9.5,
  ],
  [/^what (?:needs|has|ought|must) (?:to )?(?:be|become) different\b/u, "recommendation", 8],
  [/^(?:key |main )?(?:learning|lessons?|findings?) points?$/u, "recommendation", 9],
  [/^(?:orders?|directions?|determinations?)(?: (?:made|given|issued|or recommendations?))?$/u, "recommendation", 6.5],
  [
    /^(?:\w+ ){0,2}(?:standards?|requirements?|criteri(?:a|on)|expectations?|regulations?) (?:(?:that )?(?:is|are|was|were) )?(?:not|un) ?(?:fully |being )?(?:met|complied with|achieved)$/u,
    "recommendation",
    9,
  ],
  [
    /^(?:how|where|in what way) (?:the |this |that |a |our )?(?:\w+ ){1,2}(?:was|is|were|are|has been|had been) (?:not (?:being )?(?:met|complied)|(?:being )?(?:breached|failing|falling short|missed))\b/u,
    "recommendation",
    9,
  ],
  [/^(?:\w+ ){0,3}(?:advice|suggestions?)(?: (?:given|made|received))?$/u, "recommendation", 7],
  [/^what happened$/u, "recommendation", 8],
  // What will be done
  [/^(?:the |our |agreed |proposed )?(?:fix(?:es)?|remed(?:y|ies)|cures?)$/u, "action", 7],
  [
    /^what (?:we|you|they|i|was|were|is|has been) (?:all |have |then )?(?:agreed|promised|decided|committed|proposed)(?: to| to do| on)?$/u,
    "action",
    9,
  ],
  [/^(?:agreed|decided|promised)$/u, "action", 6],
  [/^(?:our |the )?promises?$/u, "action", 7],
  [/^(?:things?|jobs?|work|what) (?:still |left )?to do$/u, "action", 8],
  [/^(?:agreed|proposed|planned|control|corrective|additional|further|new) measures?$/u, "action", 9.6],
  [
    /^actions? (?:that |which )?(?:(?:you|we|they|i|the \w+) )?(?:are going to|will|shall|plan to|intend to|propose to|have to|need to|must|should)\b/u,
    "action",
    9.6,
  ],
  [/^(?:key |main )?action points?$/u, "action", 9],
  [/^measures? (?:titles?|names?|descriptions?|details?|summary)$/u, "action", 10],
  [
    /^(?:\w+ )?(?:outcomes?|aims?|objectives?|priorit(?:y|ies)|themes?|goals?|issues?|findings?|standards?|requirements?|commitments?|areas?|projects?|ambitions?|targets?|risks?)(?: and| ?[&/]) ?(?:\w+ ){0,2}actions?(?: required| needed| below)?$/u,
    "action",
    10,
  ],
  [
    /^what (?:\w+ )?(?:actions?|steps?|measures?|work) (?:will|is|are|needs?|must|should|do|does|shall|to be|to take)\b/u,
    "action",
    10,
  ],
  [
    /^(?!how are we doing$)how (?:will |are |shall |is |do |can )?(?:we|you|they|this|it|the \w+) (?:will |are going to |plan to |is to |intend to )?(?:be )?(?:do|doing|get|getting|achieved?|achieving|deliver|delivered|address(?:ed)?|addressing|meet|met|tackled?|tackling|implemented|resolved?|fix|fixed|managed?|made)\b/u,
    "action",
    9,
  ],
  [
    /^(?:\w+ )?(?:measures?|controls?|works?) (?:to be|being|which will|we will|required|needed|proposed|planned|agreed|to take|to put)\b/u,
    "action",
    9.6,
  ],
  [
    /^(?:(?:improvement|remediation|implementation|delivery|response|resolution|recovery|the|our|agreed|proposed|management|detailed) )?plans?(?: (?:to|for) \w+(?: \w+){0,3})?$/u,
    "action",
    7,
  ],
  [/^to[ -]do(?: list)?$/u, "action", 8],
  [/^(?:next steps?|way forward|ways? to (?:address|resolve|improve)\b)/u, "action", 7],
  [/^what ?i?s (?:the|our|your) (?:plan|actions?|tasks?|next steps?)$/u, "action", 9],
  // Whom it falls to
  [
    /^(?:recommendations?|actions?|tasks?|issues?|items?) (?:for|with|by|on|sits with|falls to|rests with|placed on)$/u,
    "leadAgency",
    8,
  ],
  [
    /^(?:recommendations?|actions?|tasks?|issues?|items?) (?:for|with|by|on|holder|sits with|falls to|rests with|placed on)$/u,
    "leadOfficer",
    8,
  ],
  [/^(?:which |lead )?agenc(?:y|ies) (?:to|for) (?:action|lead|respond|implement)/u, "leadAgency", 10],
  [
    /^(?:to be )?(?:actioned|led|delivered|implemented|undertaken|done|carried out|owned|overseen|required|taken forward) by$/u,
    "leadOfficer",
    7,
  ],
  [
    /^(?:to be )?(?:actioned|led|delivered|implemented|undertaken|done|carried out|owned|overseen|required|taken forward) by$/u,
    "leadAgency",
    6,
  ],
  [/^(?:made|issued|given|directed|addressed) to$/u, "leadAgency", 9],
  [/^(?:delivery|operational|action|implementation|project|named|day to day) leads?$/u, "leadOfficer", 8],
  [/^(?:for|to whom|with whom)$/u, "leadAgency", 5],
  [/^for$/u, "leadOfficer", 4],
  [/^(?:job|post|role) titles?$|^individuals?(?: responsible)?$/u, "leadOfficer", 8],
  // By when, and when it was
  [/^(?:the )?(?:latest )?(?:dates?|deadline|time) (?:by|on|at|when) which\b/u, "target", 10],
  [/^targets? (?:for|of) (?:full )?(?:completion|delivery|implementation|closure)$/u, "target", 10],
  [
    /^(?:(?:\w+ ){0,2}(?:must|should|shall|will|needs? to|ha[sv]e? to) (?:be )?)?(?:comply|complied with|done|finish(?:ed)?|completed?|resolved|met) by$/u,
    "target",
    10,
  ],
  [/\bto be (?:delivered|implemented) by$/u, "target", 7],
  [/^(?:dates?|deadlines?) (?:set|given|imposed|required|wanted|asked for) (?:by|in) \w/u, "target", 9],
  [/^now (?:due|expected|planned|forecast|aiming for|to be completed)(?: by| on| in)?$/u, "revised", 9],
  [
    /^(?:dates?|when) (?:\w+ ){0,4}(?:will|is to|are to|should|must|shall)(?: \w+){0,2} (?:be )?(?:done|completed?|closed?|implement(?:ed)?|finish(?:ed)?|delivered|achieved|in place)\b/u,
    "target",
    10,
  ],
  [
    /^(?:\w+ )?(?:needed|wanted|resolve[ds]?|rectify|rectified|fix|fixed|deliver|achieve|submit|respond|compl?|finish|finali[sz]e|in place) by$/u,
    "target",
    9,
  ],
  [
    /^(?:updated?|changed|second|2nd|third|3rd|further|fresh|later|replacement) (?:target|due|deadline|timescale|timeframe|completion|implementation|delivery|end|finish|planned)\b/u,
    "revised",
    10.5,
  ],
  [/^chang(?:ed?|es) (?:to |of |in )?(?:the )?(?:\w+ )?(?:dates?|deadlines?|timescales?)$/u, "revised", 10.5],
  [
    /^(?:when|date|on) (?:it was |was |actually )?(?:done|completed?|closed|finished|achieved|implemented|met|resolved|concluded|rectified|fixed|cleared|complied)$/u,
    "completed",
    10.5,
  ],
  [
    /^(?:month|quarter|year|week|term)s? (?:of |when |in which )?(?:actually )?(?:complet\w{1,4}|clos\w{1,4}|implement\w{1,6}|achiev\w{1,5}|deliver\w{0,3}|discharged|done|finished)$/u,
    "completed",
    9,
  ],
  [
    /^(?:month|quarter|year|week|term)s? (?:due|for completion|for delivery|by which|when due|it is due|promised|planned)/u,
    "target",
    9,
  ],
  [
    /^(?:for|to be|expected|planned) (?:delivery|completion|delivered|implementation|completed) (?:in|by|on|during)\b/u,
    "target",
    10,
  ],
  // How far it is
  [
    /^(?:has|have|is|was|are|were) (?:this|it|they|all|the \w+|actions?)(?: \w+){0,2} (?:done|completed?|finished|closed|implemented|achieved|met|delivered|in place|on track|on target)$/u,
    "status",
    10.5,
  ],
  [
    /^(?:actions?|tasks?|items?|recommendations?|recs?) (?:completed?|closed|done|implemented|met|discharged|achieved|open)$/u,
    "status",
    7,
  ],
  [/^(?:is it |are we |is this )?(?:on|off|to) (?:track|target|course|schedule|plan)$/u, "status", 9],
  [/^where (?:are we|we are|we have got|is it|is this|it is|this is|things stand|it stands)\b/u, "status", 6.5],
  [
    /^(?:followup|follow up|audit|auditors?|review|reviewers?|inspectors?) (?:result|outcome|conclusion|opinion|assessment|judg(?:e)?ment)s?$|^(?:followup|follow up) findings?$|^(?:results?|outcomes?|conclusions?) (?:of|from|at) (?:the )?(?:followup|review|audit|visit|testing)/u,
    "status",
    9.5,
  ],
  [/^red,? (?:\/ ?)?amber,? (?:\/ ?)?(?:and |or )?green/u, "rag", 9],
  [/^(?:fixed|sorted|mended|rectified|remedied)(?: yet)?$/u, "status", 7],
  [/^(?:fully )?(?:met|achieved|done|completed?|in place) ?\/ ?(?:partly|partially|not|un)\b/u, "status", 9.5],
  // What happened, and what came of it
  [/^what (?:we|you|they|i) (?:have )?(?:did|done)\b/u, "progress", 10],
  [/^(?:done|completed|achieved|delivered|implemented) (?:so far|already|up to now)$/u, "progress", 8],
  [
    /^how (?:we|you|they|it|this|that|it was|this was|this has been|it has been) (?:have |has |was |were )?(?:complied|met|done|implemented|achieved|addressed|delivered|responded|dealt with|resolved|carried out)\b/u,
    "progress",
    9,
  ],
  [
    /^(?:the )?(?:\w+ ){0,2}(?:manager|officer|owner|lead|chair|head|director|coordinator|partner|provider|agency|clerk|governor|trustee)s? (?:latest |own |monthly |quarterly )?(?:updates?|commentary|narrative|feedback)$/u,
    "progress",
    9,
  ],
  [/^what is (?:now )?better\b/u, "outcome", 8],
  [
    /^what (?:we|you|they|the \w+) (?:saw|found|heard|noted|observed|checked) (?:when|on|at|after|since|during) (?:(?:we|you|they) (?:went|came|returned|called|visited|looked)|(?:the |our |your |a )?(?:\w+ )?(?:return|followup|revisit|second|next))\b/u,
    "progress",
    10,
  ],
  [
    /^(?:rationale|reasons?|justification|explanation|basis|narrative|commentary|comments?|notes?) (?:for|on|behind|to support|supporting|of|about) (?:(?:the|current|this|any) ){0,2}(?:\w+ )?(?:b?rag|status|rating|colour|score|assessment|delay|slippage|position|variance|overdue|non\w*)\b/u,
    "progress",
    10.5,
  ],
  [
    /^(?:latest |last |most recent |monthly |quarterly )?(?:updates?|progress|comments?|feedback|news|report|position)(?: \w+)? (?:from|by|of|given by|provided by) (?:the |each )?\w/u,
    "progress",
    9.5,
  ],
  [/^(?:latest(?: news| info(?:rmation)?)?|news|(?:the )?story so far)$/u, "progress", 7],
  [/^how far (?:have|has|are|is)\b/u, "progress", 6],
  [/^(?:key )?(?:achievements?|accomplishments?|successes)(?: (?:so far|this|since)\b.*)?$/u, "progress", 7],
  [/^so what$|^what ?i?s (?:now |really )?different\b/u, "outcome", 8],
  [
    /^(?:the )?(?:outcomes?|impact|difference|results?|benefits?) (?:we|you|they|that we|which we|the \w+) (?:want|seek|expect|hope|intend|need|aim)/u,
    "expectedOutcome",
    10,
  ],
  [
    /^evidence (?:required|needed|expected|to be|that will|we will|which will|we need|that would)\b/u,
    "expectedOutcome",
    10,
  ],
  [
    /^(?:definition of done|exit criteria|completion criteria|closure criteria|conditions? for closure|test of success)\b/u,
    "expectedOutcome",
    9,
  ],
  [/^sources? of (?:assurance|evidence)$/u, "evidence", 9],
  // What was answered
  [
    /^(?:the )?(?:executive|cabinet|council|board|trust|government|agency|leadership|governors?|force|authority|mayor|commissioner|pcc|chief officer)s? (?:response|decision|position|answer)$/u,
    "response",
    7,
  ],
  [/^(?:position|decision|view|stance) (?:on|about) (?:the )?(?:recommendation|finding)s?$/u, "response", 10.5],
  // What rows belong to, and the rest
  [
    /^(?:source|origin|themes?|category|type|domain|heading|subject|topic) of (?:the )?(?:recommendation|finding|action|learning|report|concern|issue|improvement)s?$/u,
    "section",
    10.5,
  ],
  [
    /^(?:learning|key|priority|report|review|lessons?|findings?|issues?|concerns?|recommendations?|actions?) (?:themes?|topics?|categor(?:y|ies))$/u,
    "section",
    10.5,
  ],
  [/^names? of (?:the )?(?:review|report|audit|inspection|case|scheme|project|programme|plan)$/u, "section", 8],
  [
    /^(?:part|section|chapter) (?:of|in) (?:the )?\w+ (?:that )?(?:this|it|they) (?:comes?|came|arises?|arose|stems?) from$/u,
    "section",
    8,
  ],
  [/\bpriority areas?\b/u, "section", 7],
  [/^key questions?$/u, "section", 9],
  [/^(?:applies|applicable) (?:to|in)$/u, "scope", 7],
  [/^types?$/u, "section", 4.2],
  [/^(?:key |interim |main )?milestones?(?: (?:and|&|\/) \w+)?$/u, "milestones", 7.5],
  [/^what (?:\w+ ){1,8}(?:would|will|shall) (?:now )?do$/u, "action", 10],
  [
    /^what (?:have|has|did|do) (?:\w+ ){1,3}(?:decided?|agreed?|chosen?|choose|promised?|commit(?:ted)?|resolved?|undertaken?|planned|plan|intend(?:ed)?) (?:to|we would|we will)\b/u,
    "action",
    10,
  ],
  [
    /^what (?:have|has|did|do|does) (?:\w+ ){1,4}(?:ask|tell|want|expect|require|urge|invite|recommend|advise|suggest|say|think|find|conclude|see|hear|notice)(?:ed|d|s)?\b/u,
    "recommendation",
    9,
  ],
  [
    /^(?:the )?(?!dates?\b|days?\b|actions?\b|progress\b)(?:\w+ ){1,3}(?:recommended|asked(?: for| us to)?|advised|suggested|said|told us|found|concluded|urged|observed|heard|saw)(?: that| to)?$/u,
    "recommendation",
    8,
  ],
  [
    /^(?:key |main )?(?:areas?|points?) (?:for|of|requiring) (?:\w+ )?(?:actions?|improvements?|development|concern|focus|attention)\b/u,
    "recommendation",
    9,
  ],
  [/^evidence (?:of|for|that|to show|showing)\b/u, "evidence", 10],
  [/^what (?:did|have|has) (?:we|you|they) (?:actually )?(?:do|done)\b/u, "progress", 10],
  [/\bmatters? arising\b/u, "progress", 8],
  [/^what (?:\w+ ){1,3}(?:proposes?|plans?|intends?|undertakes?|commits?|offers?|will do)(?: to do)?$/u, "action", 10],
  [
    /^what (?:we|you|they)(?: will| shall| are going to| plan to| need to| must) (?:now )?(?:do|change)\b/u,
    "action",
    10.5,
  ],
  [
    /^(?:to (?:be )?)?(?:completed?|complied with|do|done|closed?|implemented|delivered|actioned|achieved|finish(?:ed)?) by\b(?! whom?\b)/u,
    "target",
    10,
  ],
  [/\bto (?:begin|start|commence)(?: on| by)?$/u, "start", 9],
  [/^(?:outcome|impact|performance) (?:measures?|indicators?|metrics?)\b/u, "expectedOutcome", 9.5],
  [/^to address\b/u, "recommendation", 8],
  [
    /^(?:closed|completed|complied|delivered|discharged|done|fulfilled|implemented|achieved|met|resolved|satisfied|signoff|finished)\b.{0,30}\bon$/u,
    "completed",
    10.5,
  ],
  [
    /^(?:inspection|report|review|investigation|assessment|exercise|plan|strategy|programme)(?: (?:title|name|area))?$/u,
    "section",
    5,
  ],
  [/^(?:core service|regulations?)$/u, "section", 8],
  [/^audit(?: (?:title|name|area|report))?$/u, "section", 9],
  [/^what (?:difference|impact|change) (?:\w+ )?(?:will|should|would|do we want)\b/u, "expectedOutcome", 10],
  [
    /^how (?:far|much)(?: of it is| is it| is| are we)? (?:along|advanced|completed?|done|on|through)\b|^how (?:complete|advanced)\b|^how far (?:have|has|are|is|we|it|things)\b|^are we on track/u,
    "status",
    8,
  ],
  [/^what (?:needs|has|have|ought) to (?:be )?(?:change|improve|happen|done)/u, "action", 10],
  [/^what (?:\w+ ){1,4}(?:has|have) (?:committed|agreed|promised|undertaken|decided) to\b/u, "action", 10],
  [
    /^(?:the )?(?:\w+ ){1,2}(?:(?:has|have) )?(?:agreed|agrees|undertook|undertakes|undertaken|resolved|committed|intends|proposes) to(?: do)?$/u,
    "action",
    9,
  ],
  [/^(?:where|if|when) (?:\w+ ){1,6}(?:extensions?|extended|revised|re ?scheduled)\b/u, "revised", 8],
  [/^by \(?(?:date|when)\b|^how soon\b/u, "target", 9],
  [/^what (?:are|do|will|is|shall|should|must|can) (?:we|you|they|i|it) (?:\w+ ){0,3}do(?:ing)?\b/u, "action", 10],
  [/^what (?:will|must|should|needs to|has to|is to|is going to) (?:now )?(?:be done|happen)\b/u, "action", 10],
  [
    /^how (?:will|are|do|shall|should) (?:we|you|they|it|this) (?:\w+ ){0,2}(?:do|achieve|deliver|be done|get there|happen)/u,
    "action",
    9,
  ],
  [/^(?:so |and )?(?:we|i|they|you) (?:will|shall|are going to)\b/u, "action", 8],
  [/^what(?: else)?$/u, "action", 6],
  [/^how$/u, "action", 5],
  [
    /^how (?:will|would|do|can) (?:we|you|they|it) (?:\w+ ){0,2}(?:know|measure|tell|evidence|show|judge)/u,
    "expectedOutcome",
    10,
  ],
  [
    /^how (?:will|would|are|is|do|does|shall|can) .{0,60}\b(?:monitor(?:ed|ing)?|measur(?:e|ed|ing)|sustain(?:ed|able|ing)?|embed(?:ded)?|improvements?)\b/u,
    "expectedOutcome",
    9.6,
  ],
  [/^what (?:will|does|would|should) (?:success|good|it|done) look/u, "expectedOutcome", 10],
  [
    /^what (?:\w+ ){1,5}(?:will|should) (?:notice|see|feel|gain|get|be different|have changed)\b/u,
    "expectedOutcome",
    8,
  ],
  [/^what (?:will|should) be different\b/u, "expectedOutcome", 8],
  [/^what (?:difference|impact|change)/u, "outcome", 7],
  [
    /^(?:what|anything) (?:\w+ ){0,3}(?:have|has|is there|do|can)(?: \w+){0,3} to (?:show|prove|back (?:it|this) up|demonstrate)\b|^how (?:do|can|could) (?:we|you|they) (?:show|prove) (?:it|this|that)\b/u,
    "evidence",
    10.5,
  ],
  [
    /^what (?:have|has) (?:\w+ ){0,2}(?:we|you|been|happened|already|changed)|^what (?:has been|was) done|^where (?:are we|we are|have we|we have got|it is|this is|things (?:are|stand)|it stands)|^what happened/u,
    "progress",
    9,
  ],
  [GOING, "progress", 9],
  [GOING, "status", 8],
  [/^(?:so |and )?we (?:did|have|are)\b/u, "progress", 7],
  [/^(?:what (?:was|has been) )?(?:reported|told) (?:back )?to\b/u, "progress", 6],
  [
    /^what (?:did|was|were) (?:we|you|the|they|found|learn\w*|said|seen|wrong|observed)\b|^why\b|^what (?:\w+ ){1,4}(?:found|learnt|learned|said|saw|heard|asked|told|raised|noted|observed|identified|advised|recommended)\b|^(?:we|you|they) (?:said|told|found|saw|heard)\b/u,
    "recommendation",
    7,
  ],
  [WHO, "leadOfficer", 9.5],
  [WHO, "leadAgency", 8.5],
  [/^is (?:it|this|the action) (?:done|complete|finished|closed)/u, "status", 10.5],
  [/^to$/u, "target", 7],
  [/^by$/u, "target", 5],
  [/^by$/u, "leadOfficer", 5],
  [/^(?:line|row|seq|sequence|entry|s ?\/ ?n)(?: no\.?| number)?$/u, "ref", 6],
];
