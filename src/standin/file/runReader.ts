/** Gathers, tag by tag, how the runs of one text are struck out (ECMA-376 part 1, 18.4.4 and 18.4.7). */
import type { Runs } from "../model/runs";
import type { Attributes } from "./xml";

export class RunReader {
  private struck = false;
  private plain = false;
  private asCell = false;
  /** Of the run at hand; null until it has a font of its own. */
  private isStruck: boolean | null = null;

  /** A start tag within the text, without its prefix. */
  open(name: string, attributes: () => Attributes): void {
    if (name === "r") this.isStruck = null;
    else if (name === "rPr") this.isStruck = false;
    else if (name === "strike") this.isStruck = attributes().flag("val", true);
  }

  /** Some text of the run at hand. */
  text(text: string): void {
    if (text === "") return;
    if (this.isStruck === null) this.asCell = true;
    else if (this.isStruck) this.struck = true;
    else this.plain = true;
  }

  /** Null where no run has a font of its own. */
  get runs(): Runs | null {
    const { struck, plain, asCell } = this;
    return struck || plain ? { struck, plain, asCell } : null;
  }
}
