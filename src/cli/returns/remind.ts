/** Words a reminder for each agency with something open: printed, or a file each. */
import { join, resolve } from "node:path";
import { tidyAgencyKey } from "../../plan/agencies/tidyAgency";
import { formatLong } from "../../plan/dates/calendar";
import { heardOf, silentFor, type Heard } from "../../returns/heard";
import { lastIssueTo } from "../../returns/goOut";
import { reminderFor, reminderText } from "../../returns/reminders";
import { inFileName, uniqueFileNames } from "../../returns/returnBook";
import { userFolder } from "../files/places";
import { checkTargets } from "../files/targets";
import { writeAll } from "../files/writeAll";
import { Refusal } from "../refusal";
import type { ReturnsDesk } from "./desk";
import type { ReturnsOptions } from "./options";

/** @returns what to print. @throws Refusal */
export async function remind(desk: ReturnsDesk, options: ReturnsOptions): Promise<string> {
  const { view, kept, asAt } = desk;
  const all = heardOf(view.actions, kept.issues, kept.receipts, asAt);
  const heard = options.silent === null ? all : silentFor(options.silent, all, asAt);
  const wanted = new Set(options.agencies.map(tidyAgencyKey));
  const chosen = heard.filter(({ agency }) => wanted.size === 0 || wanted.has(tidyAgencyKey(agency)));
  if (chosen.length === 0) throw new Refusal("There is no such agency with something open: nobody is to be reminded.");
  const texts = chosen.flatMap(({ agency, own, waitingFor }) => {
    const reminder = reminderFor(agency, own, view, kept.reminders, {
      asAt,
      replyBy: options.by,
      issue: lastIssueTo(agency, kept.issues),
      extensions: kept.extensions,
      hasAnswered: waitingFor === null,
    });
    return reminder === null ? [] : [{ agency, text: reminderText(reminder) }];
  });
  const list = ["Last heard from", ...chosen.map((one) => `  ${heardLine(one)}`), ""].join("\n");
  if (options.out === null) return [list, ...texts.map(({ agency, text }) => `--- ${agency}\n${text}`)].join("\n");
  const folder = resolve(userFolder(), options.out);
  const names = uniqueFileNames(texts.map(({ agency }) => `Reminder - ${inFileName(agency)}.txt`));
  const targets = names.map((name) => join(folder, name));
  const places = checkTargets({ sources: [desk.path], targets, force: options.force, isFictional: false, own: [] });
  await writeAll(places.map((path, at) => ({ path, content: texts[at]?.text ?? "" })));
  return `${list}\n${texts.length} ${texts.length === 1 ? "text" : "texts"} in ${folder}\n`;
}

function heardLine({ agency, open, last, waitingFor }: Heard): string {
  const when = last === null ? "never" : formatLong(last);
  const waiting = waitingFor === null ? "" : `; return ${waitingFor.id} has not come back`;
  return `${agency}: ${when} (${open} open${waiting})`;
}
