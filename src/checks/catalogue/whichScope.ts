/** V31: the scope is blank, or neither local, nor regional, nor national, where the plan has the column. */
import type { CheckOfAction } from "../check.types";
import { quote } from "../wording/quote";

export const SCOPE = /\b(?:local(?:ly)?|regional(?:ly)?|national(?:ly)?)\b|^\W*[LRN]\W*$/iu;

export const whichScope: CheckOfAction = {
  id: "V31",
  severity: "warning",
  title: "Scope missing or unclear",
  column: "scope",
  among: "not withdrawn",
  findInAction: ({ action: { scope } }) => {
    if (SCOPE.test(scope)) return undefined;
    const says = scope === "" ? "The scope is blank" : `${quote(scope)} is no scope`;
    return { at: "scope", message: `${says}. Which scope: local, regional or national?` };
  },
};
