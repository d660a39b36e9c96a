/** "If so, when?": what goes on from the heading before it, and what stands by itself. */
import { withFollowUps } from "../../../src/plan/columns/followUps";

test.each<[naming: readonly string[], named: readonly string[]]>([
  [
    ["Action", "Done? (Y / N)", "If so, when?"],
    ["Action", "Done? (Y / N)", "If done, when?"],
  ],
  [
    ["Status", "If yes, date"],
    ["Status", "If done, date"],
  ],
  [
    ["Date completed", "and if it was, when"],
    ["Date completed", "If done, when"],
  ],
  [
    ["Revised date", "If so, what date?"],
    ["Revised date", "New date, what date?"],
  ],
  [
    ["Status", "  IF SO date"],
    ["Status", "If done date"],
  ],
  // A column without a heading lies between.
  [
    ["Status", "", "If so, when?"],
    ["Status", "", "If done, when?"],
  ],
  // Nothing that is asked for goes before it.
  [
    ["Zyx", "If so, when?"],
    ["Zyx", "If so, when?"],
  ],
  [
    ["If so, when?", "Status"],
    ["If so, when?", "Status"],
  ],
  [
    ["Lead agency", "If so, when?"],
    ["Lead agency", "If so, when?"],
  ],
  [
    ["Status", "If not, why"],
    ["Status", "If not, why"],
  ],
  [
    ["Status", "Say if so"],
    ["Status", "Say if so"],
  ],
  [
    ["Status", "If something is wanting"],
    ["Status", "If something is wanting"],
  ],
])("%j are named %j", (naming, named) => {
  expect(withFollowUps(naming)).toEqual(named);
});
