/** Cells that hold an error instead of a value. */

const ERROR =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|CALC!|SPILL!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!|EXTERNAL!|GETTING_DATA)$/iu;

/** Whether a text is one of Excel's error values ("#REF!"), or a formula that shows as itself. */
export function isErrorValue(text: string): boolean {
  return ERROR.test(text.trim());
}
