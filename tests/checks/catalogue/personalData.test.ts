/** V32: personal data, by rules, in fields that the report prints. All names and numbers are made up. */
import { anAction, aRatedPlan } from "../../support/plans";
import { findingsOf, messageOf } from "../../support/checking";
import { personalDataIn } from "../../../src/checks/wording/personalData";

describe("personal data", () => {
  test.each([
    ["Dr Hartwell agreed", "the name of a person"],
    ["Agreed with Mrs A. O'Dell in May", "the name of a person"],
    ["Ch Supt McArden", "the name of a person"],
    ["Detective Sergeant Jane Whitlow leads", "the name of a person"],
    ["Cllr Smythe-Jones chairs", "the name of a person"],
    ["Ellen Hartwell, Named Nurse", "the name of a person"],
    ["Jon Farrow/ Steve Odell", "the name of a person"],
    ["Paul Whitcombe Estate Manager", "the name of a person"],
    ["Service Manager – Fiona McArden", "the name of a person"],
    ["Training is given by Donna Smythe-Jones (midwife)", "the name of a person"],
    ["Chief Inspector Marwood leads", "the name of a person"],
    ["Write to jane.whitlow@ashdale.example.uk", "an e-mail address"],
    ["Call 01632 960 123", "a telephone number"],
    ["Mobile +44 7700 900123", "a telephone number"],
    ["DOB: 01/02/1980", "a date of birth"],
    ["born on 1 February 1980", "a date of birth"],
    ["NHS no. 943 476 5919", "an NHS number"],
  ])("%s", (text, what) => {
    expect(personalDataIn(text).map((one) => one.what)).toEqual([what]);
  });

  test.each([
    ["Agreed with Mrs A. O'Dell in May", "Mrs A. O'Dell"],
    ["Detective Sergeant Jane Whitlow leads", "Detective Sergeant Jane Whitlow"],
    ["Led by PC Marwood's team", "PC Marwood"],
    ["Dr Hartwell Manager", "Dr Hartwell"],
    ["Sgt. McArden and Insp. Odell", "Sgt. McArden"],
    ["Det Supt Head of PVP, then DS Whitlow", "DS Whitlow"],
    ["Led by Ellen Hartwell, Named Nurse", "Ellen Hartwell"],
    ["Staff Nurse Ellen Hartwell", "Nurse Ellen Hartwell"],
    ["Robin Whitcombe Centre Manager", "Robin Whitcombe"],
    ["Led by Robin Whitcombe Centre Manager", "Robin Whitcombe"],
    ["Mail jane.whitlow+dhr@ashdale.example.uk, or call", "jane.whitlow+dhr@ashdale.example.uk"],
    ["Robin Whitcombe Centre Support Manager", "Robin Whitcombe"],
    ["Call 01632 960 123 now", "01632 960 123"],
    ["Call 01632 030 123 now", "01632 030 123"],
    ["Text +447700900123", "+447700900123"],
    ["Ring (01632) 960123", "(01632) 960123"],
    ["Mobile +44 (0)7700 900123", "+44 (0)7700 900123"],
    ["Helpline 0808 2000 247, at night 01632 960123", "01632 960123"],
    ["Child (DOB: 01/02/1980) moved", "DOB: 01/02/1980"],
    ["date of birth – the 1st February 1980", "date of birth – the 1st February 1980"],
    ["Born 12 February 1980", "Born 12 February 1980"],
    ["NHS no. 943-476-5919", "943-476-5919"],
    ["943 476 5919 is the number", "943 476 5919"],
    ["Record 9434765919 was shared", "9434765919"],
  ])("in %j it is %j", (text, words) => {
    expect(personalDataIn(text).map(({ index, length }) => text.slice(index, index + length))).toEqual([words]);
  });

  test("several kinds in one text are each found, the first of each kind", () => {
    const text =
      "Mrs Whitlow (born 1 February 1980, NHS no. 943 476 5919) and Mr Odell: 01632 960123, 01632 960124 or jane@ashdale.example";
    expect(personalDataIn(text).map(({ index, length, what }) => [what, text.slice(index, index + length)])).toEqual([
      ["the name of a person", "Mrs Whitlow"],
      ["an e-mail address", "jane@ashdale.example"],
      ["a date of birth", "born 1 February 1980"],
      ["a telephone number", "01632 960123"],
      ["an NHS number", "943 476 5919"],
    ]);
  });

  test("ten figures are a telephone number or an NHS number, not both", () => {
    expect(personalDataIn("Call 0123456789").map(({ what }) => what)).toEqual(["a telephone number"]);
  });

  test.each([
    "Head of Safeguarding, Named Nurse and Medical Director",
    "Det Supt Head of PVP",
    "Chief Supt Safety & Justice",
    "Association of Chief Police Officers",
    "Sergeant Supervisors review each log",
    "Chief Executive of Ashdale Council",
    "Chief Pharmacist",
    "Chief Financial Officer and Chief Engineer",
    "C/Insp Control Room",
    "Clare's Law and Sarah’s Law are explained",
    "Marie Curie nurses and the Helen Bamber Foundation",
    "Queen Elizabeth Hospital, James Cook University Hospital, Charlotte Street",
    "Local Authority, Estate Manager, Public Health",
    "Mark Complete in the record. Grace Period. Iris Programme. Victoria Road",
    "The Robin Centre",
    "ADAM ran a course; Amber Rating; May Review",
    "Chief Inspector of Constabulary",
    "Near Miss Review",
    "Dr Hartwell Surgery",
    "Sir John Moorfield School",
    "Ashdale Women's Aid in Northmoor Road",
    "Methadone and Naltrexone are reviewed; Diazepam is not",
    "Care for people with MS and DCs of the county",
    "National helpline 0808 2000 247",
    "Switchboard 0300 123 4567",
    "Ref 01/02/2018, case 2018-0123456",
    "By 01.02.2018 and 03.04.2018",
    "943 476 5918 records",
    "111 111 1111 calls, case 943 476 5919/2",
    "Log 12943 476 5919",
    "Order 01632 9601234567",
    "Ref 01632960123/18",
    "Helpline +44 300 123 4567",
    "Dr A to lead",
    "The Helen Law, the Ellen Programme",
    "Meet @ 10.30",
    "A play born on 4 stages",
  ])("look-alike: %s", (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });
});

describe("V32", () => {
  test("points to each field, shows the words and says what to do", () => {
    const action = anAction({ outcome: "Dr Hartwell agreed", leadOfficer: "PC Marwood" });
    expect(findingsOf("V32", aRatedPlan([action])).map(({ cell }) => cell)).toEqual(["G6", "N6"]);
    expect(messageOf("V32", anAction({ progress: "Dr Hartwell agreed, 01632 960123" }))).toContain(
      " holds the name of a person and a telephone number, and the report prints it.",
    );
    expect(messageOf("V32", anAction({ progress: "Dr Hartwell agreed" }))).toMatch(
      /"Dr Hartwell agreed" holds the name of a person.*Name the post instead/u,
    );
  });
});
