/** Any definitions without problems, and any action that they can rate: states, dates, delays and sign-offs of every kind. */
import fc from "fast-check";
import { addDays } from "../../../src/plan/dates/calendar";
import { COLOURS, STATES, type Action, type ReadDate } from "../../../src/plan/model";
import { contrast, LEAST_CONTRAST, withFont } from "../../../src/rag/colours";
import { CHOICES, type Definitions } from "../../../src/rag/definitions.types";
import { PRESET_DEFINITIONS } from "../../../src/rag/presets";
import { aDate, anAction, AS_AT, noDate, ongoing } from "../../support/plans";

const WORDS = [
  "Red",
  "Late",
  "Amber",
  "Watch",
  "Green",
  "Fine",
  "Blue",
  "Complete",
  "Done",
  "Grey",
  "1",
  "2",
  "3",
  "4",
  "Category 5",
];

const fill = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).padStart(6, "0").toUpperCase()}`)
  .filter((rgb) => contrast(rgb, withFont(rgb).font) >= LEAST_CONTRAST);

const colours = fc
  .record({
    words: fc.shuffledSubarray(WORDS, { minLength: COLOURS.length, maxLength: COLOURS.length }),
    fills: fc.uniqueArray(fill, { minLength: COLOURS.length, maxLength: COLOURS.length }),
  })
  .map(
    ({ words, fills }) =>
      Object.fromEntries(
        COLOURS.map((colour, at) => [colour, { label: words[at] ?? "", fill: fills[at] ?? "" }]),
      ) as Definitions["colours"],
  );

const days = fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 2, max: 366 }));

export const anyDefinitions: fc.Arbitrary<Definitions> = fc.oneof(
  fc.constantFrom(...Object.values(PRESET_DEFINITIONS)),
  fc.record({
    name: fc.constant("Ashdale rules"),
    colours,
    order: fc.shuffledSubarray([...COLOURS], { minLength: COLOURS.length, maxLength: COLOURS.length }),
    dueWithinDays: days,
    graceDays: days,
    controls: fc.constantFrom("revised" as const, "original" as const),
    gives: fc.record({
      verified: fc.constantFrom(...CHOICES.verified),
      complete: fc.constantFrom(...CHOICES.complete),
      inGrace: fc.constantFrom(...CHOICES.inGrace),
      noDate: fc.constantFrom(...CHOICES.noDate),
      delayed: fc.constantFrom(...CHOICES.delayed),
      dueSoon: fc.constantFrom(...CHOICES.dueSoon),
      onTrack: fc.constantFrom(...CHOICES.onTrack),
    }),
    quarters: fc.constantFrom("financial" as const, "calendar" as const),
    dateOrder: fc.constantFrom("day-first" as const, "month-first" as const),
  }),
);

/** Days about the as-at date: the bounds of rules more often than the rest. */
const day = fc
  .oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -400, max: 400 }), fc.constantFrom(28, 29, -31, -32))
  .map((offset) => addDays(AS_AT, offset));
const date: fc.Arbitrary<ReadDate> = day.map((one) => aDate(one));

export const anyAction: fc.Arbitrary<Action> = fc
  .record({
    row: fc.integer({ min: 2, max: 999 }),
    state: fc.constantFrom(...STATES),
    delayed: fc.boolean(),
    target: fc.oneof(
      { weight: 4, arbitrary: date },
      { weight: 1, arbitrary: fc.constantFrom(noDate(), noDate("TBC"), ongoing()) },
      { weight: 1, arbitrary: fc.tuple(day, day).map(([one, revisedTo]) => aDate(one, { revisedTo })) },
    ),
    revised: fc.option(fc.oneof(date, fc.constant(noDate("TBC"))), { nil: null, freq: 3 }),
    start: fc.option(date, { nil: null, freq: 3 }),
    completed: fc.option(date, { nil: null, freq: 3 }),
    verified: fc.constantFrom("", "", "Signed off by the chair"),
    recordedRag: fc.option(fc.constantFrom(...COLOURS), { nil: null }),
  })
  .map((changes) => anAction(changes));
