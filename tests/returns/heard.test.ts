/** To whom reminders go: to agencies and, where none leads an action, to its post; never to a person by name. */
import { heardOf } from "../../src/returns/heard";
import { recipientOf } from "../../src/returns/recipients";
import { anAction } from "../support/plans";
import { BACK_ON, quarterOf, trackerOf, trackerRow } from "./support/quarter";

/** The recipients in a tracker of these owners, with how many actions of theirs are open. */
function recipients(...owners: readonly string[]): string[] {
  const { view } = quarterOf(trackerOf(owners.map((owner, at) => trackerRow(at, owner))));
  return heardOf(view.actions, [], [], BACK_ON).map(({ agency, own, open }) => `${agency}: ${open} of ${own.length}`);
}

test("agencies and posts, each with what it leads; nobody is left out", () => {
  expect(
    recipients("Ashdale Housing", "MARAC Coordinator", "Westshire Police", "", "MARAC Coordinator").sort(),
  ).toEqual(["Ashdale Housing: 1 of 1", "MARAC Coordinator: 2 of 2", "Westshire Police: 1 of 1"]);
});

test.each([
  ["Ashdale Housing", "Head of Repairs", "Ashdale Housing"],
  ["", "Head of Repairs", "Head of Repairs"],
  ["", "Sam Poole, Head of Repairs", "Head of Repairs"],
  ["", "Sam Poole", ""],
  ["", "", ""],
])("of the agency “%s” and the officer “%s”, what is asked goes to “%s”", (agency, leadOfficer, recipient) => {
  expect(recipientOf({ agency, action: anAction({ leadAgency: agency, leadOfficer }) })).toBe(recipient);
});
