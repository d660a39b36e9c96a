/** The one way into Excel: a batch that waits while a cell is edited and whose errors come out as ExcelProblems. */
import { asProblem } from "./problem";

/**
 * Runs a batch in Excel. While the user edits a cell Excel holds the batch back and runs it afterwards
 * (delayForCellEdit), where it can.
 * @throws ExcelProblem for whatever Excel refuses.
 */
export async function withExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw asProblem(error);
  }
}
