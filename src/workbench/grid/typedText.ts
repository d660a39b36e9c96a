/**
 * Leaves it to the workbook to make out what was typed. The grid would read dates as in the United States; what Excel with British
 * settings makes of a text, the stand-in's model knows.
 */
import type { Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { textOf } from "./cellText";
import { Kind } from "./numbers";

/** Before the grid's own readers of numbers and dates. */
const FIRST = 1_000;

export function keepTypedText(injector: Injector): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value, _context, next) => {
      const text = value === null || value === undefined || value.f ? null : textOf(value);
      if (text === null || text === "") return next(value);
      // The grid has taken an apostrophe off the front: it says that the rest is a text.
      const isText = value?.t === Kind.typedText;
      return { ...value, p: null, v: isText ? `'${text}` : text, t: Kind.typedText };
    },
  });
}
