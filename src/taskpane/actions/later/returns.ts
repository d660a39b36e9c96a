/** What is done with agencies: returns made and taken in, reminders worded. */
import type { ReturnsWish } from "../../views/Returns/wishes";
import type { PaneAction } from "../tools";

export const returns: PaneAction<ReturnsWish> = async (tools, wish) => {
  const { carryOut } = await import("../../views/Returns/carryOut");
  await carryOut(tools, wish);
};
