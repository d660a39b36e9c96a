/** The texts of the agencies' part, in plain words: loaded with it. */
import { counted } from "../../../report/words";

export const words = {
  title: (offered: number) =>
    offered === 0 ? "Agencies counted as one" : `${counted(offered, "agency", "agencies")} written nearly alike`,
  hint: "Counted as one in all figures, in the report and in the JSON. No cell is changed, and it is kept in this workbook.",
  pair: (name: string, actions: number, other: string, of: number) =>
    `“${name}” (${counted(actions, "action")}) is nearly “${other}” (${counted(of, "action")}).`,
  countAsOne: "Count as one",
  countAsOneThat: (name: string, other: string) => `Count as one: “${name}” and “${other}”`,
  counted: (spelling: string, name: string) => `“${spelling}” is counted as “${name}”.`,
  takeBack: "Take back",
  takeBackThat: (spelling: string) => `Take back: “${spelling}”`,
} as const;
