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

const BOUND = Symbol("bound object");

/** An object of the workbook together with its members. */
export interface HostObject {
  readonly [BOUND]: true;
  readonly typeName: string;
  readonly isCollection: boolean;
  readonly identity: () => Readonly<Record<string, string>>;
  readonly referenceKey: () => string | null;
  /** PascalCase names of the properties that a load without a list gives. */
  readonly plainProperties: () => readonly string[];
  readonly has: (kind: "read" | "navigate", name: string) => boolean;
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
  readonly navigate: (name: string) => HostObject | null;
  readonly call: (name: string, args: Arguments) => unknown;
  readonly items: () => readonly HostObject[];
  readonly item: (key: string) => HostObject;
}

/** True for what `bind` made. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && BOUND in value;
}

function member<T>(members: Readonly<Record<string, T>> | undefined, type: string, name: string): T {
  const found = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
  if (found === undefined) throw hostError("ApiNotFound", `The stand-in has no ${type}.${name}.`);
  return found;
}

/** Binds a piece of the workbook to its class. @throws HostError ApiNotFound from the members when one is not there. */
export function bind<Self>(type: ObjectType<Self>, self: Self): HostObject {
  return {
    [BOUND]: true,
    typeName: type.name,
    isCollection: type.items !== undefined,
    identity: () => type.identity?.(self) ?? {},
    referenceKey: () => type.referenceKey?.(self) ?? null,
    plainProperties: () => Object.keys(type.read ?? {}).filter((name) => !(type.onlyByName ?? []).includes(name)),
    has: (kind, name) => Object.hasOwn(type[kind] ?? {}, name),
    read: (name) => member(type.read, type.name, name)(self),
    write: (name, value) => member(type.write, type.name, name)(self, value),
    navigate: (name) => member(type.navigate, type.name, name)(self),
    call: (name, args) => member(type.call, type.name, name)(self, args),
    items: () => {
      if (type.items === undefined) throw hostError("InvalidRequest", `${type.name} is no collection.`);
      return type.items(self);
    },
    item: (key) => {
      if (type.item === undefined) throw hostError("ApiNotFound", `${type.name} has no item by key.`);
      return type.item(self, key);
    },
  };
}
