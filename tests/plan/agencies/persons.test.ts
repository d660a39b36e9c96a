/** Owners that are persons, told from bodies that are called alike. */
import { namesPersons, personAndBody } from "../../../src/plan/agencies/persons";

test.each([
  "Jane Whitlow",
  "Jane Whitlow / Kester Penhall",
  "Jane Whitlow, Head of Housing",
  "Jane M. Whitlow",
  "Mrs. S. Okell",
  "Dr A Thornbeck",
  "Cllr Brindlecombe",
  "DCI Moorcroft",
  "L. Ferris",
  "M.J. O'Neill",
  "S Okell-Shaw",
])("%j is one, or several", (text) => {
  expect(namesPersons(text)).toBe(true);
});

test.each([
  "",
  "Elm Grove",
  "Elm Grove, Head of Housing",
  "Safe Haven",
  "Jane Whitlow Trust",
  "Jane Whitlow Centre",
  "Victim Support",
  "A Voice",
  "A Better Life",
  "Dr Moorcroft Surgery",
  "Named Nurse",
  "Housing",
  "James Street Surgery",
  "Jane Whitlow will write to all of the surgeries in May",
])("%j is none", (text) => {
  expect(namesPersons(text)).toBe(false);
});

test.each([
  ["L. Ferris – Probation Service", "Probation Service", "L. Ferris"],
  ["Probation Service (L. Ferris)", "Probation Service", "L. Ferris"],
  ["Jane Whitlow, Westshire Police", "Westshire Police", "Jane Whitlow"],
])("%j: %s, %s", (text, agency, officer) => {
  expect(personAndBody(text)).toEqual({ agency, officer });
});

test.each(["Tom Eldersby (Service Manager)", "Elm Grove – Probation Service", "Jane Whitlow", "Westshire Police"])(
  "%j is no person beside a body",
  (text) => {
    expect(personAndBody(text)).toBeNull();
  },
);
