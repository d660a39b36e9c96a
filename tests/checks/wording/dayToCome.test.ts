import { namesDayToCome } from "../../../src/checks/wording/dayToCome";

const AS_AT = "2025-05-31";

describe("a day that is set and still to come", () => {
  test.each([
    "Tool circulated. Audit day 18 June",
    "Audit day 18 June",
    "Form agreed; launch event on 4 July.",
    "Policy out. Second staff briefing 2nd Sept 2025",
    "Tool circulated – training session is on 18 June",
    "Audit day 18 June 2026",
    "Launch event 1 June 2025",
    "Re-audit the 18 June",
    "Panel date is the 3rd July",
    "Form agreed: webinar of 21 August 2025, then done",
  ])("%s", (text) => {
    expect(namesDayToCome(text, AS_AT)).toBe(true);
  });
  test.each([
    "",
    "Tool circulated in June",
    "Launch event 4 May 2025",
    "Audit completed 18 June",
    "Shared at the team meeting 18 June",
    "Signed off by the panel 18 June",
    "Review of 18 June closed the matter",
    "Training 12 teams",
    "Launch event 31 May 2025",
    "Review on 18 June was held",
    "Staff trained at session 18 June",
    "Gaps found in audit 18 June",
    "After the review 18 June",
    "Shared with the panel 18 June",
    "Event 5 18 June",
    "Audit day 31 June 2026",
  ])("not: %s", (text) => {
    expect(namesDayToCome(text, AS_AT)).toBe(false);
  });
});
