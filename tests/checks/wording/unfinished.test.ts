import { findUnfinished } from "../../../src/checks/wording/unfinished";

/** What a text says of its own unfinished business, or null. */
function unfinished(text: string): string | null {
  const found = findUnfinished(text);
  return found === null ? null : text.slice(found.index, found.index + found.length);
}

describe("texts that say the thing is not done", () => {
  test.each([
    ["Pathway drafted and in progress with the duty teams", "in progress"],
    ["Northmoor’s new policy is in ratification process", "in ratification process"],
    ["The protocol is currently in the process of being agreed", "currently in the process of"],
    ["Guidance is at consultation stage", "at consultation stage"],
    ["The information sharing agreement remains in draft", "remains in draft"],
    ["Awaiting the outcome of the regional review", "Awaiting"],
    ["The council will await the inspectorate’s findings", "await"],
    ["Final sign-off is awaited", "awaited"],
    ["Ready, pending approval by the board", "pending approval"],
    ["It is not feasible to change the referral form before the new system", "not feasible"],
    ["This was considered and is not currently viable", "not currently viable"],
    ["It has not been possible to implement this across all sites", "not been possible to implement"],
    ["The trust is unable to progress without funding", "unable to progress"],
    ["This recommendation will not be taken forward", "not be taken forward"],
    ["The course has not yet been commissioned", "not yet been commissioned"],
    ["The audit has not been completed", "has not been completed"],
    ["Recruitment has not started", "has not started"],
    ["The revised form is not in place", "is not in place"],
    ["The workshop did not take place", "did not take place"],
    ["No action taken since the last meeting", "No action taken"],
    ["Being rolled out to the remaining teams", "Being rolled out"],
    ["A joint protocol is being drafted", "is being drafted"],
    ["The policy is under review", "under review"],
    ["A shared form is under development", "under development"],
    ["Recruitment is ongoing", "Recruitment is ongoing"],
    ["Work is underway with schools", "Work is underway"],
    ["Two modules are still to be recorded", "still to be"],
    ["The remaining actions are outstanding", "actions are outstanding"],
    ["A date has yet to be agreed", "yet to be"],
    ["Training is due to start in May", "is due to start"],
    ["Policy updated. To be launched in June", "to be launched"],
    ["The toolkit will be rolled out in the autumn", "will be rolled out"],
    ["Training will commence in September", "will commence in"],
    ["The project is on hold", "is on hold"],
    ["The launch has been postponed", "has been postponed"],
    ["The training is not fully implemented", "not fully implemented"],
    ["The form cannot be implemented in its present shape", "cannot be implemented"],
    ["This is no longer being pursued", "no longer being pursued"],
    ["Partially complete", "Partially complete"],
    ["90% complete", "90% complete"],
    ["Evidence to follow", "Evidence to follow"],
    ["A review of the form is being undertaken by the inspectorate", "review of the form is being undertaken"],
    ["Procurement is currently being planned", "procurement is currently being planned"],
    ["The launch is planned for June", "launch is planned for"],
    ["Two modules are still to do", "still to do"],
  ])("%s", (text, phrase) => {
    expect(unfinished(text)?.toLowerCase()).toBe(phrase.toLowerCase());
  });
});

describe("look-alikes: how a service runs when the thing is done", () => {
  test.each([
    // About the service or its users, not about the action.
    "Patients awaiting assessment are now seen by the duty nurse",
    "Women awaiting trial dates are offered an advocate",
    "Risk is kept under review at each contact",
    "Cases remain under regular review by the panel",
    "Training continues to be delivered every quarter",
    "The course will be delivered annually",
    "An audit will be completed each year",
    "Refresher sessions will start in May each year",
    "Staff record why a referral was not made",
    "Adults who have not yet been seen are followed up",
    "Where it is not possible to introduce an interpreter in person, a telephone line is used",
    "If the form has not been completed the manager is alerted",
    "Managers check that assessments are being undertaken on time",
    "Support is still being offered to every family",
    "The audit found incomplete records in two of sixty cases, down from twenty",
    "Three officers were suspended from front-line work until trained",
    "98% of staff completed the course",
    "Ongoing monitoring by the board; outstanding inspection result",
    "Practice depends on spending decisions of the panel",
    "The new form is used in the referral process",
    "An annual audit is being carried out by the quality team",
    "A review of the plan is being undertaken at each contact",
    "Refresher training is planned for the spring",
    "Completed risk assessments awaiting a countersignature are listed each week",
    "Applications pending approval are shown on the board",
    "Assessments are being undertaken by the duty nurse",
    // Denied.
    "We are no longer awaiting funding",
    "The policy is no longer under review",
    "Nothing is in progress any more; all is closed",
    // Over.
    "The long-awaited policy was published in May",
    "Awaiting approval in March; approved in May and now in place",
    "The form was under review. It has since been agreed and is in use.",
    "Draft was in progress at the last report. Completed 4 May 2017.",
    "Draft was in progress at the last report. Complete.",
    "Awaiting approval at the last report\nclosed",
    "Awaiting approval. It has since been finalised.",
    // Done in a word that is near.
    "The toolkit was rolled out in June",
    "The progress report was received by the board",
    "",
  ])("%s", (text) => {
    expect(unfinished(text)).toBeNull();
  });
});
