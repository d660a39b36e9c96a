/** Puts the object model together over one workbook. */
import type { Workbook } from "../model/workbook";
import { hostError } from "../protocol/errors";
import type { BatchTarget } from "../protocol/batch";
import { References } from "../protocol/references";
import { rangeObject } from "./range";
import type { ObjectMaker, Scope } from "./scope";
import { internalService, workbookObject } from "./workbook";
import { worksheetObject } from "./worksheet";
import { worksheetsObject } from "./worksheets";

/** Everything a batch can reach, starting from the workbook. */
export function objectModel(workbook: Workbook): BatchTarget {
  const references = new References();
  const make: ObjectMaker = {
    worksheet: (sheet) => worksheetObject(scope, sheet),
    worksheets: () => worksheetsObject(scope),
    range: (area) => rangeObject(scope, area),
  };
  const scope: Scope = { workbook, references, make };
  return {
    root: workbookObject(scope),
    references,
    create: (typeName) => {
      if (typeName === "Microsoft.InternalService.AddinInternalService") return internalService();
      throw hostError("ApiNotFound", `The stand-in cannot make a ${typeName}.`);
    },
  };
}
