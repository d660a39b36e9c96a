/**
 * A host that does nothing but answer every read of a range with the same values: what then remains of a read's time is
 * office.js's own. (Protocol: src/standin/host/external.ts.)
 */
import { externalFor } from "../../src/standin/host/external";
import { bootOffice } from "../../src/standin/node/boot";

const [INSTANTIATE, QUERY] = [1, 2];

interface Request {
  readonly Actions: readonly { readonly Id: number; readonly ActionType: number }[];
}

/** Milliseconds that the host itself took, to be taken off. */
let hostTime = 0;

function answer(request: string, valuesJson: string): string {
  const started = performance.now();
  const { Actions } = JSON.parse(request) as Request;
  const results = Actions.map(({ Id, ActionType }) => {
    const value =
      ActionType === QUERY ? `{"Values":${valuesJson}}` : ActionType === INSTANTIATE ? '{"_ReferenceId":"r1"}' : "null";
    return `{"ActionId":${Id},"Value":${value}}`;
  });
  const text = `{"Results":[${results.join()}]}`;
  hostTime += performance.now() - started;
  return text;
}

/** Boots office.js over such a host. @returns a read of the values that tells the milliseconds of office.js alone */
export async function trivialRead(valuesJson: string): Promise<() => Promise<number>> {
  await bootOffice(
    externalFor({
      requirementSets: { ExcelApi: "1.14" },
      documentUrl: "bench.xlsx",
      execute: (request) => answer(request, valuesJson),
      onFault: (fault) => {
        throw fault;
      },
    }),
  );
  return async () => {
    hostTime = 0;
    const started = performance.now();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      range.load("values");
      await context.sync();
      if (range.values.length === 0) throw new Error("The trivial host gave no values.");
    });
    return performance.now() - started - hostTime;
  };
}
