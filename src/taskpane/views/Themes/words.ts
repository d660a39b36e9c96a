/** The words of the themes: loaded with the view. */
import { counted } from "../../../report/words";

export const words = {
  hint: "Suggested by the words of each recommendation. Change them where you know better; it is kept in this workbook. The report says which recur across reviews.",
  list: "The list of themes",
  listHint: "Names with a semicolon between them",
  change: "Change",
  changeOf: (text: string) => `Change the themes of ${text}`,
  themes: "Themes",
  addressee: (addressee: string) => `Addressed to: ${addressee}`,
  because: (theme: string, led: readonly string[]) =>
    led.length === 0
      ? `${theme}: no word speaks for another`
      : `${theme}: ${led.map((word) => `“${word}”`).join(", ")}`,
  asSuggested: "As suggested",
  more: (count: number) => counted(count, "more recommendation", "more recommendations"),
} as const;
