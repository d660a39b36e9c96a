/** An Excel that is there and answers nothing: both pages that are measured wait for the same office.js, and for no more. */
import { externalFor } from "../../src/standin/host/external";
import { TransportError, TransportStatus } from "../../src/standin/protocol/errors";

const external = externalFor({
  requirementSets: { ExcelApi: "1.14" },
  documentUrl: "workbook.xlsx",
  execute: () => {
    throw new TransportError(TransportStatus.activityLimitReached);
  },
  onFault: (fault) => {
    throw fault;
  },
});
Object.defineProperty(window, "external", { value: external, configurable: true });
