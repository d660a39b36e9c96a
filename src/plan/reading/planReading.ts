/** How well a plan was understood: its columns, and the values of its states, dates and owners. */
import { columnLetters } from "../columnLetters";
import {
  COLOURS,
  type Action,
  type Colour,
  type ColourKey,
  type ColourMeaning,
  type ColumnReading,
  type Field,
  type PlanReading,
} from "../model";
import type { Found } from "../readSheet";
import { meaningOfColour, type Key } from "../status/key";
import { textOf } from "../text";
import { CountedValues } from "./countedValues";

/** How the values of the plan's rows were read. */
function valuesOf(
  { cells, range }: Found,
  actions: readonly Action[],
  isOrderGiven: boolean,
): Pick<PlanReading, "values" | "dateOrders"> {
  const { mapping } = range.header;
  const lettersOf = (field: Field): string | undefined => {
    const column = mapping[field];
    return column === undefined ? undefined : columnLetters(column + cells.firstColumn - 1);
  };
  const counted = new CountedValues(actions, mapping.status === undefined ? "rag" : "status");
  return { values: counted.values(lettersOf), dateOrders: isOrderGiven ? {} : counted.dateOrders() };
}

function columnsOf({ cells, range }: Found): ColumnReading[] {
  return range.header.columns.map(({ column, heading, fields, certainty, why, rivals, texts }) => {
    const [field, ...also] = fields;
    return {
      column: columnLetters(column + cells.firstColumn - 1),
      heading,
      field: field ?? null,
      also,
      certainty,
      why,
      unusedTexts: field === undefined ? (texts ?? textsIn(column, cells.values, range.header.row + 1, range.to)) : 0,
      rivals,
    };
  });
}

function textsIn(column: number, rows: Found["cells"]["values"], from: number, to: number): number {
  let texts = 0;
  for (let at = from; at < to; at++) if (textOf(rows[at]?.[column]) !== "") texts++;
  return texts;
}

function colourKeyOf(key: Key): ColourKey {
  const colours: Partial<Record<Colour, ColourMeaning>> = {};
  for (const colour of COLOURS) {
    const meaning = meaningOfColour(key, colour);
    if (meaning !== null) colours[colour] = { text: meaning.text, state: meaning.state };
  }
  return colours;
}

/**
 * @param isOrderGiven the user has said which of two figures is the day
 * @param key the workbook's own, as it holds for the plan's sheet
 */
export function readingOf(found: Found, actions: readonly Action[], isOrderGiven: boolean, key: Key): PlanReading {
  const colourKey = colourKeyOf(key);
  return {
    columns: columnsOf(found),
    ...valuesOf(found, actions, isOrderGiven),
    ...(Object.keys(colourKey).length === 0 ? {} : { colourKey }),
  };
}
