/** What was answered to a recommendation. */
import { classifyResponse } from "../../../src/plan/status/classifyResponse";

test.each([
  [["Agreed", "Agree", "Accept", "Accepted", "Yes", "Y", "Approved", "Agreed, subject to funding"], "accepted"],
  [["The recommendation is accepted", "Accepted: the policy will change"], "accepted"],
  [
    [
      "Partly agreed",
      "Partially accepted",
      "Accepted in part",
      "Agreed (in part)",
      "Agreed in principle",
      "Partly",
      "Partially",
    ],
    "partly",
  ],
  [["Rejected", "Reject", "Not agreed", "Not accepted", "Decline", "Declined", "Disagree", "No", "N"], "rejected"],
  [["Do not accept", "Recommendation rejected", "Not supported", "Rejected: poor value"], "rejected"],
  [["A", "Acc", "a"], "accepted"],
  [["P", "PA"], "partly"],
  [["R", "Rej"], "rejected"],
  [["B", "G", "Rec", "A1", "Par"], null],
  [["", "-", "Noted", "TBC", "N/A", "Deferred", "No comment", "See below", "To be put to the agreed lead"], null],
] as const)("%j: %s", (texts, response) => {
  for (const text of texts) expect([text, classifyResponse(text)]).toEqual([text, response]);
});
