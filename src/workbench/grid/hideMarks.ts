/** Takes away the grid's red corners on cells that break a validation: Excel shows them only when asked, and red corners are its notes. */
import { InterceptorEffectEnum, type Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";

/** After all others, which put the marks there. */
const LAST = 0;

export function hideMarks(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: LAST,
    handler: (cell, _position, next) => {
      if (cell?.markers?.tr === undefined) return next(cell);
      // The cell of the model itself must stay as it is.
      return next({ ...cell, markers: {} });
    },
  });
}
