/** Puts the object model together over one workbook. */
import type { Workbook } from "../model/workbook";
import { hostError } from "../protocol/errors";
import type { BatchTarget } from "../protocol/batch";
import { References } from "../protocol/references";
import { chartsObject } from "./charts";
import { conditionalFormatsObject } from "./conditionalFormats";
import { formatObject } from "./format";
import { namesObject } from "./names";
import { freezePanesObject, pageBreaksObject, pageLayoutObject } from "./pageLayout";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";
import { settingsObject } from "./settings";
import { tableObject, tablesObject } from "./tables";
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
    rangeAreas: (areas) => rangeAreasObject(scope, areas),
    format: (areas) => formatObject(scope, areas),
    conditionalFormats: (area) => conditionalFormatsObject(scope, area),
    tables: (sheet) => tablesObject(scope, sheet),
    table: (sheet, table) => tableObject(scope, sheet, table),
    names: (sheet) => namesObject(scope, sheet),
    settings: () => settingsObject(scope),
    charts: (sheet) => chartsObject(scope, sheet),
    pageLayout: (sheet) => pageLayoutObject(scope, sheet),
    pageBreaks: (sheet) => pageBreaksObject(scope, sheet),
    freezePanes: (sheet) => freezePanesObject(scope, sheet),
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
