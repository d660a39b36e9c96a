/** Which typed colours agree with what was found, by meaning: whoever types may go by the usual colours under any definitions. */
import { COLOURS, type Colour } from "../../src/plan/model";
import { agrees } from "../../src/rag/agrees";
import { MEANINGS, type Meaning } from "../../src/rag/definitions.types";

/** As people type them; every other colour contradicts. */
const USUAL: Readonly<Record<Meaning, readonly Colour[]>> = {
  withdrawn: ["grey"],
  verified: ["blue", "green"],
  complete: ["blue", "green"],
  overdue: ["red"],
  inGrace: ["red"],
  notDue: ["grey"],
  noDate: ["amber"],
  delayed: ["amber"],
  dueSoon: ["amber"],
  onTrack: ["green"],
};

test.each(MEANINGS)("%s: the usual colours agree and no others, whatever colour the rules give it", (meaning) => {
  for (const given of COLOURS) {
    const agreeing = COLOURS.filter((typed) => agrees(typed, { colour: given, meaning }));
    expect(agreeing).toEqual(COLOURS.filter((typed) => typed === given || USUAL[meaning].includes(typed)));
  }
});
