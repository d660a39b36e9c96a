/** Dates outside date columns: in the opening words of a completed action, and in banners. */
import { leadingCompletionDate } from "../../../src/plan/dates/leadingCompletionDate";
import { timeLimitInBanner } from "../../../src/plan/dates/timeLimitInBanner";
import { SETTINGS } from "./settings";

describe("the date of completion in the opening words", () => {
  test.each([
    ["Completed and Closed 12.05.2016: an audit was completed.", "2016-05-12", "12.05.2016"],
    ["Completed and Closed. 12.05.2016: tested and closed", "2016-05-12", "12.05.2016"],
    ["Complete 04/03/2020", "2020-03-04", "04/03/2020"],
    ["Completed – March 2016", "2016-03-31", "March 2016"],
    ["Completed (March 2016)", "2016-03-31", "March 2016"],
    ["Completed\nMarch 2016", "2016-03-31", "March 2016"],
    ["COMPLETED 1 st May 2014. All staff have been told.", "2014-05-01", "1 st May 2014"],
    ["Completed in April 2013", "2013-04-30", "April 2013"],
    ["Completed on the 3rd May 2014 by the practice", "2014-05-03", "3rd May 2014"],
    ["Completed by end of Nov 2015", "2015-11-30", "Nov 2015"],
    ["Closed 12/05/2016; evidence held by the board", "2016-05-12", "12/05/2016"],
    ["Action completed: 12/05/2016", "2016-05-12", "12/05/2016"],
    ["Date completed: 12/05/2016", "2016-05-12", "12/05/2016"],
    ["Implemented Q3 2015/16", "2015-12-31", "Q3 2015/16"],
    ["Signed off 12.05.16 and closed", "2016-05-12", "12.05.16"],
    ["Resolved 12/05/2016", "2016-05-12", "12/05/2016"],
    ["Closed – verified 12/05/2016", "2016-05-12", "12/05/2016"],
    ["Yes 12/05/16", "2016-05-12", "12/05/16"],
    ["✓ 12/05/2016", "2016-05-12", "12/05/2016"],
    ["✓ March 2016", "2016-03-31", "March 2016"],
    ["✔️ 12/05/2016", "2016-05-12", "12/05/2016"],
    ["Y 12/05/16", "2016-05-12", "12/05/16"],
    ["• Completed 12/05/2016", "2016-05-12", "12/05/2016"],
    ['"Completed 12/05/2016"', "2016-05-12", "12/05/2016"],
    ["Closed, complete 12/05/2016", "2016-05-12", "12/05/2016"],
    ["Date of completion: 12/05/2016", "2016-05-12", "12/05/2016"],
    ["Completed by different means 12/05/2016", "2016-05-12", "12/05/2016"],
    ["Completed by other measures 12/05/2016", "2016-05-12", "12/05/2016"],
    ["Completed – board 12/05/2016", "2016-05-12", "12/05/2016"],
    ["Closed HWB 12/05/2016", "2016-05-12", "12/05/2016"],
    ["Completed on  12/05/2016", "2016-05-12", "12/05/2016"],
    ["Completed at the end of  March 2016", "2016-03-31", "March 2016"],
    ["Completed during the  summer 2016", "2016-08-31", "summer 2016"],
    ["Completed 12/05/2016 following the audit", "2016-05-12", "12/05/2016"],
    ["Closed at CSP Board 14.1.16", "2016-01-14", "14.1.16"],
    ["Signed off by the safeguarding committee on 12/05/2016", "2016-05-12", "12/05/2016"],
  ])("%j: %s", (text, date, written) => {
    expect(leadingCompletionDate(text, SETTINGS)).toMatchObject({ date, text: written });
  });

  test.each([
    "",
    "Completed",
    "Completed. All staff have been told.",
    "Update Jan 2015: the policy was completed",
    "May 2015. All staff have been told.",
    "12.05.2016: completed",
    "To be completed March 2016",
    "Not completed March 2016",
    "Completion expected March 2025",
    "Completed March 2016 audit of all files",
    "Completed the March 2016 audit",
    "Completed. Update Jan 2015: all in place",
    "Completed /Ongoing",
    "Completed 31/02/2016",
    "Completed 1 July",
    "The completed trial of March 2016 is being evaluated",
    "Closedown March 2016",
    "Yesterday 12/05/2016",
    "12/05/2016",
    "Closed at CSP Board, to be reviewed 14.1.16",
    "Completed a paper for the board of 12/05/2016",
  ])("%j gives none", (text) => {
    expect(leadingCompletionDate(text, SETTINGS)).toBeNull();
  });
});

describe("the time limit in a banner", () => {
  test.each([
    ["Actions to be completed by June 2006", "2006-06-30", "by June 2006"],
    ["Short term actions – by end of March 2016", "2016-03-31", "by end of March 2016"],
    ["Immediate actions (before 1 April 2016)", "2016-04-01", "before 1 April 2016"],
    ["By 2017/18", "2018-03-31", "By 2017/18"],
    ["Section 2 of the 2015 review: to be done by Q4 2016/17", "2017-03-31", "by Q4 2016/17"],
  ])("%j: %s", (banner, date, text) => {
    expect(timeLimitInBanner(banner, SETTINGS)).toMatchObject({ date, text });
  });

  test.each([
    "",
    "Overview Report Recommendations",
    "Recommendations for action by the police",
    "Individual Agency Recommendations – Northmoor Health Trust (March 2016)",
    "Domestic Homicide Review 2012/13 Action Plan",
    "Reviewed by Ashdale board March 2016",
    "By June",
    "Actions of March 2016",
  ])("%j has none", (banner) => {
    expect(timeLimitInBanner(banner, SETTINGS)).toBeNull();
  });

  test("one from publication is resolved where that is known, and asked for where not", () => {
    const banner = "Medium term (within 6 months of publication)";
    const publication = "2017-01-31";
    expect(timeLimitInBanner(banner, { ...SETTINGS, publication })).toMatchObject({ date: "2017-07-31" });
    expect(timeLimitInBanner(banner, SETTINGS)).toMatchObject({ date: null, problem: "needs-publication-date" });
  });
});
