/** Objects that a batch can name: tables of members (PascalCase, as on the wire) bound to a piece of the workbook. */
import { hostError } from "./errors";
import type { Arguments } from "./arguments";

/** Members of one class of Excel's object model. What is not listed does not exist: ApiNotFound. */
export interface ObjectType<Self> {
  /** Name as in the documentation: "Range". */
  readonly name: string;
  /** Plain properties. */
  readonly read?: Readonly<Record<string, (self: Self) => unknown>>;
  /** Properties that can be set. */
  readonly write?: Readonly<Record<string, (self: Self, value: unknown) => void>>;
  /** Properties that are objects. */
  readonly navigate?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  /** Methods: they give an object, null (a null object) or a plain value. */
  readonly call?: Readonly<Record<string, (self: Self, args: Arguments) => unknown>>;
  /** Properties left out of a load without a list. */
  readonly onlyByName?: readonly string[];
  /** For collections: the members in order. */
  readonly items?: (self: Self) => readonly HostObject[];
  /** For collections: the member with this id or name. */
  readonly item?: (self: Self, key: string) => HostObject;
  /** What office.js finds the object by in later batches: Id or _Id. */
  readonly identity?: (self: Self) => Readonly<Record<string, string>>;
  /** Text that is the same for the same object, for classes that are found by _ReferenceId. */
  readonly referenceKey?: (self: Self) => string;
}

/** An object of the workbook together with its members. */
export interface HostObject {
  readonly typeName: string;
  readonly isCollection: boolean;
  identity(): Readonly<Record<string, string>>;
  referenceKey(): string | null;
  /** PascalCase names of the properties that a load without a list gives. */
  plainProperties(): readonly string[];
  has(kind: "read" | "navigate", name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  navigate(name: string): HostObject | null;
  call(name: string, args: Arguments): unknown;
  items(): readonly HostObject[];
  item(key: string): HostObject;
}

/** True for what `bind` made. */
export function isHostObject(value: unknown): value is HostObject {
  return value instanceof Bound;
}

function member<T>(members: Readonly<Record<string, T>> | undefined, type: string, name: string): T {
  const found = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
  if (found === undefined) throw hostError("ApiNotFound", `The stand-in has no ${type}.${name}.`);
  return found;
}

/** Binds a piece of the workbook to its class. @throws HostError ApiNotFound from the members when one is not there. */
export function bind<Self>(type: ObjectType<Self>, self: Self): HostObject {
  return new Bound(type, self);
}

/** Made for every object of every batch: a class, so that each costs no more than two fields. */
class Bound<Self> implements HostObject {
  constructor(
    private readonly type: ObjectType<Self>,
    private readonly self: Self,
  ) {}

  get typeName(): string {
    return this.type.name;
  }

  get isCollection(): boolean {
    return this.type.items !== undefined;
  }

  identity(): Readonly<Record<string, string>> {
    return this.type.identity?.(this.self) ?? {};
  }

  referenceKey(): string | null {
    return this.type.referenceKey?.(this.self) ?? null;
  }

  plainProperties(): readonly string[] {
    const { read = {}, onlyByName = [] } = this.type;
    return Object.keys(read).filter((name) => !onlyByName.includes(name));
  }

  has(kind: "read" | "navigate", name: string): boolean {
    return Object.hasOwn(this.type[kind] ?? {}, name);
  }

  read(name: string): unknown {
    return member(this.type.read, this.type.name, name)(this.self);
  }

  write(name: string, value: unknown): void {
    member(this.type.write, this.type.name, name)(this.self, value);
  }

  navigate(name: string): HostObject | null {
    return member(this.type.navigate, this.type.name, name)(this.self);
  }

  call(name: string, args: Arguments): unknown {
    return member(this.type.call, this.type.name, name)(this.self, args);
  }

  items(): readonly HostObject[] {
    if (this.type.items === undefined) throw hostError("InvalidRequest", `${this.type.name} is no collection.`);
    return this.type.items(this.self);
  }

  item(key: string): HostObject {
    if (this.type.item === undefined) throw hostError("ApiNotFound", `${this.type.name} has no item by key.`);
    return this.type.item(this.self, key);
  }
}
