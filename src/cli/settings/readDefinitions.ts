/** The file of --definitions → what rates, or a sentence about what in it cannot be understood. */
import { basename } from "node:path";
import { definitionsIn } from "../../rag/definitionsFile";
import { presetOf } from "../../rag/presetOf";
import type { Preset } from "../../rag/rating.types";
import { readBytes } from "../files/readBytes";
import { Refusal } from "../refusal";

/** @throws Refusal that says everything that is wrong in the file */
export async function presetIn(path: string): Promise<Preset> {
  const read = definitionsIn(new TextDecoder().decode(await readBytes(path)));
  if (read.definitions === null) throw new Refusal(`${basename(path)}: ${read.problems.join(" ")}`);
  return presetOf(read.definitions);
}
