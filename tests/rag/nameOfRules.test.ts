/** What rules are called where ratings are kept: the same name only for what rates the same. */
import type { Definitions } from "../../src/rag/definitions.types";
import { nameOfRules } from "../../src/rag/nameOfRules";
import { PRESET_DEFINITIONS } from "../../src/rag/presets";

const BRAG = PRESET_DEFINITIONS.BRAG;
const OWN: Definitions = { ...BRAG, name: "Ashdale rules" };

test.each(Object.values(PRESET_DEFINITIONS))("$name is called by its name, as in earlier histories", (preset) => {
  expect(nameOfRules(preset)).toBe(preset.name);
});

test("own rules are called by their name and a mark, the same each time", () => {
  expect(nameOfRules(OWN)).toMatch(/^Ashdale rules \([0-9a-f]{8}\)$/u);
  expect(nameOfRules({ ...OWN, gives: { ...OWN.gives } })).toBe(nameOfRules(OWN));
});

test.each<[string, Partial<Definitions>]>([
  ["days of grace", { graceDays: 7 }],
  ["what is due soon", { dueWithinDays: 14 }],
  ["which date is gone by", { controls: "original" }],
  ["what a colour is given for", { gives: { ...BRAG.gives, noDate: "red" } }],
  ["what quarters are of", { quarters: "calendar" }],
  ["which way round dates are", { dateOrder: "month-first" }],
])("edited and not renamed, they are other rules: %s", (_, changes) => {
  expect(nameOfRules({ ...OWN, ...changes })).not.toBe(nameOfRules(OWN));
});

test("never a preset's, even where the name is", () => {
  expect(nameOfRules({ ...BRAG, graceDays: 7 })).not.toBe("BRAG");
});

test("other words and colours rate nothing otherwise: ratings can still be compared", () => {
  const colours = { ...BRAG.colours, red: { label: "Late", fill: "#900000" } };
  expect(nameOfRules({ ...OWN, colours })).toBe(nameOfRules(OWN));
});
