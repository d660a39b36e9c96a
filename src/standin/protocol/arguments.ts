/** Arguments of a method call, read with the types that the method expects. */
import { hostError } from "./errors";

/** Positional arguments; objects among them are already resolved. @throws HostError InvalidArgument on a wrong type. */
export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    private readonly method: string,
  ) {}

  /** True when the argument was left out or is null. */
  missing(index: number): boolean {
    return this.values[index] === undefined || this.values[index] === null;
  }

  raw(index: number): unknown {
    return this.values[index];
  }

  /** One argument as a list of its own, to hand on to another method. */
  only(index: number): Arguments {
    return new Arguments([this.values[index]], this.method);
  }

  string(index: number): string {
    const value = this.values[index];
    if (typeof value === "string") return value;
    throw this.wrong(index, "a text");
  }

  /** A text or, as Excel also accepts for sheet and row keys, a number written as text. */
  key(index: number): string {
    const value = this.values[index];
    if (typeof value === "string") return value;
    if (typeof value === "number") return String(value);
    throw this.wrong(index, "a text or a number");
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value === "number" && Number.isInteger(value)) return value;
    throw this.wrong(index, "a whole number");
  }

  /** False when the argument was left out. */
  flag(index: number): boolean {
    if (this.missing(index)) return false;
    const value = this.values[index];
    if (typeof value === "boolean") return value;
    throw this.wrong(index, "true or false");
  }

  private wrong(index: number, expected: string): Error {
    return hostError("InvalidArgument", `Argument ${index + 1} of ${this.method} must be ${expected}.`);
  }
}
