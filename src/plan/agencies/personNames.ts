/** How persons are called in the United Kingdom. */

/**
 * Given names that are common in the United Kingdom and nothing else: no word, month, colour, place, medicine or programme is
 * called so ("Grace", "Iris", "Mark", "Victoria", "Chelsea" are left out). A person without a title is known by one of these before
 * a word that can be a surname; whoever has another name is not found, which is said in the help.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul andy ben dave matt mike nick pete phil sam abigail adam adele adrian agnieszka ahmed aidan aisha alan alasdair alastair alex alexander alexandra alice alison
   alistair amanda amir amit amy andrea andrew angela anita anna anne annette anthony antonia anwar asif audrey ayesha barbara
   barry beatrice becky belinda bernadette bernard beth bethany beverley brenda brendan brian bridget bronwen bryony callum
   carol caroline catherine cathy ceri charlotte cheryl chloe chris christina christine christopher claire clare clive colin
   connor craig daniel danielle darren david deborah debbie deirdre denise dennis derek diane donald donna dorothy duncan dylan edward
   eileen elaine eleanor elena elizabeth ellen ellie emily emma eric erin eva evelyn ewan farah fatima fiona frances francesca
   gareth gary gavin gemma geoff geoffrey george geraldine gillian glenn gordon graham gurpreet gwen hannah harpreet harriet harry hasan
   hayley hazel heather helen henry hilary howard hussain ian imran irene isabel isobel jacqueline jacqui jake james jamie jan jane
   janet janice jasmine jason jayne jean jeanette jeff jemma jennifer jenny jeremy jessica jill jo joan joanna joanne joe john jon
   jonathan joseph josephine joyce judith julia julian julie karen karl kate katharine katherine kathleen kathryn katie katy keith
   kelly ken kenneth kerry kevin khalid kieran kirsty krystyna laura lauren leanne lee leila leon lesley leslie liam linda lindsay
   lisa liz lorna lorraine louise lucy luke lynn lynne magdalena malcolm mandy manjit marcus margaret maria marie marion martin mary
   maryam matthew maureen megan melanie melissa michael michelle miriam mohamed mohammad mohammed moira monica muhammad nadia naomi
   natalie natasha nathan neil niamh nicholas nicola nicole nigel nikki nina noreen oliver olivia omar owen padraig pamela patricia patrick
   paul paula pauline peter philip philippa phillip priya rachel raj rajesh rebecca rhian rhiannon richard robert robin roger ronald
   rosemary roy russell ruth ryan sadia sally salma samantha samuel sandra sanjay sara sarah sean shabana shaun sheila shirley
   simon siobhan sophie stephanie stephen steve steven stuart sunita susan suzanne tanya tariq terence teresa theresa thomas tim toby
   timothy tina tom tony tracey tracy trevor tristan valerie vanessa veronica vicky vivien wayne wendy william yasmin yusuf yvonne
   zainab zoe`.split(/\s+/u),
);

/** A surname, as the source of a pattern: "Ferris", "O'Neill", "McNevin", "Penhall-Shaw". */
export const SURNAME = "(?:(?:Mc|Mac|O['’]|Fitz|de |van |von |al-)?\\p{Lu}['’]?\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)";
