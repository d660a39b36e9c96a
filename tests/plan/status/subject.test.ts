/** A sentence is a state only where its subject is the action: a thing that was done is not the action done. */
import { classifyStatusText } from "../../../src/plan/status/classifyStatusText";

const stateOf = (text: string) => classifyStatusText(text)?.state ?? null;

test.each([
  "Weekly checks have been implemented. The pace must increase to meet the target.",
  "First audit completed. Second audit due in July.",
  "First audit: completed. Second audit due in July.",
  "Policy implemented",
  "Training delivered",
  "Training has been delivered to two of three teams",
  "Audit completed in May 2024",
  "The file is closed",
  "The board has signed off the policy",
  "We have completed the audit",
  "Police have completed their part",
  "Actions 1 and 2 complete",
  "Police: complete\nHealth: letter sent",
])("%j tells of a thing done: in progress", (text) => {
  expect(stateOf(text)).toBe("in-progress");
});

test.each([
  "Completed and closed 10/03/2025",
  "Action completed March 2024 – policy published",
  "This recommendation has been implemented in full",
  "It has been completed",
  "All work is now complete",
  "Action 3 closed",
  "Recommendation 4.1 completed",
  "The action plan is complete",
  "Confirmed complete",
  "Implementation complete",
  "Police – complete",
  "Police: complete\nHealth: complete",
])("%j tells of the action: complete", (text) => {
  expect(stateOf(text)).toBe("complete");
});

test.each([
  "Completed risk assessments are sampled",
  "Completed the training",
  "Delivered training to 30 members of staff",
  "Policy has been published",
  "Met with the police on 3 May",
  "The closed cases were read again",
])("%j may be either, and is not understood", (text) => {
  expect(stateOf(text)).toBeNull();
});
