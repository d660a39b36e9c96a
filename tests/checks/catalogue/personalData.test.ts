/** V32: personal data, by rules, in fields that the report prints. All names and numbers are made up. */
import { anAction, aRatedPlan } from "../../support/plans";
import { findingsOf, messageOf } from "../../support/checking";
import { findPersonalData } from "../../../src/checks/wording/personalData";

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
    expect(findPersonalData(text)?.what).toBe(what);
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
    "Meet @ 10.30",
    "A play born on 4 stages",
  ])("look-alike: %s", (text) => {
    expect(findPersonalData(text)).toBeNull();
  });
});

describe("V32", () => {
  test("points to each field, shows the words and says what to do", () => {
    const action = anAction({ outcome: "Dr Hartwell agreed", leadOfficer: "PC Marwood" });
    expect(findingsOf("V32", aRatedPlan([action])).map(({ cell }) => cell)).toEqual(["G6", "N6"]);
    expect(messageOf("V32", anAction({ progress: "Dr Hartwell agreed" }))).toMatch(
      /"Dr Hartwell agreed" holds the name of a person.*Name the post instead/u,
    );
  });
});
