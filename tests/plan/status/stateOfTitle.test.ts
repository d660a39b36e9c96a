/** Banners and sheets that say the state of the actions below them; and those that only seem to. */
import { stateOfTitle } from "../../../src/plan/status/stateOfTitle";

test.each([
  ["Completed actions", "complete"],
  ["COMPLETED ACTIONS (for information)", "complete"],
  ["Completed", "complete"],
  ["Closed_2023", "complete"],
  ["Archive – completed", "complete"],
  ["Section B: Completed actions 2023/24", "complete"],
  ["Northmoor Police – closed recommendations", "complete"],
  ["Actions completed since the last meeting", "complete"],
  ["Recommendations that have been implemented", "complete"],
  ["Completed actions March 2024", "complete"],
  ["Signed off", "complete"],
  ["Superseded", "withdrawn"],
  ["Finalised", "complete"],
  ["Finished actions", "complete"],
  ["Rejected recommendations", "withdrawn"],
  ["Actions no longer required", "withdrawn"],
  ["Actions in progress", "in-progress"],
  ["Not yet started", "not-started"],
  ["Actions not started", "not-started"],
  ["Actions not due", "not-started"],
  ["Ongoing actions", "in-progress"],
  ["On-going", "in-progress"],
  ["Actions underway", "in-progress"],
  ["Actions under way", "in-progress"],
  ["Complete", "complete"],
  ["Complete actions", "complete"],
  ["Actions complete", "complete"],
  ["Complete 2023/24", "complete"],
  ["Completed 2023/24", "complete"],
  ["Completed and closed", "complete"],
  ["Actions completed since last meeting", "complete"],
])("%j: %s", (title, state) => {
  expect(stateOfTitle(title)).toEqual({ state, delayed: false });
});

test.each(["Deferred actions", "Actions on hold", "Paused"])("%j says a delay", (title) => {
  expect(stateOfTitle(title)).toEqual({ state: "in-progress", delayed: true });
});

test.each([
  ...["Open actions", "Outstanding actions", "Archive", "Domestic Homicide Review", ""],
  ...["Completed by December 2024", "Actions to be completed", "Complete the training", "Complete action plan"],
  ...["Completed and outstanding actions", "Open and closed actions", "Partially completed", "Incomplete actions"],
  ...["Closed circuit television", "Closed cases review", "Delivery plan", "Review completed March 2024"],
  ...["Date completed: 12/03/2024", "Completed by: the coordinator", "Completed 12 March 2024"],
  ...["Complete list of actions", "Complete the actions", "Complete action", "Completed 12/03/2024"],
  ...["Completed actions (and outstanding ones)", "Completed actions (closed or withdrawn)", "Closed – superseded"],
  ...["Completed actions – to be closed by the board", "Completed actions (review completed)"],
  ...["Closed / superseded", "Completed actions ".repeat(20)],
])("%j says none", (title) => {
  expect(stateOfTitle(title)).toBeNull();
});
