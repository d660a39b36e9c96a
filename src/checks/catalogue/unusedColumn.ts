/** V35: a column with text that was not used, said once at its heading. */
import type { CheckOfPlan, Problem } from "../check.types";
import { quote } from "../wording/quote";

export const unusedColumn: CheckOfPlan = {
  id: "V35",
  severity: "warning",
  title: "A column is not read",
  findInPlan: ({ plan }) =>
    plan.reading.columns.flatMap(({ column, heading, field, unusedTexts }): Problem[] => {
      if (field !== null || unusedTexts === 0) return [];
      const texts = unusedTexts === 1 ? "1 text" : `${unusedTexts} texts`;
      const under = heading === "" ? `in column ${column}, which has no heading,` : `under ${quote(heading)}`;
      const message = `${texts} ${under} ${unusedTexts === 1 ? "is" : "are"} not read. If the report needs ${unusedTexts === 1 ? "it" : "them"}, say what the column is under “How this was read”.`;
      return [{ row: plan.headerRow, at: { column }, message }];
    }),
};
