/** A link of a cell: to a place in the workbook, or to an address outside it. */
export interface Hyperlink {
  /** "'Sheet name'!A6", or "". */
  readonly documentReference: string;
  /** Web or mail address, or "". */
  readonly address: string;
  readonly screenTip: string;
}
