/** The names of owners and the banners in the drafts of a table, each once: few, however long the table. */
import { BlockSums } from "../blocks";
import type { Draft } from "./drafts";

export interface NamesInDrafts {
  /** Texts of lead cells, and the agencies that stand above actions; "" among them. */
  readonly leads: ReadonlySet<string>;
  /** Texts of officers' cells where no lead stands beside them: they may name the agency, too. */
  readonly officers: ReadonlySet<string>;
  readonly banners: ReadonlySet<string>;
}

const blocks = new BlockSums((drafts: readonly Draft[]): NamesInDrafts => {
  const leads = new Set<string>();
  const officers = new Set<string>();
  const banners = new Set<string>();
  for (const { texts, banner, agencyAbove } of drafts) {
    leads.add(texts.leadAgency);
    if (texts.leadAgency === "") officers.add(texts.leadOfficer);
    leads.add(agencyAbove);
    banners.add(banner);
  }
  return { leads, officers, banners };
});

/** Of several tables together, in order of first appearance. */
export function namesInDrafts(tables: Iterable<{ readonly drafts: readonly Draft[] }>): NamesInDrafts {
  const leads = new Set<string>();
  const officers = new Set<string>();
  const banners = new Set<string>();
  for (const { drafts } of tables) {
    for (const block of blocks.of(drafts, null)) {
      for (const lead of block.leads) leads.add(lead);
      for (const officer of block.officers) officers.add(officer);
      for (const banner of block.banners) banners.add(banner);
    }
  }
  return { leads, officers, banners };
}
