/** Makes the returns of a tracker: a workbook for each agency, and a copy of the tracker that knows what was sent. */
import { basename, join, resolve } from "node:path";
import { readdirSync, statSync } from "node:fs";
import { randomInt } from "node:crypto";
import { tidyAgencyKey } from "../../plan/agencies/tidyAgency";
import { whatGoesOut, type Outgoing, type OutgoingAgency } from "../../returns/goOut";
import { makeIssue, withIssue } from "../../returns/makeIssue";
import { labelOf } from "../../returns/labels";
import { fileNameOf, returnBook, uniqueFileNames } from "../../returns/returnBook";
import { writeBook } from "../../workbooks/writeBook";
import { SAMPLE_TRACKER, userFolder } from "../files/places";
import { isSameFile } from "../files/sameFile";
import { checkKind, checkTargets } from "../files/targets";
import { writeAll } from "../files/writeAll";
import { Refusal } from "../refusal";
import { stemOf, type ReturnsDesk } from "./desk";
import type { ReturnsOptions } from "./options";

const RANDOM_NUMBERS = 2 ** 32;

/** @returns what to print. @throws Refusal; nothing is written then */
export async function makeReturns(desk: ReturnsDesk, options: ReturnsOptions): Promise<string> {
  const { view, kept, asAt, path, kind } = desk;
  const outgoing = whatGoesOut(view, kept.issues, asAt);
  const chosen = chosenOf(outgoing, options.agencies);
  const made = makeIssue(view, chosen, {
    madeOn: asAt,
    replyBy: options.by,
    earlier: kept.issues,
    random: () => randomInt(RANDOM_NUMBERS) / RANDOM_NUMBERS,
  });
  const { id } = made.issue;
  const files = await Promise.all(
    made.byAgency.map(async ({ agency, actions }) => {
      const heading = { agency, issue: id, replyBy: options.by, partnership: options.partnership };
      return {
        name: fileNameOf(heading),
        agency,
        count: actions.length,
        content: await writeBook(returnBook(view, heading, actions)),
      };
    }),
  );
  const folder = resolve(userFolder(), options.out ?? "");
  throwUnlessFolder(folder);
  const copy = resolve(userFolder(), options.trackerOut ?? `${basename(stemOf(path))} - returns ${id}.${kind}`);
  checkKind({ tracker: path, out: copy }, kind);
  const isFictional = isSample(path);
  const names = uniqueFileNames(files.map(({ name }) => name));
  const places = checkTargets({
    sources: [path],
    targets: [...names.map((name) => join(folder, name)), copy],
    force: options.force,
    isFictional,
    own: [],
  });
  const tracker = await desk.savedWith({ returns: { ...kept, issues: withIssue(kept.issues, made.issue) } });
  const contents = [...files.map(({ content }) => content), tracker];
  await writeAll(places.map((place, at) => ({ path: place, content: contents[at] ?? "" })));
  return [
    `Return ${id}: ${files.length} ${files.length === 1 ? "file" : "files"} in ${folder}`,
    ...files.map(({ count }, at) => `  ${names[at] ?? ""}: ${count} ${count === 1 ? "action" : "actions"}`),
    `The tracker with what was sent: ${copy}`,
    "  Go on with this copy: only into it can the returns be merged. It is for nobody but you.",
    ...personalDataLines(chosen, view),
    ...leftLines(outgoing),
    "",
  ].join("\n");
}

function chosenOf({ agencies }: Outgoing, names: readonly string[]): readonly OutgoingAgency[] {
  if (agencies.length === 0) throw new Refusal("No agency has an open action, or one closed since the last return.");
  if (names.length === 0) return agencies;
  return [...new Set(names)].map((name) => {
    const found = agencies.find(({ agency }) => tidyAgencyKey(agency) === tidyAgencyKey(name));
    if (found !== undefined) return found;
    const known = agencies.map(({ agency }) => `“${agency}”`).join(", ");
    throw new Refusal(`No agency “${name}” has an open action. There are: ${known}.`);
  });
}

/** The folder may be new; a file of its name is in the way. @throws Refusal */
function throwUnlessFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isFile() === true)
    throw new Refusal(`${folder} is a file: --out must name a folder.`);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) readdirSync(folder);
}

function isSample(path: string): boolean {
  try {
    return isSameFile(path, SAMPLE_TRACKER);
  } catch {
    // What cannot be reached is told of when it is read.
    return false;
  }
}

function personalDataLines(chosen: readonly OutgoingAgency[], view: ReturnsDesk["view"]): string[] {
  const found = chosen.flatMap(({ agency, personalData }) => personalData.map((one) => ({ agency, ...one })));
  if (found.length === 0) return [];
  return [
    `Look at these before you send them (${found.length}): they seem to hold personal data.`,
    ...found.map(
      ({ agency, at, field, what, text }) => `  ${agency}, ${labelOf(at, view)}, ${field}: ${what} (“${text}”)`,
    ),
  ];
}

function leftLines({ withoutAgency }: Outgoing): string[] {
  const count = withoutAgency.length;
  if (count === 0) return [];
  return [`${count} open ${count === 1 ? "action has" : "actions have"} no lead agency and went to nobody.`];
}
