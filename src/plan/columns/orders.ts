/** Texts that tell somebody to do something: "Train all volunteers", "To check references". What else would a column of them be but actions? */
import type { CellValue } from "../cells";
import { textOf } from "../text";

const VERBS = new Set(
  [
    "add adopt agree allocate amend appoint arrange ask assess assign audit book brief build buy carry change check circulate clarify clear",
    "collect commission communicate complete conduct confirm consider consult contact convene coordinate create define deliver design develop",
    "devise discuss display distribute document draft draw embed encourage engage ensure establish evaluate examine explore extend find finalise",
    "fit fix follow gather get give hold identify implement improve include increase inform install introduce investigate invite involve issue",
    "join keep launch lead learn liaise look maintain make map meet monitor move nominate notify obtain offer open organise pilot prepare present",
    "produce promote propose provide publicise publish put raise recruit redesign redraft reduce refresh remind remove renew reorganise repair",
    "repeat replace report request research resolve respond revise revisit review rewrite roll run schedule scope secure seek send set share show",
    "sign speak start stop strengthen submit support survey take tell test track train trial undertake update upgrade use verify visit work write",
  ].flatMap((line) => line.split(" ")),
);
const OPENING = /^(?:\(?[\da-zivx.]{1,4}[.)] )?(?:to |please |we will |and )?(\p{L}{2,12})[ -][\p{L}\d]/iu;
/** "Review of policies" is a thing. */
const OF_A_THING = /^\p{L}+ (?:of|by|made|from|is|was|are|were|has|have|had)\b/iu;

/** @example isOrder("Train all volunteers") && !isOrder("Training of volunteers") && !isOrder("Review of policies") */
export function isOrder(text: string): boolean {
  const verb = OPENING.exec(text)?.[1]?.toLowerCase() ?? "";
  return VERBS.has(verb.replace(/ize$/u, "ise")) && !OF_A_THING.test(text);
}

const MOST = 0.6;
const FEWEST = 2;

/** The 0-based column that mostly holds orders, each another; null where none does. */
export function columnOfOrders(rows: readonly (readonly CellValue[])[], width: number): number | null {
  let best: number | null = null;
  let most = 0;
  for (let column = 0; column < width; column++) {
    const texts = rows.map((row) => textOf(row[column])).filter((text) => text !== "");
    const orders = new Set(texts.filter(isOrder)).size;
    if (orders < FEWEST || orders < texts.length * MOST || orders <= most) continue;
    [best, most] = [column, orders];
  }
  return best;
}
