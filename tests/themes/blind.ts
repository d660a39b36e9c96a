/** Forty fictional recommendations with what a person says they are about, written before the rules were run over them. */
import type { ThemeName } from "../../src/themes/themeRules";

type Judged = readonly [text: string, themes: readonly ThemeName[], addressee: string];

export const BLIND: readonly Judged[] = [
  ["All front-line officers to receive refresher training on coercive control.", ["Training"], "police"],
  ["The GP practice should display helpline posters in its waiting room.", ["Awareness raising"], "health"],
  ["Children's Services must record fathers' details in every case file.", ["Record keeping"], "social care"],
  [
    "The housing association should review its allocations policy for people who flee abuse.",
    ["Policy and procedure"],
    "housing",
  ],
  ["Probation should share licence conditions with the police before release.", ["Information sharing"], "probation"],
  [
    "The Board should hold joint case discussions with all partners where abuse and substance use occur together.",
    ["Multi-agency working"],
    "partnership",
  ],
  [
    "Midwives should use routine enquiry to identify abuse at each booking appointment.",
    ["Identification of risk"],
    "health",
  ],
  [
    "The force should add a flag for repeat victims to its command and control system.",
    ["Technology and systems"],
    "police",
  ],
  ["Commissioners should fund an independent adviser in the emergency department.", ["Service provision"], "other"],
  ["Schools should be told of an incident by the next morning.", ["Information sharing"], "education"],
  ["The Partnership should run a campaign aimed at friends and family.", ["Awareness raising"], "partnership"],
  ["The trust should include domestic abuse in its safeguarding training for ward staff.", ["Training"], "health"],
  [
    "Adult Social Care should update its procedure for closing cases when contact is refused.",
    ["Policy and procedure"],
    "social care",
  ],
  ["The DASH risk assessment must be completed at every report.", ["Identification of risk"], "other"],
  ["Women's Aid should be given resources for a second outreach worker.", ["Service provision"], "specialist services"],
  [
    "The MARAC should review its attendance so that each agency is represented.",
    ["Multi-agency working"],
    "partnership",
  ],
  ["Notes of telephone calls must be made within a day and kept on the file.", ["Record keeping"], "other"],
  ["Introduce an electronic referral form that all agencies can use.", ["Technology and systems"], "partnership"],
  ["The college should brief tutors on the signs of abuse.", ["Training", "Identification of risk"], "education"],
  ["The police should revise the guidance on arrests at weekends.", ["Policy and procedure"], "police"],
  [
    "A protocol for sharing information between the hospital and social care should be agreed.",
    ["Information sharing", "Policy and procedure"],
    "health",
  ],
  ["The council should provide more refuge places.", ["Service provision"], "other"],
  ["Supervisors should look at risk assessments and sign them.", ["Identification of risk"], "other"],
  ["The Home Office should publish guidance on reviews after suicide.", ["Policy and procedure"], "government"],
  ["Mental health services should ask carers for their view of risk.", ["Identification of risk"], "health"],
  ["The substance misuse provider should offer evening appointments.", ["Service provision"], "specialist services"],
  ["The ICB should make sure that practices code abuse in the record of both partners.", ["Record keeping"], "health"],
  ["Employers in the district should be encouraged to adopt a workplace policy.", ["Policy and procedure"], "other"],
  ["The CPS should tell victims of a decision not to charge on the same day.", ["Information sharing"], "justice"],
  ["Learning from this review should be disseminated to all staff.", ["Awareness raising"], "other"],
  [
    "The Safeguarding Adults Board and the Partnership should agree how they work together on carers.",
    ["Multi-agency working"],
    "partnership",
  ],
  [
    "Housing officers should be trained to recognise economic abuse.",
    ["Training", "Identification of risk"],
    "housing",
  ],
  [
    "The ambulance trust should upgrade its database so that addresses can be searched.",
    ["Technology and systems"],
    "health",
  ],
  ["The perpetrator programme should be offered in the north of the county.", ["Service provision"], "other"],
  ["The school nursing service should keep a chronology for each child with a plan.", ["Record keeping"], "health"],
  ["Leaflets in community languages should be placed in pharmacies.", ["Awareness raising"], "other"],
  ["The panel commends the family for their courage.", ["Other"], "other"],
  ["Each agency should name a lead.", ["Other"], "partnership"],
  ["The police and the council should co-locate staff in one team.", ["Multi-agency working"], "police"],
  ["The review of the CCTV system should be finished.", ["Technology and systems"], "other"],
];
