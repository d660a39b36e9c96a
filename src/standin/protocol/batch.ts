/** Carries out one batch: resolves its object paths and runs its actions in order, up to the first that fails. */
import { Arguments } from "./arguments";
import { HostError, hostError } from "./errors";
import { ActionType, PathType } from "./messages";
import type { Action, ArgumentInfo, BatchError, BatchRequest, BatchResponse, ObjectPath } from "./messages";
import { isHostObject } from "./object";
import type { HostObject } from "./object";
import { queryObject } from "./query";
import type { References } from "./references";

/** What a batch runs on. */
export interface BatchTarget {
  /** The workbook, from which every path starts. */
  readonly root: HostObject;
  /** Objects made by their type name ("Microsoft.InternalService.…"). */
  readonly create: (typeName: string) => HostObject;
  readonly references: References;
  /**
   * Asked before a member is used ("Range.Select", "Worksheet.Names", "PageLayout.PaperSize=").
   * @param value what it is set to
   * @param addsSheet whether the batch adds a sheet
   * @returns whether it is carried out; false is ignored without a word
   * @throws HostError where it is refused
   */
  readonly allows?: (member: string, value: unknown, addsSheet: boolean) => boolean;
}

/** Asked before each action; an error that it throws is that action's failure. Used by tests to fail midway. */
export type BeforeAction = (index: number) => void;

class Batch {
  /** Objects by path id; a method path runs once, when it is first needed. */
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly target: BatchTarget,
  ) {}

  /** What the action at hand is about, for the error's location. */
  location = "";

  run(action: Action): unknown {
    this.location = action.Name;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(action);
      case ActionType.query:
        return this.query(action);
      case ActionType.method:
        return this.method(action);
      case ActionType.setProperty:
        return this.setProperty(action);
      case ActionType.update:
        return this.update(action);
      case ActionType.trace:
        return null;
      default:
        // RecursiveQuery, QueryAsJson and EnsureUnchanged belong to members that the add-in does not use.
        throw hostError("NotImplemented", `The stand-in does not carry out actions of type ${action.ActionType}.`);
    }
  }

  private instantiate(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    return object === null ? null : this.identityOf(object);
  }

  private query(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    this.location = object.typeName;
    return queryObject(object, action.QueryInfo ?? {}, (each) => this.identityOf(each));
  }

  private method(action: Action): unknown {
    const object = this.subject(action);
    // Excel ignores what is asked of a null object: its own samples delete a sheet that may not be there.
    if (object === null) return null;
    if (!this.isAllowed(this.location)) return null;
    const result = object.call(action.Name, this.argumentsOf(action.ArgumentInfo, this.location));
    if (isHostObject(result)) return this.identityOf(result);
    return result ?? null;
  }

  private setProperty(action: Action): null {
    const value = action.ArgumentInfo?.Arguments?.[0];
    const object = this.subject(action);
    if (object === null || !this.isAllowed(`${this.location}=`, value)) return null;
    object.write(action.Name, value === undefined ? null : value);
    return null;
  }

  private update(action: Action): null {
    const values = action.ArgumentInfo?.Arguments?.[0];
    if (typeof values !== "object" || values === null) throw hostError("InvalidArgument", "Update needs an object.");
    const object = this.subject(action);
    if (object !== null) this.writeTree(object, values as Readonly<Record<string, unknown>>);
    return null;
  }

  /** Sets several properties at once: { Format: { Fill: { Color } } }. */
  private writeTree(object: HostObject, values: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(values)) {
      const next = object.has("navigate", name) ? object.navigate(name) : null;
      if (next !== null) this.writeTree(next, value as Readonly<Record<string, unknown>>);
      else if (this.isAllowed(`${object.typeName}.${name}=`, value)) object.write(name, value);
    }
  }

  private addsSheet = false;

  /** @throws HostError for a member that the target refuses */
  private isAllowed(member: string, value: unknown = null): boolean {
    if (member === "WorksheetCollection.Add") this.addsSheet = true;
    return this.target.allows?.(member, value, this.addsSheet) ?? true;
  }

  private subject(action: Action): HostObject | null {
    const object = this.resolve(action.ObjectPathId);
    this.location = `${object?.typeName ?? "null object"}.${action.Name}`;
    return object;
  }

  private identityOf(object: HostObject): Readonly<Record<string, string>> {
    const key = object.referenceKey();
    if (key === null) return object.identity();
    return { ...object.identity(), _ReferenceId: this.target.references.keep(key, object) };
  }

  private resolve(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (path === undefined) throw hostError("InvalidRequest", `Object path ${pathId} is missing.`);
    const object = this.follow(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.target.root;
      case PathType.newObject:
        return this.target.create(path.Name);
      case PathType.reference:
        return this.target.references.find(path.Name);
      case PathType.nullObject:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    this.location = `${parent.typeName}.${path.Name}`;
    switch (path.ObjectPathType) {
      case PathType.property:
        this.isAllowed(this.location);
        return parent.navigate(path.Name);
      case PathType.indexer:
        return parent.item(this.argumentsOf(path.ArgumentInfo, this.location).key(0));
      case PathType.method: {
        if (!this.isAllowed(this.location)) return null;
        const result = parent.call(path.Name, this.argumentsOf(path.ArgumentInfo, this.location));
        if (result === null || isHostObject(result)) return result;
        throw hostError("ApiNotFound", `${this.location} gives no object.`);
      }
      default:
        throw hostError("InvalidRequest", `Object path type ${path.ObjectPathType} is unknown.`);
    }
  }

  private argumentsOf(info: ArgumentInfo | undefined, method: string): Arguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const plain = info?.Arguments ?? [];
    return new Arguments(
      plain.map((value, index) => {
        const id = ids[index] ?? 0;
        return id === 0 ? value : this.resolve(id);
      }),
      method,
    );
  }
}

function errorOf(reason: unknown, index: number, location: string): BatchError {
  // Anything but a HostError is a fault of the stand-in itself: let it surface instead of posing as Excel's.
  if (!(reason instanceof HostError)) throw reason;
  return {
    Code: reason.code,
    Message: reason.message,
    HttpStatusCode: reason.httpStatus,
    ActionIndex: index,
    Location: location,
  };
}

/**
 * Runs the actions of a request. There is no transaction: what was applied before a failing action stays, as in Excel.
 * @throws whatever is not a HostError: faults of the stand-in.
 */
export function runBatch(request: BatchRequest, target: BatchTarget, beforeAction?: BeforeAction): BatchResponse {
  const batch = new Batch(request, target);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      beforeAction?.(index);
      results.push({ ActionId: action.Id, Value: batch.run(action) });
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
    } catch (reason) {
      return { Results: results, TraceIds: traceIds, Error: errorOf(reason, index, batch.location) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}
