import { latestUpdate, latestUpdateDay, monthNamedIn } from "../../../src/checks/wording/latestUpdate";

const latest = (text: string): string => latestUpdate(text).text.trim();

describe("the latest entry of a diary says how things stand", () => {
  test.each([
    ["months in letters", "Jan 2017: drafted\nMay 2017: published", "May 2017: published"],
    ["the newest on top", "May 2017: published\nJan 2017: drafted", "May 2017: published"],
    ["days in figures", "03/02/2017 – drafted\n14.05.17 – published", "14.05.17 – published"],
    ["years before months", "December 2016: drafted\nJanuary 2017: published", "January 2017: published"],
    ["a text above the first date", "Being drafted.\nUpdate 4 May 2017: published", "Update 4 May 2017: published"],
    [
      "an update inside a line",
      "Being drafted. Update May 2017 Following approval, published",
      "Update May 2017 Following approval, published",
    ],
    ["bullets", "• Jan 2017 – drafted\n• May 2017 – published", "• May 2017 – published"],
    ["a latest entry that tells nothing", "Jan 2017: drafted\nMay 2017: no update", "Jan 2017: drafted"],
    ["a latest entry that points elsewhere", "Jan 2017: drafted\nMay 2017: see above.", "Jan 2017: drafted"],
    ["an aim is no update", "Jan 2017: drafted\nMay 2017: To publish it in June", "Jan 2017: drafted"],
    ["nothing but entries that tell nothing", "Jan 2017: no update\nMay 2017: no change", "May 2017: no change"],
    ["two entries of one month", "May 2017: drafted\nMay 2017: published", "May 2017: published"],
  ])("%s", (_, text, expected) => {
    expect(latest(text)).toBe(expected);
  });

  test.each([
    ["no date", "The pathway is published and in use"],
    ["a date in a sentence", "The pathway was published in May 2017. It is in use"],
    ["a line that happens to begin with a date", "The pathway was published on\n4 May 2017 and is in use"],
    ["one date at the start", "May 2017: published. In use since"],
    ["nothing", ""],
  ])("a text that is no diary stays whole: %s", (_, text) => {
    expect(latestUpdate(text)).toEqual({ text, index: 0 });
  });

  test("says where the entry stands", () => {
    const text = "Jan 2017: drafted\nMay 2017: published";
    expect(text.slice(latestUpdate(text).index)).toBe("\nMay 2017: published");
  });
});

describe("the month of the latest entry, whatever it tells", () => {
  test.each([
    ["Jan 2017: drafted\nMay 2017: published", "2017-05-31"],
    ["May 2017: published\nJan 2017: drafted", "2017-05-31"],
    ["Jan 2017: drafted\nMay 2017: no update", "2017-05-31"],
    ["03/02/2017 – drafted\n14.05.17 – published", "2017-05-31"],
    ["December 2016: drafted", "2016-12-31"],
    ["Update 4th February 2016 Following approval, published", "2016-02-29"],
    ["• Sept. 2016 – drafted", "2016-09-30"],
    ["The pathway was published in May 2017. It is in use", null],
    ["", null],
  ])("%j: %s", (text, day) => {
    expect(latestUpdateDay(text)).toBe(day);
  });
});

describe("the month that a heading names", () => {
  test("any of the twelve, in full or in short", () => {
    const names = "January Feb March Apr May June Jul August Sept October Nov December".split(" ");
    expect(names.map((name) => Number(monthNamedIn(`${name} 2023`)?.slice(5, 7)))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
  });

  test.each([
    ["March 2024 update", "2024-03-31"],
    ["Update (Feb 2024)", "2024-02-29"],
    ["Progress dec. 2023", "2023-12-31"],
    ["Q1 update", null],
    ["Update 2024", null],
    ["March update", null],
    ["", null],
  ])("%j: %s", (heading, day) => {
    expect(monthNamedIn(heading)).toBe(day);
  });
});
