/** The RAG key as configured: in short on the first page, and as a table of the annex (section 14). */
import type { Block } from "../blocks/block.types";
import type { ReportContext } from "../context";

export function keyInShort({ key }: ReportContext): Block[] {
  return [{ kind: "legend", heading: "Key", entries: key }];
}

export function ragKey(context: ReportContext): Block[] {
  const { analysis, key, words } = context;
  const { rag, total } = analysis.summary;
  const { preset } = analysis.settings;
  const share = (count: number): number => (total === 0 ? 0 : count / total);
  return [
    { kind: "heading", level: 1, text: "Annex: RAG key" },
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
        { heading: "Share", holds: "share" },
      ],
      rows: [
        ...key.map(({ colour, label, meaning }) => [label, meaning, rag[colour], share(rag[colour])]),
        ["All", "All actions", total, share(total)],
      ],
      links: [],
      words,
      hasTotal: true,
      keepTogether: true,
      repeatHeader: false,
    },
  ];
}
