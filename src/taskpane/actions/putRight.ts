/** Goes from a doubt to the place where it is put right. */
import type { ShownDoubt } from "../derive/doubtsShown";
import type { PaneAction } from "./tools";

export const putRight: PaneAction<Pick<ShownDoubt, "sheet" | "plan" | "place">> = (
  { tell },
  { sheet, plan, place },
) => {
  tell({ type: "reading shown", shown: { sheet, plan, place } });
  tell({ type: "view chosen", view: "reading" });
};
