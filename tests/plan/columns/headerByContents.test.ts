/** Plans whose headings nobody could know are read by their contents, as guesses; other tables with such headings are not. */
import type { CellValue } from "../../../src/plan/cells";
import type { Plan } from "../../../src/plan/model";
import { readPlans } from "../../../src/plan/readPlans";
import { trackerDoubts } from "../../../src/plan/reading/trackerDoubts";
import { sheetOf } from "../../support/sheetOf";

const ASKED = [
  "Partners should share risk assessments within a day.",
  "Staff did not recognise the signs of economic abuse.",
  "There was no way up when a referral was declined",
  "Families were not told what would happen next",
];
const DONE_ABOUT_IT = [
  "Agree one form and brief all teams on it.",
  "Hold four workshops for front desk staff",
  "Write a joint protocol for out-of-hours contact",
  "Publish one page in plain English",
];
const NEWS = [
  "Form agreed in June and now in use in two teams.",
  "Training given to 42 of 60 staff so far.",
  "Draft is with the legal team, who were chased twice.",
  "Page is written and will be tested by families",
];
/** Texts that could be anything. */
const TALES = [
  "Nobody knew which form to use at night",
  "Letters to an old address for some years",
  "Two lists of contacts on two shared drives",
  "Calls after six and an answering machine",
];
const POSTS = ["Head of Safeguarding", "Training Manager", "Designated Nurse", "Service Manager"];
const BODIES = ["Ashdale Council", "Northmoor Police", "Westshire ICB", "Ashdale Council"];
const DAYS = ["30/06/2025", "30/09/2025", "March 2026", "30/06/2026"];
const STATES = ["Complete", "In progress", "Not started", "In progress"];

type Columns = Readonly<Record<string, readonly CellValue[]>>;

function read(columns: Columns) {
  const rows = [
    ["Ashdale"],
    Object.keys(columns),
    ...(Object.values(columns)[0] ?? []).map((_, at) => Object.values(columns).map((cells) => cells[at] ?? "")),
  ];
  const tracker = { sheets: [sheetOf(rows)], leftOut: [], dateSystem: 1900 as const };
  const { plans } = readPlans(tracker, { asAt: "2025-11-30", quarters: "financial", publication: null });
  return { plans, doubts: trackerDoubts(tracker, plans) };
}

const firstThree = (columns: Columns): Columns =>
  Object.fromEntries(Object.entries(columns).map(([heading, cells]) => [heading, cells.slice(0, 3)]));

const factsOf = (plan: Plan | undefined) =>
  plan?.actions.map(({ recommendation, action, target, status }) => [
    recommendation,
    action,
    target.date,
    status.state,
  ]);

test.each<[what: string, columns: Columns]>([
  [
    "in German",
    { Nr: [1, 2, 3, 4], Vorgabe: ASKED, Massnahme: DONE_ABOUT_IT, Stelle: BODIES, Termin: DAYS, Stand: STATES },
  ],
  [
    "in Welsh",
    { Rhif: [1, 2, 3, 4], Argymhelliad: ASKED, Camau: DONE_ABOUT_IT, Arweinydd: POSTS, Dyddiad: DAYS, Statws: STATES },
  ],
  [
    "in words of the house",
    {
      Zyx: [1, 2, 3, 4],
      Blurb: ASKED,
      Wotsit: DONE_ABOUT_IT,
      Bod: POSTS,
      Whenabouts: DAYS,
      Howgoesit: STATES,
      Gossip: NEWS,
    },
  ],
])("a plan with its headings %s", (_, columns) => {
  const { plans, doubts } = read(columns);
  expect(factsOf(plans[0])).toEqual([
    [ASKED[0], DONE_ABOUT_IT[0], "2025-06-30", "complete"],
    [ASKED[1], DONE_ABOUT_IT[1], "2025-09-30", "in-progress"],
    [ASKED[2], DONE_ABOUT_IT[2], "2026-03-31", "not-started"],
    [ASKED[3], DONE_ABOUT_IT[3], "2026-06-30", "in-progress"],
  ]);
  expect(doubts.filter(({ kind }) => kind === "guessed-column").map(({ field }) => field)).toEqual(
    expect.arrayContaining(["action", "target"]),
  );
});

test("one column of texts is what is done, and the texts behind its day are what came of it", () => {
  const { plans } = read({ Wotsit: DONE_ABOUT_IT, Bod: POSTS, Whenabouts: DAYS, Howgoesit: STATES, Gossip: NEWS });
  expect(plans[0]?.actions.map(({ action, progress }) => [action, progress])).toEqual(
    DONE_ABOUT_IT.map((text, at) => [text, NEWS[at]]),
  );
});

test.each<[what: string, columns: Columns]>([
  [
    "of three rows",
    firstThree({ Zyx: ASKED, Wotsit: DONE_ABOUT_IT, Bod: POSTS, Until: DAYS, Gossip: ["Closed", "Open", "Open"] }),
  ],
  [
    "with colours for states",
    { Zyx: ASKED, Wotsit: DONE_ABOUT_IT, Bod: POSTS, Blurb: ["Red", "Amber", "Green", "Green"] },
  ],
  [
    "with words for half of its days",
    { Zyx: ASKED, Wotsit: DONE_ABOUT_IT, Whenabouts: ["Ongoing", "31/03/2026", "TBC", "30/06/2026"], Blurb: STATES },
  ],
  [
    "of persons and teams",
    { Zyx: ASKED, Wotsit: DONE_ABOUT_IT, Bod: ["Sam Poole", "Finance", "Ann Marsh", "Housing"], Blurb: STATES },
  ],
  ["without owners, but with days", { Zyx: ASKED, Wotsit: DONE_ABOUT_IT, Whenabouts: DAYS, Blurb: STATES }],
  ["without days, but with owners", { Zyx: ASKED, Wotsit: DONE_ABOUT_IT, Bod: BODIES, Blurb: STATES }],
  [
    "of three rows, each of another state",
    firstThree({ Zyx: ASKED, Wotsit: TALES, Bod: POSTS, Blurb: ["Complete", "In progress", "Not started"] }),
  ],
  ["of which half of the headings are known", { Zyx: ASKED, Wotsit: TALES, Owner: POSTS, Status: STATES }],
])("a plan %s, whatever its headings", (_, columns) => {
  const { plans } = read(columns);
  expect(plans.map(({ actions }) => actions.map(({ action, recommendation }) => [action, recommendation]))).toEqual([
    (columns["Wotsit"] ?? []).map((action, at) => [action, columns["Zyx"]?.[at]]),
  ]);
});

describe("of texts that could be anything", () => {
  const textsOf = (columns: Columns) =>
    read(columns).plans[0]?.actions.map(({ action, recommendation, progress }) => [recommendation, action, progress]);

  test("the last before all else is what is done, with what was recommended right before it", () => {
    const columns = { Nr: [1, 2, 3, 4], Gossip: NEWS, Zyx: ASKED, Wotsit: TALES, Bod: POSTS, Howgoesit: STATES };
    expect(textsOf(columns)).toEqual(TALES.map((action, at) => [ASKED[at], action, ""]));
  });

  test("the first behind what measures them is what came of it", () => {
    const columns = { Wotsit: TALES, Bod: POSTS, Howgoesit: STATES, Whenabouts: DAYS, Gossip: ASKED };
    expect(textsOf(columns)).toEqual(TALES.map((action, at) => ["", action, ASKED[at]]));
  });

  test("the first is what is done where all stand behind what measures them, and the next what came of it", () => {
    const columns = { Howgoesit: STATES, Whenabouts: DAYS, Wotsit: TALES, Gossip: ASKED };
    expect(textsOf(columns)).toEqual(TALES.map((action, at) => ["", action, ASKED[at]]));
  });
});

test.each<[what: string, columns: Columns]>([
  ["an owner and a state", { Wotsit: DONE_ABOUT_IT, Bod: POSTS, Blurb: STATES }],
  ["a day and a state", { Wotsit: DONE_ABOUT_IT, Whenabouts: DAYS, Blurb: STATES }],
  ["an owner and a colour", { Wotsit: DONE_ABOUT_IT, Bod: POSTS, Blurb: ["Red", "Amber", "Green", "Green"] }],
  ["an owner and a revised day", { Wotsit: DONE_ABOUT_IT, Bod: POSTS, "Revised date": DAYS }],
  ["an owner and the day it was done", { Wotsit: DONE_ABOUT_IT, Bod: POSTS, "Date completed": DAYS }],
  ["an owner and a state, below the name of a state", { Wotsit: DONE_ABOUT_IT, Bod: POSTS, Complete: STATES }],
  [
    "an owner and a day or a word for it",
    {
      Wotsit: DONE_ABOUT_IT,
      Bod: ["Finance", "Sam Poole", "Ann Marsh", "Housing"],
      Whenabouts: ["Ongoing", "TBC", "30/09/2025", "31/03/2026"],
    },
  ],
])("what somebody is told to do, with %s, is a plan", (_, columns) => {
  expect(read(columns).plans[0]?.actions.map(({ action }) => action)).toEqual(DONE_ABOUT_IT);
});

test.each<[what: string, columns: Columns]>([
  ["an owner only", { Wotsit: DONE_ABOUT_IT, Bod: POSTS, Zyx: ["Ost", "West", "Ost", "Nord"] }],
  ["a state only", { Wotsit: DONE_ABOUT_IT, Blurb: STATES, Zahl: [1, 4, 2, 8] }],
  [
    "an owner and a state, below a row that tells so, too",
    { "Train all staff": DONE_ABOUT_IT, "Named Nurse": POSTS, Open: STATES },
  ],
  [
    "an owner and a state, below sentences",
    { Wotsit: DONE_ABOUT_IT, Bod: POSTS, [`Please write here how far it is and what there is to show for it`]: STATES },
  ],
  ["an owner and ticks for nobody knows what", { Wotsit: DONE_ABOUT_IT, Bod: BODIES, Blurb: ["x", "x", "x", ""] }],
  ["a day and a state, below a row of the same", { Wotsit: DONE_ABOUT_IT, "31/03/2025": DAYS, Open: STATES }],
])("what somebody is told to do, with %s, is none", (_, columns) => {
  expect(read(columns).plans).toEqual([]);
});

test.each<[what: string, columns: Columns]>([
  ["two rows", { Zyx: ASKED.slice(0, 2), Wotsit: TALES.slice(0, 2), Bod: POSTS.slice(0, 2), Blurb: ["Open", "Done"] }],
  ["texts with their states", { Zyx: ASKED, Wotsit: TALES, Zahl: [1, 4, 2, 8], Blurb: STATES }],
  ["one text with its state and day", { Zahl: [1, 4, 2, 8], Wotsit: TALES, Whenabouts: DAYS, Blurb: STATES }],
  ["one text with its state and owner", { Zahl: [1, 4, 2, 8], Wotsit: TALES, Bod: POSTS, Blurb: STATES }],
  [
    "one text that is said again and again",
    { Zahl: [1, 4, 2, 8], Wotsit: TALES.map(() => TALES[0] ?? ""), Bod: POSTS, Whenabouts: DAYS, Blurb: STATES },
  ],
  [
    "names of a word or two",
    {
      Zahl: [1, 4, 2, 8],
      Wotsit: ["Old form", "Desk one", "Late post", "Blue page"],
      Bod: POSTS,
      Whenabouts: DAYS,
      Blurb: STATES,
    },
  ],
  [
    "two columns of such names",
    {
      Zyx: ["Blue door", "East gate", "Back stairs", "Lower yard"],
      Wotsit: ["Old form", "Desk one", "Late post", "Blue page"],
      Bod: POSTS,
      Blurb: STATES,
    },
  ],
  [
    "a text that is said again and again, and another",
    { Zyx: ASKED, Wotsit: TALES.map(() => TALES[0] ?? ""), Bod: POSTS, Blurb: STATES },
  ],
  [
    "texts with words for days only",
    { Zyx: ASKED, Wotsit: TALES, Whenabouts: ["Ongoing", "TBC", "Monthly", "31/03/2026"], Blurb: STATES },
  ],
  ["three columns", { Wotsit: TALES, Bod: POSTS, Blurb: STATES }],
  ["texts that are all open", { Zyx: ASKED, Wotsit: TALES, Bod: POSTS, Blurb: ["Open", "Open", "Open", "Open"] }],
  ["three texts with their states", { Zyx: ASKED, Gossip: NEWS, Wotsit: TALES, Blurb: STATES }],
  [
    "contracts",
    {
      "Contract ref": ["A/114", "A/121", "A/130", "A/131"],
      Description: TALES,
      Department: ["Finance", "Housing", "Finance", "Legal"],
      Supplier: ["Ashdale Vans Ltd", "Northmoor Paper Ltd", "Westshire Locks Ltd", "Elm Mowers Ltd"],
      "End date": DAYS,
      Status: STATES,
    },
  ],
  [
    "letters with their days, costs and states",
    { Zyx: ASKED, Wotsit: TALES, "Date received": DAYS, Cost: [12, 4, 7, 8], Status: STATES, "": ["", "", "", ""] },
  ],
  [
    "columns whose headings are sentences",
    {
      Zyx: ASKED,
      [`Please write here what came of it in the end, in so many words as it takes you`]: TALES,
      Bod: POSTS,
      Blurb: STATES,
    },
  ],
  ["texts that nothing says how far they are", { Zyx: ASKED, Wotsit: TALES, Bod: POSTS, Whenabouts: DAYS }],
  [
    "rows without headings",
    { "A desk by the door": ASKED, "Nobody to ask": TALES, "31/03/2025": DAYS, Complete: STATES },
  ],
  ["texts with places", { Zyx: ASKED, Wotsit: TALES, Bod: POSTS, Blurb: ["Ost", "West", "Ost", "Nord"] }],
  ["what happened, day by day", { Termin: DAYS, Stelle: BODIES, Ereignis: NEWS, Bemerkung: ASKED }],
  [
    "who is who",
    { Bod: POSTS, Stelle: BODIES, Zimmer: ["A 12", "B 14", "C 3", "C 4"], Haus: ["Ost", "West", "Ost", "Nord"] },
  ],
  ["who is here when", { Bod: POSTS, Mo: ["x", "", "x", ""], Di: ["", "x", "x", ""], Mi: ["x", "x", "", "x"] }],
  [
    "figures and their colours",
    { Wert: ASKED, Soll: [12, 40, 7, 3], Ist: [11, 44, 2, 3], Ampel: ["Green", "Green", "Red", "Amber"] },
  ],
  ["texts with their days", { Wert: ASKED, Wotsit: NEWS, Termin: DAYS, Zahl: [1, 4, 2, 8] }],
])("no plan is made of %s", (_, columns) => {
  expect(read(columns).plans).toEqual([]);
});

test("headings that look like the data below them are headings where the others name their columns", () => {
  const { plans } = read({
    Ref: [1, 2, 3, 4],
    Recommendation: ASKED,
    Agreed: ["Agreed", "Agreed", "Partly agreed", "Rejected"],
    Local: ["Local", "National", "Local", "Local"],
    Action: DONE_ABOUT_IT,
    "Lead agency": BODIES,
    "Target date": DAYS,
    Completed: ["Completed", "In progress", "In progress", ""],
  });
  expect(plans[0]?.actions.map(({ status }) => status.state)).toEqual([
    "complete",
    "in-progress",
    "in-progress",
    "withdrawn",
  ]);
});
