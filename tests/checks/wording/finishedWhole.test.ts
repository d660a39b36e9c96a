/** What reads as done of an overdue action on which work is recorded as going on, and what of it is only a part or a step. */
import { findFinished } from "../../../src/checks/wording/finished";

const readsAsWhole = (text: string): boolean => findFinished(text, "as a whole") !== null;

describe("the whole is there", () => {
  test.each([
    "Completed",
    "All 40 staff have been trained in the new pathway.",
    "All 40 staff trained",
    "100% of staff have completed the course",
    "Everyone in the team has completed the course",
    "Every ward has received the leaflet",
    "Each team has been trained",
    "All teams now use the checklist",
    "All 12 teams were briefed in March",
    "The protocol was published on the intranet in June.",
    "Guidance published on the intranet",
    "The policy has been revised and ratified by the board",
    "The leaflet has been printed and distributed to every surgery",
    "Policy updated and shared with staff",
    "Protocol signed off by the board",
    "The module was launched on 3 June",
    "The new form is now live across all wards",
    "The new system went live in May",
    "The pathway is embedded in induction",
    "The form is in use across all sites",
    "The register is fully operational",
    "Training has been rolled out to every team",
    "Training rolled out to all teams",
    "The register was updated and is kept up to date",
    "Course delivered to all; nothing remaining",
    "Mar 2026: out for comment\nJun 2026: published on the website",
  ])("%s", (text) => {
    expect(readsAsWhole(text)).toBe(true);
    expect(findFinished(text, "in any way")).not.toBeNull();
  });
});

describe("a part of it", () => {
  test.each([
    "Most staff have been trained",
    "12 of 40 staff have been trained",
    "Staff trained in two of five wards",
    "Standard adopted by seven partners of nine",
    "Several teams have been trained",
    "Over half of the staff have been trained",
    "The majority of staff have been trained",
    "Nearly all staff have been trained",
    "All but one of the teams have been trained",
    "Some wards have adopted the form",
    "14 told, 6 trained",
    "Three sites have adopted the form",
    "The form is now live in two of five wards",
    "is now live in two of five wards",
    "The form is now live on one ward",
    "Training has been delivered to the first two teams",
    "Training has been delivered in two wards",
    "The course was delivered to 12 managers",
    "Training has been delivered to date to night staff",
    "Training so far delivered to night staff",
    "Training has been rolled out, remaining teams in July",
    "The form was issued; two wards remain",
    "The first module has been rolled out",
    "Part delivered",
    "Phase one has been delivered",
    "The pilot was completed in May",
    "A draft protocol was published for consultation",
    "The protocol was published for comment",
    "The protocol was published in draft",
    "The course was launched as a pilot",
    "Terms of reference have been signed off",
    "A consultation was launched in June",
  ])("%s", (text) => {
    expect(readsAsWhole(text)).toBe(false);
    expect(findFinished(text, "in any way")).toBeNull();
  });
});

describe("to come, denied, or said of others", () => {
  test.each([
    "Training will be rolled out",
    "All staff to be trained by June",
    "All staff should have completed the course by June",
    "All staff who have been trained carry a card",
    "Training has not been rolled out to every team",
    "The new form is not live",
    "Once the protocol was published the team was told",
    "Map published. Form with the chair",
    "The box is live in each suite. Dip check booked for February",
    "Training delivered, second round due in May",
    "Staff in the north have been trained; the south will follow",
    "Completed forms are sampled each month",
  ])("%s", (text) => {
    expect(readsAsWhole(text)).toBe(false);
    expect(findFinished(text, "in any way")).toBeNull();
  });
});

describe("a step to it, which reads as done only where no work in progress is recorded", () => {
  test.each([
    "A lead was appointed in May",
    "A steering group has been set up",
    "A specialist post has been created",
    "Audits show improved recording of risk",
  ])("%s", (text) => {
    expect(readsAsWhole(text)).toBe(false);
    expect(findFinished(text, "in any way")).not.toBeNull();
  });
  test("all who were only asked are no whole", () => {
    expect(readsAsWhole("All agencies have been asked for a return")).toBe(false);
  });
});

describe("what was held, and what everybody has had", () => {
  test.each([
    "Event held 22 April 2026, 64 attended, evaluation written",
    "Event held on 22 April",
    "Learning event held in May; 80 came",
    "The conference was held on 4 May",
    "Workshop took place in June",
    "Launch event has been held",
    "Webinar delivered 3 June",
    "All four roadshows held",
    "All the sessions have been run",
    "Both workshops were held in June",
    "The open day went ahead on 3 June",
    "Everyone has now had the training",
    "Everybody has had the training.",
    "Everyone has done the course",
    "Everyone's had the training now",
    "All staff have now had their training",
    "Every team has been on the course",
    "All 40 officers have been given the card",
    "The whole team has had the training",
    "The whole team has been trained",
  ])("%s", (text) => {
    expect(readsAsWhole(text)).toBe(true);
    expect(findFinished(text, "in any way")).not.toBeNull();
  });
  test.each([
    "First of three events held 22 April",
    "Two of three events held",
    "Three events held",
    "Event to be held",
    "Event to be held in May",
    "Event will be held 22 April",
    "Event not held",
    "Event held over to May",
    "Event held up by snow",
    "Event held 22 April, next one in October",
    "Event held 22 April; second one planned",
    "Pilot event held in May",
    "Consultation event held in May",
    "Event held 22 April to gather views",
    "Meeting held 22 April to discuss the scope",
    "Meeting held 22 April",
    "Everyone has now been invited to the training",
    "Everyone has had an invitation",
    "Everyone has had the chance to comment",
    "Everyone who has had the training carries a card",
    "Everyone will have had the training by June",
    "Not everyone has had the training",
    "Nearly everyone has had the training",
    "All but two have had the training",
    "Everyone has had the training except night staff",
    "Once everyone has had the training we will audit",
    "The whole team is to be trained",
    "All staff have had the form to comment on",
    "All 60 files sampled had the check",
    "Workshop held in May, new form drafted",
    "Both sessions were held. No attendance list received",
  ])("look-alike: %s", (text) => {
    expect(readsAsWhole(text)).toBe(false);
    expect(findFinished(text, "in any way")).toBeNull();
  });
});
