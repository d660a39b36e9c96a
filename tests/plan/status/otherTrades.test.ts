/** Words of audit, scrutiny, inspectorates, safeguarding and projects. */
import { classifyStatusText } from "../../../src/plan/status/classifyStatusText";

const COMPLETE = `Resolved|Met|Standard met|Concluded|Discharged|Sustained|Embedded|Business as usual|Now BAU|Transferred to BAU|
  Closed – verified|Complete – no further action required|Closed – no further action|5/5|5 of 5 actions complete|Achieved fully|✔️ done|Settled|All sorted|Sorted – see minutes|
  Now wrapped up|Ticked off|Remedy complete|Remedy complete, late|Job done`;
const IN_PROGRESS = `In process – not due|In process|Pending|Under review|Awaiting approval|On course|Partially implemented|
  Proposed for closure|Recommended for closure|Closure requested|Not implemented|Unresolved|Being implemented|3/5|3 of 5 complete|
  Complete pending evidence|Completed subject to approval|Implemented but not embedded|Extended to June|Carried forward|In hand|
  Continue to monitor|Previously closed, reopened|To be sorted|Complete in Marrowshire, outstanding in Westfell|
  Completed for adults and still to come for children|Not yet settled|Partly sorted`;
const DELAYED = `In process – past due|Past due|Overdue|Deferred|Deferred (delayed)|Blocked|At risk|Paused|On hold|Slipped|
  Not on track|Not on course|In abeyance|Likely to be delayed|On ice|Behind|Behind plan`;
const NOT_STARTED = `Not started|Yet to start|Yet to commence|Not due yet|Not yet due|Not due|Implementation not due|To do|0 %|0/5|
  Open – not started|Scheduled for May`;
const WITHDRAWN = `Will not implement|No further action|NFA|Not implemented – N/A|Withdrawn|Superseded|Merged|Merged with 4|
  Transferred|Not accepted|Rejected|Declined|Cancelled|No longer applicable|No longer required|Not being taken forward|
  Closed – risk accepted|Closed as duplicate|Out of scope|Replaced by action 6|Overtaken by the national scheme|
  Overtaken by events`;

const listed = (texts: string): string[] => texts.split(/\|\s*/u);

test.each(listed(COMPLETE))("%j is complete", (text) => {
  expect(classifyStatusText(text)).toMatchObject({ state: "complete", delayed: false });
});
test.each(listed(IN_PROGRESS))("%j is in progress", (text) => {
  expect(classifyStatusText(text)).toMatchObject({ state: "in-progress", delayed: false });
});
test.each(listed(DELAYED))("%j is in progress, and delayed", (text) => {
  expect(classifyStatusText(text)).toMatchObject({ state: "in-progress", delayed: true });
});
test.each(listed(NOT_STARTED))("%j is not started", (text) => {
  expect(classifyStatusText(text)).toMatchObject({ state: "not-started" });
});
test.each(listed(WITHDRAWN))("%j is withdrawn", (text) => {
  expect(classifyStatusText(text)).toMatchObject({ state: "withdrawn" });
});
