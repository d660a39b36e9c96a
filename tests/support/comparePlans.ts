/**
 * Compares what was read with what a person expected, looking only at what the expectation names.
 * Every difference is a line that says where to look: case, sheet, row, field.
 */
import type { Action, Plan } from "../../src/plan/model";
import type { Json } from "./goldenCase";

type JsonObject = { readonly [key: string]: Json };

/**
 * The differences between plans and expected plans; none when they agree.
 * Plans and actions are expected in order and in full number where an expectation lists them at all.
 */
export function differences(caseName: string, plans: readonly Plan[], expected: readonly JsonObject[]): string[] {
  const found = plans.map(inTheShapeOfTheJson);
  if (found.length !== expected.length) {
    const sheets = found.map((plan) => JSON.stringify(plan["sheet"])).join(", ") || "none";
    return [`${caseName}: ${expected.length} plan(s) expected, ${found.length} read (${sheets})`];
  }
  return expected.flatMap((plan, index) => {
    const actual = found[index] as JsonObject;
    return compareObject(`${caseName}, sheet ${JSON.stringify(actual["sheet"])}`, "", actual, plan);
  });
}

/** A plan with the recorded RAG where the JSON has it; the model's other names are the JSON's. */
function inTheShapeOfTheJson(plan: Plan): JsonObject {
  const actions = plan.actions.map((action: Action) => ({ ...action, rag: { recorded: action.recordedRag } }));
  return JSON.parse(JSON.stringify({ ...plan, actions })) as JsonObject;
}

function compare(where: string, field: string, actual: Json | undefined, expected: Json): string[] {
  if (isList(expected)) return compareList(where, field, actual, expected);
  if (isObject(expected) && isObject(actual)) return compareObject(where, field, actual, expected);
  return actual === expected ? [] : [line(where, field, actual, expected)];
}

function compareObject(where: string, field: string, actual: JsonObject, expected: JsonObject): string[] {
  return Object.entries(expected).flatMap(([key, value]) =>
    compare(where, field === "" ? key : `${field}.${key}`, actual[key], value),
  );
}

function compareList(where: string, field: string, actual: Json | undefined, expected: readonly Json[]): string[] {
  if (!isList(actual)) return [line(where, field, actual, expected)];
  if (actual.length !== expected.length) {
    return [`${where}: ${expected.length} ${field} expected, ${actual.length} read (${rowsOf(actual)})`];
  }
  return expected.flatMap((item, index) => {
    const found = actual[index];
    // An action or a skipped row is named by its row, so that a person can find it in source.json.
    if (isObject(item) && "row" in item && isObject(found)) {
      return compareObject(
        `${where}, row ${JSON.stringify(item["row"])}`,
        field === "skipped" ? field : "",
        found,
        item,
      );
    }
    return compare(where, `${field}[${index}]`, found, item);
  });
}

function rowsOf(list: readonly Json[]): string {
  return list
    .map((item) => (isObject(item) && "row" in item ? `row ${JSON.stringify(item["row"])}` : JSON.stringify(item)))
    .join(", ");
}

function line(where: string, field: string, actual: Json | undefined, expected: Json): string {
  return `${where}, ${field}: expected ${JSON.stringify(expected)}, read ${actual === undefined ? "nothing" : JSON.stringify(actual)}`;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
