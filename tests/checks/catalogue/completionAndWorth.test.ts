/** V17, V19, V25 to V31 and V40: completion dates, evidence, slippage, and what an action is worth. */
import { summarise } from "../../../src/summary/summarise";
import { aCompleteAction, aDate, anAction, aRatedPlan, columnsWithout, noDate } from "../../support/plans";
import { allFindings, findingsOf, fires, messageOf } from "../../support/checking";
import { cpuMilliseconds } from "../../support/cpuTime";

describe("V17 no completion date", () => {
  test("fires for what is complete, and names what stands there instead", () => {
    expect(fires("V17", aCompleteAction({ completed: null }))).toBe(true);
    expect(messageOf("V17", aCompleteAction({ completed: noDate("Yes") }))).toContain('"Yes" is no date of completion');
  });
  test("is silent for a dated one, an open one, and without such a column", () => {
    expect(fires("V17", aCompleteAction())).toBe(false);
    expect(fires("V17", anAction())).toBe(false);
    expect(fires("V17", aCompleteAction({ completed: null }), { columns: columnsWithout("completed") })).toBe(false);
  });
});

describe("V19 closed without evidence", () => {
  test.each(["", "TBC", "See above", "To follow", "None"])("fires: %p", (evidence) => {
    expect(fires("V19", aCompleteAction({ evidence }))).toBe(true);
  });
  test.each(["See appendix 3", "Attached", "As per tab 4"])(
    "evidence that stands in a paper is evidence: %p",
    (evidence) => {
      expect(fires("V19", aCompleteAction({ evidence }))).toBe(false);
    },
  );
  test.each(["See above", "No update", "See appendix 3", "Minutes of the board", "TBC"])(
    "the figures count %p as the check does",
    (evidence) => {
      const action = aCompleteAction({ evidence });
      const isCounted = summarise([aRatedPlan([action])], "2018-06-30").evidenced === 1;
      expect(isCounted).toBe(!fires("V19", action));
    },
  );
  test("is silent with evidence, for an open action, and without such a column", () => {
    expect(fires("V19", aCompleteAction({ evidence: "Minutes of the board, May 2018" }))).toBe(false);
    expect(fires("V19", anAction({ evidence: "" }))).toBe(false);
    expect(fires("V19", aCompleteAction({ evidence: "" }), { columns: columnsWithout("evidence") })).toBe(false);
  });
});

describe("V25 repeated slippage", () => {
  const redated = (target: string, ...dates: readonly string[]) => {
    const revisions = dates.map((date) => aDate(date));
    return anAction({ target: aDate(target), revised: revisions.at(-1) ?? null, revisions });
  };
  test("fires for the second new date, and for one that is over 180 days later", () => {
    expect(messageOf("V25", redated("2018-01-31", "2018-04-30", "2018-06-30"))).toMatch(
      /^Re-dated twice from 31 January 2018 to 30 June 2018, 150 days later\./u,
    );
    expect(fires("V25", redated("2018-01-01", "2018-07-01"))).toBe(true);
  });
  test("counts each new date that one cell tells", () => {
    const twice = aDate("2018-01-31", { revisedTo: "2018-06-30", revisedBefore: ["2018-04-30"] });
    expect(messageOf("V25", anAction({ target: twice }))).toMatch(
      /^Re-dated twice from 31 January 2018 to 30 June 2018/u,
    );
    const inItsColumn = aDate("2018-06-30", { revisedBefore: ["2018-04-30"] });
    const beside = anAction({ target: aDate("2018-01-31"), revised: inItsColumn, revisions: [inItsColumn] });
    expect(messageOf("V25", beside)).toMatch(/^Re-dated twice/u);
    expect(fires("V25", anAction({ target: aDate("2018-01-31", { revisedTo: "2018-06-30" }) }))).toBe(false);
  });
  test("look-alikes: one short delay, the same date again, never re-dated, complete", () => {
    expect(fires("V25", redated("2018-01-01", "2018-06-30"))).toBe(false);
    expect(fires("V25", redated("2018-01-31", "2018-01-31", "2018-04-30"))).toBe(false);
    expect(fires("V25", redated("2015-01-31"))).toBe(false);
    expect(
      fires("V25", { ...redated("2018-01-31", "2018-04-30", "2018-12-31"), status: aCompleteAction().status }),
    ).toBe(false);
  });
});

describe("V26 no recent update", () => {
  const stale = (...progress: readonly string[]): string[] =>
    findingsOf("V26", aRatedPlan(progress.map((text, index) => anAction({ progress: text, row: 6 + index })))).map(
      ({ cell, message }) => `${cell} ${message}`,
    );
  test("fires for an old date, and for none, where others carry dates", () => {
    const found = stale("Mar 2018: drafted", "Nov 2017: drafted", "Drafted");
    expect(found).toEqual([
      expect.stringMatching(/^M7 No update since November 2017\./u),
      expect.stringMatching(/^M8 No dated update\./u),
    ]);
  });
  test("is silent where updates carry no dates", () => {
    expect(stale("Drafted", "Agreed", "Nov 2017: drafted")).toEqual([]);
  });
  test.each([
    "No update received since October 2017.",
    "No update since October 2017",
    "No further news from the agency since Oct 2017",
    "No return received since 12/10/2017",
    "Form drafted. Nothing heard since October 2017.",
  ])("fires where the text itself says since when, whatever other updates carry: %s", (progress) => {
    expect(stale(progress, "Drafted", "Agreed")).toEqual([
      expect.stringMatching(/^M6 No update since October 2017\./u),
    ]);
  });
  test.each([
    "No update received since February 2018.",
    "No incidents since October 2017",
    "No update received.",
    "Group has met since October 2017",
    "No complaints received since October 2017, so no update needed",
  ])("look-alike: %s", (progress) => {
    expect(stale(progress, "Drafted", "Agreed")).toEqual([]);
  });
  test("is silent within 90 days of the end of the month", () => {
    expect(stale("Dec 2017: drafted", "Jan 2018: drafted")).toEqual([]);
  });
});

describe("V27 a vague action", () => {
  test.each([
    "Remind staff of the policy",
    "To raise awareness of the helpline",
    "Consider training",
    "Consider training for all staff",
    "Consider whether training is needed",
    "Consider whether to commission a new service",
    "Consider training and supervision",
    "Consider training, audit and supervision",
    "Consider the need for an audit",
    "Consider developing a protocol",
    "Explore options for training",
    "Explore options for delivering a joint service",
    "Explore the possibility of funding a post",
    "Look into updating the form",
    "Discuss the report at team meetings",
    "Give consideration to a new policy",
    "Improve communication",
    "Improve joint working",
    "Improve communication between agencies",
    "Improve information sharing",
    "Improve multi-agency working",
    "Strengthen partnership working",
    "Develop better working relationships",
    "Ensure good communication",
    "Liaise with partners",
    "To liaise with partners",
    "Engage with the voluntary sector",
    "Work closely with partners",
    "Work together",
    "Continue to work in partnership",
    "Review the risk assessment",
    "1. Consider the guidance",
    "Raise awareness of the helpline",
    "Build stronger links with schools",
    "Think about how to change practice",
    "Discuss with partners",
  ])("fires: %s", (action) => {
    expect(fires("V27", anAction({ action }))).toBe(true);
  });
  test.each([
    "Remind staff by a message at login, and audit 40 records",
    "Reviews of deaths are read by the board",
    "Consider at each meeting the open actions and record the decision",
    "Consider the draft and agree the final text",
    "Consider the options and report to the board in May",
    "Explore options for a shared database and present a paper to the board by June",
    "Explore options for a shared post, with a report to the board in June",
    "Consider whether to fund a post; decision by the board in May",
    "Consider each referral within two days",
    "Consider all referrals at the weekly meeting",
    "Improve communication by publishing a weekly bulletin",
    "Improve communication: publish a bulletin each month",
    "Improve information sharing through a signed protocol that all agencies use each day",
    "Improve referral rates from 12 to 20 a month",
    "Improve the lighting of the car park",
    "Improve joint working so that 90% of plans are agreed in five days",
    "Liaise with the police to agree a protocol",
    "Liaise with partners and publish a shared guide",
    "Work with schools to develop a lesson plan",
    "Develop a protocol for information sharing",
    "Develop services directory",
    "Review the policy and publish a new one",
    "Engage a trainer",
    "Ensure communication plan is published",
    "Publish the review",
    "Consideration of risk is recorded in every file",
    "Improvement plan published",
  ])("is silent: %s", (action) => {
    expect(fires("V27", anAction({ action }))).toBe(false);
  });
  test.each([
    "Learning to be shared",
    "Learning to be shared with all staff",
    "Lessons to be disseminated across agencies",
    "Share the learning",
    "Share learning from this review with staff",
    "Disseminate the findings to all agencies",
    "Learn lessons from the review",
    "Practices to raise awareness of domestic abuse as appropriate",
    "All agencies to raise awareness of the helpline",
    "Awareness to be raised among staff",
    "Staff to be reminded of the policy",
    "The policy to be reviewed",
    "Training to be considered",
    "Agencies to consider training",
    "Communication to be improved",
    "All partners to work together",
    "The council to liaise with partners",
    "Embed the learning",
  ])("fires, whoever is to do it and however it is turned: %s", (action) => {
    expect(fires("V27", anAction({ action }))).toBe(true);
  });
  test.each([
    "Learning to be shared by a seven-minute briefing to all teams",
    "Share the learning in a film that each team discusses, and test recall by a survey",
    "Shared learning log kept by the board",
    "All agencies to publish a policy",
    "The form to be changed so that risk is asked first",
    "The council to adopt the protocol to raise awareness of the helpline",
    "Staff to be trained, and reminded each year",
    "Review step-down procedure so that domestic abuse is considered before closing",
    "Policy to be reviewed and published by the board",
    "Practices to code each case of abuse",
    "Procedures to be reviewed in order of age, four a month",
    "Night coordinator to review all patients at 22:00",
    "Panel to review a sample of films each quarter",
    "Write to the ministry to consider a national register",
    "Learning disability nurses to ask every patient alone",
    "Consider at each meeting who is to share the learning",
  ])("is silent: %s", (action) => {
    expect(fires("V27", anAction({ action }))).toBe(false);
  });
  test.each([
    ["Review the referral threshold for older victims", "More older victims reach the panel"],
    ["Raise awareness of the helpline", "Calls to the helpline rise by a third"],
    ["Remind staff of the policy", "90% of files hold a plan"],
    ["Learning to be shared", "Staff in every team can name the three signs of stalking"],
    ["Review the policy", "Victims are asked alone at each contact"],
    ["Consider training", "Fewer repeat referrals"],
  ])("is silent where the expected outcome says what will change: %s → %s", (action, expectedOutcome) => {
    expect(fires("V27", anAction({ action, expectedOutcome }))).toBe(false);
  });
  test.each([
    ["Raise awareness of the helpline", "Increased awareness"],
    ["Raise awareness of the helpline", "Staff are more aware of the helpline"],
    ["Learning to be shared", "Improved understanding of domestic abuse"],
    ["Learning to be shared", "Better outcomes for all"],
    ["Review the policy", "Policy reviewed"],
    ["Improve communication", "More effective communication between agencies"],
    ["Consider training", "Staff are more confident"],
    ["Consider training", "TBC"],
  ])("fires where the expected outcome says it again in other words: %s → %s", (action, expectedOutcome) => {
    expect(fires("V27", anAction({ action, expectedOutcome }))).toBe(true);
  });
  test.each([
    ["Remind staff of the policy", "is an output"],
    ["Consider training", "can be done and nothing decided"],
    ["Liaise with partners", "does not say what comes of it"],
    ["Improve communication", "is an aim"],
  ])("says what is wanting of %s", (action, says) => {
    expect(messageOf("V27", anAction({ action }))).toContain(`"${action}" ${says}.`);
  });
});

describe("V28 expected outcome names no effect", () => {
  test.each([
    "Policy in place",
    "Training delivered",
    "Falls leaflet in use",
    "Fall-back rota in place",
    "Third party reporting form agreed",
    "Materials seen by the group",
    "One policy in place",
    "One-stop shop open",
    "Two-way radios in place",
    "Phase two in place",
    "Tier 2 training delivered",
    "Helpline on call in the evening",
    "A third party form agreed",
  ])("fires: %s", (expectedOutcome) => {
    expect(fires("V28", anAction({ expectedOutcome }))).toBe(true);
  });
  test.each([
    "",
    "Fewer repeat incidents",
    "Staff know whom to call",
    "90% of staff trained",
    "Survivors are safer",
    "Referrals from adult social care and health double",
    "Pathway meetings rise from baseline",
    "Referrals increase by a third",
    "Repeat incidents halve",
    "At least 150 staff attend",
    "Waiting times fall",
    "Complaints drop to a handful",
    "Most teams take part",
    "Feedback from participants",
    "One call in ten is listened to by a manager",
    "One call in ten has a second call back",
    "Nine out of ten files hold a plan",
    "A third of schools take part",
    "A quarter of staff trained",
    "Four fifths of staff trained",
    "Two in three callers stay on the line",
    "Twenty champions in post",
    "Phase two reaches twelve wards",
  ])("is silent: %p", (expectedOutcome) => {
    expect(fires("V28", anAction({ expectedOutcome }))).toBe(false);
  });
});

describe("V29 several actions in one cell", () => {
  test.each(["1. Agree the form.\n2. Build it.", "2. Run posters. 3. Amend the policy", "(1) Agree it (2) Build it"])(
    "fires: %s",
    (action) => {
      expect(fires("V29", anAction({ action }))).toBe(true);
    },
  );
  test.each([
    "1. Agree the form",
    "Deliver recommendation 1. Then report",
    "Work with 12 teams. Report in 2018. Then stop",
    "By 3.5. 2018 report to the board",
  ])("is silent: %s", (action) => {
    expect(fires("V29", anAction({ action }))).toBe(false);
  });
});

describe("V30 possible repeat", () => {
  const plan = (sheet: string, ...recommendations: readonly string[]) =>
    aRatedPlan(
      recommendations.map((recommendation, index) => anAction({ recommendation, row: 6 + index })),
      { sheet },
    );
  const repeats = (...plans: Parameters<typeof allFindings>[0]): string[] =>
    allFindings(plans)
      .filter(({ check }) => check === "V30")
      .map(({ sheet, row }) => `${sheet} ${row}`);
  const ONE = "Housing officers should treat a request for a change of locks as a possible sign of abuse";
  test("fires at the later plan, also with words added and in other forms", () => {
    expect(repeats(plan("East", ONE), plan("West", ONE))).toEqual(["West 6"]);
    expect(repeats(plan("East", ONE), plan("West", `The ${ONE.toLowerCase()} at home.`))).toEqual(["West 6"]);
  });
  test("look-alikes: the same plan, another subject, a few words", () => {
    expect(repeats(plan("East", ONE, ONE))).toEqual([]);
    expect(
      repeats(
        plan("East", ONE),
        plan("West", "Housing officers should treat a request for repairs as urgent where a child lives in the home"),
      ),
    ).toEqual([]);
    expect(repeats(plan("East", "Train all staff"), plan("West", "Train all staff"))).toEqual([]);
  });
  test("costs no more than a walk: 4,000 recommendations in two plans", () => {
    const many = Array.from(
      { length: 2000 },
      (_, i) => `Service ${i} should agree pathway ${i * 7} for referral route ${i * 3} with partner ${i * 5} by post`,
    );
    const taken = cpuMilliseconds(() => {
      repeats(plan("East", ...many), plan("West", ...many));
    });
    expect(taken).toBeLessThan(5000);
  });
});

describe("V31 which scope", () => {
  test.each(["", "TBC", "Ashdale"])("fires: %p", (scope) => {
    expect(fires("V31", anAction({ scope }))).toBe(true);
  });
  test.each(["Local", "regional", "Local and National", "N", "Nationally"])("is silent: %s", (scope) => {
    expect(fires("V31", anAction({ scope, progress: "Letter sent to the ministry in May 2017" }))).toBe(false);
  });
  test("is silent without such a column", () => {
    expect(fires("V31", anAction({ scope: "" }), { columns: columnsWithout("scope") })).toBe(false);
  });
});

describe("V40 was it sent, and answered", () => {
  test.each([
    ["nothing is said", { progress: "" }],
    ["it was only talked about", { progress: "Discussed by the group in May 2017" }],
    ["no day is given", { progress: "Letter sent to the ministry" }],
  ])("fires where %s", (_, changes) => {
    expect(fires("V40", anAction({ scope: "National", ...changes }))).toBe(true);
  });
  test.each([
    ["Regional", "Write to the commissioners of the region", true],
    ["Regional", "Raise the gap in funding with the regional board", true],
    ["Regional", "", true],
    ["Regional", "Train all duty teams of the region with our neighbours", false],
    ["Regional", "Ask every adult who is seen alone whether they are safe", false],
    ["National and regional", "Train all duty teams of the region", true],
    ["National", "Train all duty teams", true],
  ])("%s: %j", (scope, action, isFound) => {
    expect(fires("V40", anAction({ scope, action, progress: "Two teams were told" }))).toBe(isFound);
  });
  test("is silent where it is said, and for what is local", () => {
    expect(fires("V40", anAction({ scope: "National", progress: "Letter sent to the ministry on 4 May 2017" }))).toBe(
      false,
    );
    expect(fires("V40", anAction({ scope: "Regional", outcome: "Raised with the region 04/05/17; answered" }))).toBe(
      false,
    );
    expect(fires("V40", anAction({ scope: "Local", progress: "" }))).toBe(false);
  });
});
