/** What an expected outcome says will change: in whatever words (V28). */
import { namesEffect } from "../../../src/checks/wording/effect";

const WORDS = [
  "aware able access better confident confidence consistent consistently decrease decreased earlier effective effectively enable enabled",
  "evidence evidenced faster feel feels fewer great greater higher improve improvement increase increased kept know knows knowledge less longer",
  "lower measure measured monitor monitored more number percentage prevent prevented promptly proportion protect protected quicker rate rates",
  "receive received recognise recognition reduce reduction respond responded safe safety satisfied satisfaction show shows shown shorter sooner",
  "stronger supported survey timely trust understand understanding audit audits identify identified every each all always never baseline",
  "double doubled evaluate evaluation feedback grow grows growth growing halve halved half majority most sample sampled triple tripled twice",
  "dropping fallen falling risen rising",
]
  .join(" ")
  .split(" ");

test.each(WORDS)("“%s” is a change, a measure, or somebody who knows or gets something", (word) => {
  expect(namesEffect(`Staff of the team ${word} the form`)).toBe(true);
});

test.each([
  "Calls are no longer missed",
  "Two-thirds of teams use it",
  "Three quarters of teams use it",
  "At least one team has it",
  "At most one team lacks it",
  "Calls drop below ten",
  "Waits go down",
  "Referrals rise",
  "Waits fall",
  "One call in ten",
  "A third of cases",
  "Four fifths of cases",
  "Nine out of ten files",
  "12 files",
  "A share of %",
])("%j names one", (text) => {
  expect(namesEffect(text)).toBe(true);
});

test.each([
  "A protocol is in place",
  "The policy is written",
  "Phase two is done",
  "Tier 2 is done",
  "A third party writes it",
  "Form one is in use",
  "Leaflet at the desk",
  "",
])("%j names none", (text) => {
  expect(namesEffect(text)).toBe(false);
});
