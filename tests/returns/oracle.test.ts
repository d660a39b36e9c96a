/**
 * The three-way rule against an independent one: daff's merge of tables, on what both have rules for, single fields of rows that are
 * known by an id. (daff takes a blank over text, and knows nothing of fields that belong together.)
 */
import { createRequire } from "node:module";
import fc from "fast-check";
import { mergeField } from "../../src/returns/mergeFields";

/** What is used of daff, which has no typings. */
interface Daff {
  readonly CompareFlags: new () => { ordered: boolean; addPrimaryKey: (column: string) => void };
  readonly TableView: new (data: string[][]) => {
    readonly height: number;
    getCell: (column: number, row: number) => string;
  };
  readonly Merger: new (
    parent: unknown,
    local: unknown,
    remote: unknown,
    flags: unknown,
  ) => {
    apply: () => number;
  };
}
const { CompareFlags, TableView, Merger } = createRequire(__filename)("daff") as Daff;

const word = fc.constantFrom("open", "done", "late", "Seen by the panel");
const field = fc.record({ base: word, now: word, back: word });
const FIELDS = ["outcome", "evidence"];
const table = fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 6 });
type Rows = typeof table extends fc.Arbitrary<infer T> ? T : never;

function merged(rows: Rows, order: readonly number[]): Map<string, string> {
  const flags = new CompareFlags();
  flags.addPrimaryKey("id");
  flags.ordered = false;
  const tableOf = (which: "base" | "now" | "back", places: readonly number[]) =>
    new TableView([
      ["id", ...FIELDS],
      ...places.map((at) => [`row${at}`, ...(rows[at] ?? []).map((one) => one[which])]),
    ]);
  const places = rows.map((_, at) => at);
  const local = tableOf("now", places);
  const merger = new Merger(
    tableOf("base", places),
    local,
    tableOf(
      "back",
      order.filter((at) => at < rows.length),
    ),
    flags,
  );
  merger.apply();
  const result = new Map<string, string>();
  for (let row = 1; row < local.height; row += 1) {
    for (let column = 1; column <= FIELDS.length; column += 1) {
      const value = local.getCell(column, row);
      // Its mark of a conflict: ((( base ))) now /// back
      result.set(`${local.getCell(0, row)} ${column}`, value.startsWith("(((") ? "conflict" : value);
    }
  }
  return result;
}

it("takes what daff takes, keeps what it keeps, and conflicts where it conflicts", () => {
  const anyOrder = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
  fc.assert(
    fc.property(table, anyOrder, (rows, order) => {
      const theirs = merged(rows, order);
      rows.forEach((fields, at) =>
        fields.forEach((one, column) => {
          const verdict = mergeField(one);
          const ours = verdict === "conflict" ? "conflict" : verdict === "take" ? one.back : one.now;
          expect(theirs.get(`row${at} ${column + 1}`)).toBe(ours);
        }),
      );
    }),
    { numRuns: 500 },
  );
});
