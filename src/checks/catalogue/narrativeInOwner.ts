/** V09: a date or a sentence in the cell of an owner: most often progress that slipped a column. */
import type { Action } from "../../plan/model";
import { remembering } from "../../plan/remembering";
import type { CheckOfAction } from "../check.types";
import { quote } from "../wording/quote";

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const DATE = new RegExp(
  `\\b(?:\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})|(?:\\d{1,2}(?: ?(?:st|nd|rd|th))? )?${MONTH}\\.? \\d{4})\\b`,
  "iu",
);
/** Verbs that no name of an agency or a post holds. */
const VERB =
  /\b(?:will|should|must|shall|has|have|had|is|are|was|were|been|to be|ensures?|include[sd]?|completed|agreed|needs?)\b/iu;
const FEWEST_WORDS = 6;
const PLACES = ["leadAgency", "leadOfficer"] as const;

const narrativeIn = remembering((text): "a date" | "a sentence" | null => {
  if (text.length < 6) return null;
  if (DATE.test(text)) return "a date";
  return VERB.test(text) && text.split(/\s+/u).length >= FEWEST_WORDS ? "a sentence" : null;
});

export const narrativeInOwner: CheckOfAction = {
  id: "V09",
  severity: "warning",
  title: "Narrative in the owner cell",
  findInAction: ({ action }) => {
    for (const at of PLACES) {
      const text: Action[typeof at] = action[at];
      const what = narrativeIn(text);
      if (what !== null)
        return {
          at,
          message: `The owner cell holds ${what}: ${quote(text)}. Keep the name of the owner there, and move the rest to the progress.`,
        };
    }
    return undefined;
  },
};
