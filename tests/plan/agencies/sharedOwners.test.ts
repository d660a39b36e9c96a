/** Which owners are no agency of their own: everybody, or several that others name alone. */
import { isJointOwner, isSharedOwner } from "../../../src/plan/agencies/sharedOwners";
import { tidyAgencyKey } from "../../../src/plan/agencies/tidyAgency";

const known = new Set(["Police", "Probation", "Ashdale Council", "Children's Services"].map(tidyAgencyKey));
const isJoint = (owner: string): boolean => isJointOwner(owner, (key) => known.has(key));

test.each([
  "Police / Probation",
  "Police/Probation",
  "Police and Probation",
  "Police & Probation",
  "Probation, Police",
  "police; PROBATION",
  "Police + Probation",
  "Police\nProbation",
  "Police, Probation and Ashdale Council",
  "Police / Childrens Services",
  "Police with all partners",
])("%j is several agencies at once", (owner) => expect(isJoint(owner)).toBe(true));

test.each([
  ["an agency alone", "Police"],
  ["one of which the workbook names only a half", "Police and Crime Commissioner"],
  ["one whose halves nobody names alone", "Adult and Community Services"],
  ["everybody", "All agencies"],
  ["nobody", ""],
])("is none: %s", (_, owner) => expect(isJoint(owner)).toBe(false));

test.each(["All agencies", "Multi-agency", "Responsible Authorities"])("%j is everybody", (owner) =>
  expect(isSharedOwner(owner)).toBe(true),
);

test.each(["Police / Probation", "All Saints School", "Agency Staff Ltd", "TBC", ""])("%j is not", (owner) =>
  expect(isSharedOwner(owner)).toBe(false),
);
