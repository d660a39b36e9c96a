import type { Operation } from "../../src/operations/operations";
import { LINKS_WITH_CELLS, MOST_TRIMMINGS, splitTrimmings } from "../../src/operations/trimmings";

const sheet = "Report";
const link = (row: number): Operation => ({
  kind: "linkCell",
  sheet,
  address: `A${row}`,
  text: `${row}`,
  target: "'Plan'!A1",
  screenTip: "",
});

it("what makes a sheet stays together, in its order; trimmings come apart, what shows the sheet last", () => {
  const body: Operation[] = [
    { kind: "addSheet", sheet },
    { kind: "setValues", sheet, address: "A1", values: [["Report"]] },
    link(2),
    { kind: "setFormat", sheet, addresses: "A1", format: { bold: true } },
  ];
  const showing: Operation = { kind: "showCell", sheet, address: "A1" };
  const title: Operation = { kind: "setTitleIfBlank", title: "Report" };
  const gridlines: Operation = { kind: "hideGridlines", sheet };
  const split = splitTrimmings([showing, ...body.slice(0, 2), title, ...body.slice(2), gridlines]);
  expect(split.body).toEqual(body);
  expect(split.trimmings.map(({ operations }) => operations)).toEqual([[gridlines], [title], [showing]]);
});

it("links after the first thousand come apart; their cells have their texts already", () => {
  const links = Array.from({ length: LINKS_WITH_CELLS + 2 }, (_, row) => link(row + 1));
  const { body, trimmings } = splitTrimmings(links);
  expect(body.filter(({ kind }) => kind === "linkCell")).toEqual(links.slice(0, LINKS_WITH_CELLS));
  expect(body.slice(LINKS_WITH_CELLS)).toEqual([
    { kind: "setValues", sheet, address: `A${LINKS_WITH_CELLS + 1}`, values: [[`${LINKS_WITH_CELLS + 1}`]] },
    { kind: "setValues", sheet, address: `A${LINKS_WITH_CELLS + 2}`, values: [[`${LINKS_WITH_CELLS + 2}`]] },
  ]);
  expect(trimmings).toEqual([{ what: "links after the first 1,000", operations: links.slice(LINKS_WITH_CELLS) }]);
  expect(trimmings.length).toBeLessThanOrEqual(MOST_TRIMMINGS);
});
