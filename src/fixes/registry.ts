/** The fixes there are, as data: a new fix is a file in catalogue/ and a line here. */
import { completionDate } from "./catalogue/completionDate";
import { dateAsRead, textDates } from "./catalogue/dateAsRead";
import { dropDown } from "./catalogue/dropDown";
import { movedCompletion } from "./catalogue/movedCompletion";
import { oneSpelling } from "./catalogue/oneSpelling";
import { statusFromList } from "./catalogue/statusFromList";
import type { FixOfFinding, FixOfPlan } from "./fix.types";

/** No two for one check. */
export const FIXES_OF_FINDINGS: readonly FixOfFinding[] = [
  oneSpelling,
  dateAsRead,
  completionDate,
  statusFromList,
  movedCompletion,
];

export const FIXES_OF_PLANS: readonly FixOfPlan[] = [textDates, dropDown];
