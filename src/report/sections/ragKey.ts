/** The RAG key as configured: in short on the first page, and as a table (section 14). */
import type { Block } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { printedShares } from "../shares";
import { nameBeside } from "../words";

export function keyInShort({ key }: ReportContext): Block[] {
  return [{ kind: "legend", heading: "Key", entries: key }];
}

/** 0-based place of the colour of complete actions in the key; -1 where it has none. */
export const placeOfComplete = ({ key, analysis }: ReportContext): number =>
  key.findIndex(({ colour }) => colour === analysis.settings.preset.complete);

export function ragKey(context: ReportContext): Block[] {
  const { analysis, key, words } = context;
  const { rag, total } = analysis.summary;
  const { preset } = analysis.settings;
  const counts = key.map(({ colour }) => rag[colour]);
  const shares = printedShares([counts], placeOfComplete(context));
  return [
    { kind: "heading", level: 1, text: "RAG key" },
    {
      kind: "paragraph",
      look: "body",
      numbered: true,
      text:
        `The colours are worked out by the ${preset.name} rules from what the tracker records, and stand beside the ` +
        `colour that the owner typed. ${preset.order}`,
    },
    {
      kind: "table",
      type: "annex",
      name: "RAG_key",
      columns: [
        { heading: "RAG", holds: "colour" },
        { heading: "Meaning", holds: "text" },
        { heading: "Actions", holds: "count" },
        { heading: "Share", holds: "share", decimals: shares.decimals },
      ],
      rows: [
        ...key.map(({ label, meaning }, at) => [label, meaning, counts[at] ?? 0, shares.rows[0]?.[at] ?? 0]),
        [
          nameBeside(
            "All",
            key.map(({ label }) => label),
          ),
          "All actions",
          total,
          total === 0 ? 0 : 1,
        ],
      ],
      links: [],
      words,
      hasTotal: true,
      keepTogether: true,
      repeatHeader: false,
    },
  ];
}
