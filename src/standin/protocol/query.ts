/** Answers a load: the properties asked for, nested as the object model is. */
import { hostError } from "./errors";
import type { HostObject } from "./object";
import type { QueryInfo } from "./messages";

/** The properties asked for, as a tree: {} means all plain properties. */
interface Wanted {
  all: boolean;
  readonly children: Map<string, Wanted>;
}

/** "address" → "Address"; names that begin with an underscore stay. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function emptyWanted(): Wanted {
  return { all: false, children: new Map() };
}

function addPath(tree: Wanted, path: string, expand: boolean): void {
  let node = tree;
  const segments = path.split("/");
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1;
    if (segment === "items" && !last) continue;
    if (segment === "$all" || segment === "items") {
      node.all = true;
      continue;
    }
    const name = pascal(segment);
    let child = node.children.get(name);
    if (child === undefined) {
      child = emptyWanted();
      node.children.set(name, child);
    }
    node = child;
  }
  if (expand) node.all = true;
}

function wantedOf(query: QueryInfo): Wanted {
  const tree = emptyWanted();
  for (const path of query.Select ?? []) addPath(tree, path, false);
  for (const path of query.Expand ?? []) addPath(tree, path, true);
  if ((query.Select ?? []).length === 0) tree.all = true;
  return tree;
}

/** An object named without any of its properties is loaded with all of them. */
function orAll(wanted: Wanted): Wanted {
  return wanted.children.size === 0 ? { ...wanted, all: true } : wanted;
}

/** What the answer carries so that office.js finds the object again. */
export type IdentityOf = (object: HostObject) => Readonly<Record<string, string>>;

function answer(object: HostObject, wanted: Wanted, identityOf: IdentityOf): Record<string, unknown> {
  if (object.isCollection) return answerCollection(object, wanted, {}, identityOf);
  const value: Record<string, unknown> = { ...identityOf(object) };
  if (wanted.all) {
    for (const name of object.plainProperties()) value[name] = object.read(name);
  }
  for (const [name, child] of wanted.children) {
    if (object.has("navigate", name)) {
      const next = object.navigate(name);
      value[name] = next === null ? null : answer(next, orAll(child), identityOf);
    } else if (child.children.size > 0) {
      throw hostError("ApiNotFound", `The stand-in has no object ${object.typeName}.${name}.`);
    } else {
      value[name] = object.read(name);
    }
  }
  return value;
}

function answerCollection(
  collection: HostObject,
  wanted: Wanted,
  query: QueryInfo,
  identityOf: IdentityOf,
): Record<string, unknown> {
  const own: Record<string, unknown> = { ...identityOf(collection) };
  const ofItems = emptyWanted();
  ofItems.all = wanted.all;
  for (const [name, child] of wanted.children) {
    if (collection.has("read", name)) own[name] = collection.read(name);
    else ofItems.children.set(name, child);
  }
  const skip = query.Skip ?? 0;
  const items = collection.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return { ...own, _Items: items.map((item) => answer(item, ofItems, identityOf)) };
}

/** The Value of a Query action. @throws HostError ApiNotFound for a member that the object has not. */
export function queryObject(object: HostObject, query: QueryInfo, identityOf: IdentityOf): Record<string, unknown> {
  const wanted = wantedOf(query);
  return object.isCollection ? answerCollection(object, wanted, query, identityOf) : answer(object, wanted, identityOf);
}
