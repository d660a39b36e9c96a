/** The one way into Excel: a batch that waits while a cell is edited and whose errors come out as ExcelProblems. */
import { asProblem } from "./problem";

/**
 * Runs a batch in Excel. While the user edits a cell Excel holds the batch back and runs it afterwards
 * (delayForCellEdit), where it can.
 * @throws ExcelProblem for whatever Excel refuses.
 */
export async function withExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return run({ delayForCellEdit: true }, batch);
}

/**
 * The same, and all that the batch writes is undone in Excel by one Undo, where Excel can do that (ExcelApi 1.20). Only for batches
 * in which every call can be undone: it refuses the others.
 */
export async function withExcelAsOneUndo<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const canGroup = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return run({ delayForCellEdit: true, ...(canGroup ? { mergeUndoGroup: true } : {}) }, batch);
}

async function run<T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw asProblem(error);
  }
}
