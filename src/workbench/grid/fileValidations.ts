/** Data validations of a file as rules of the grid. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { DataValidation, Sheet as FileSheet } from "hucre";
import { gridRange, rectsOf } from "./ranges";

const TYPES: Readonly<Record<DataValidation["type"], DataValidationType>> = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/** A list's own words; a range as source is a formula. */
function source({ type, values, formula1 = "" }: DataValidation): string {
  if (type !== "list") return formula1;
  if (values !== undefined) return values.join(",");
  return formula1.startsWith("=") ? formula1 : `=${formula1}`;
}

export function fileValidations({ name, dataValidations = [] }: FileSheet): ISheetDataValidationRule[] {
  return dataValidations.flatMap((found, index) => {
    const ranges = rectsOf(found.range).map(gridRange);
    if (ranges.length === 0) return [];
    const operator = Object.values(DataValidationOperator).find((each) => each === found.operator);
    const rule: ISheetDataValidationRule = {
      uid: `${name}-${index}`,
      ranges,
      type: TYPES[found.type],
      renderMode: DataValidationRenderMode.ARROW,
      formula1: source(found),
      formula2: found.formula2 ?? "",
      allowBlank: found.allowBlank ?? true,
      showErrorMessage: found.showErrorMessage ?? false,
      error: found.errorMessage ?? "",
      errorTitle: found.errorTitle ?? "",
      errorStyle: ERROR_STYLES[found.errorStyle ?? "stop"],
      showInputMessage: found.showInputMessage ?? false,
      prompt: found.inputMessage ?? "",
      promptTitle: found.inputTitle ?? "",
      ...(operator === undefined ? {} : { operator }),
    };
    return [rule];
  });
}
