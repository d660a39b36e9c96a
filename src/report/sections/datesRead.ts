/** Section 14: how dates were read where the tracker does not give a day. */
import { formatShort } from "../../plan/dates/calendar";
import type { IsoDate, Precision, ReadDate } from "../../plan/model";
import type { Block } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { counted, formatCount, listed } from "../words";

/** So many texts of a kind are listed, the most frequent; every one stands beside its date in the plan in full. */
const MOST_TEXTS = 25;
/** Longer texts are sentences; their beginnings tell them apart. */
const LONGEST_TEXT = 60;

/** How texts of a precision were read, in the order in which they are told. */
const READ_AS: readonly (readonly [Precision, string])[] = [
  ["month", "As the last day of the month"],
  ["quarter", "As the last day of the quarter"],
  ["season", "As the end of the season"],
  ["year", "As the last day of the year"],
  ["none", "As no date"],
];

interface Reading {
  readonly text: string;
  readonly date: IsoDate | null;
  readonly precision: Precision;
  count: number;
}

/** Distinct texts of target and revised cells that name no day, the most frequent first; and how many cells name one. */
function readingsOf({ analysis }: ReportContext): { readonly vague: readonly Reading[]; readonly days: number } {
  const readings = new Map<string, Reading>();
  let days = 0;
  const add = (read: ReadDate | null): void => {
    if (read === null || read.text === "") return;
    if (read.precision === "day") {
      days += 1;
      return;
    }
    const known = readings.get(read.text);
    if (known !== undefined) known.count += 1;
    else readings.set(read.text, { text: read.text, date: read.date, precision: read.precision, count: 1 });
  };
  for (const { plan } of analysis.plans) {
    for (const { target, revised } of plan.actions) {
      add(target);
      add(revised);
    }
  }
  return { vague: [...readings.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)), days };
}

export function datesRead(context: ReportContext): Block[] {
  const { vague, days } = readingsOf(context);
  const texts = [
    ...(days === 0
      ? []
      : [
          `${counted(days, "date was", "dates were")} typed as ${days === 1 ? "a day and read as it stands" : "days and read as they stand"}.`,
        ]),
    ...READ_AS.flatMap(([precision, words]) => {
      const readings = vague.filter((reading) => reading.precision === precision);
      return readings.length === 0 ? [] : [`${words}: ${someReadings(readings)}.`];
    }),
  ];
  const text = texts.length === 0 ? "No date is recorded." : `Dates: ${texts.join(" ")}`;
  return [{ kind: "paragraph", look: "note", numbered: false, text }];
}

/** "April 2014 (8 times), Sept 2013 and 3 other texts". */
function someReadings(readings: readonly Reading[]): string {
  const named = readings.slice(0, MOST_TEXTS).map(readingInWords);
  const rest = readings.length - named.length;
  return listed(rest === 0 ? named : [...named, counted(rest, "other text")]);
}

/** The date is said where the text leaves it open: of a month it is plain. */
function readingInWords({ text, date, precision, count }: Reading): string {
  const line = text.replace(/\s+/gu, " ");
  const shown = line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT).trimEnd()}…` : line;
  const remarks = [
    date === null || precision === "month" ? "" : formatShort(date),
    count === 1 ? "" : count === 2 ? "twice" : `${formatCount(count)} times`,
  ].filter((remark) => remark !== "");
  return `“${shown}”${remarks.length === 0 ? "" : ` (${remarks.join(", ")})`}`;
}
