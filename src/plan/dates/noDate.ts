/** A cell that holds no date. */
import type { ReadDate } from "../model";

export const NO_DATE: ReadDate = {
  text: "",
  date: null,
  precision: "none",
  ongoing: false,
  revisedTo: null,
  datesNamed: 0,
  problem: null,
};
