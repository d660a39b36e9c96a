/** The board paper as a text to copy, or to be a file: plain, or with the headings of Markdown. Pure. */
import type { BoardPaper } from "./boardPaper";

interface Style {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  /** A text in which nothing stands for anything but itself. */
  readonly plain: (text: string) => string;
}

/** Signs that Markdown takes for its own. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/gu, (sign) => `\\${sign}`);

const STYLES: Readonly<Record<"text" | "markdown", Style>> = {
  text: { title: (text) => text.toUpperCase(), heading: (text) => text, plain: (text) => text },
  markdown: { title: (text) => `# ${escaped(text)}`, heading: (text) => `## ${escaped(text)}`, plain: escaped },
};

/** Signs that HTML takes for its own. */
const inHtml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The same for a word processor, which takes its headings from it. */
export function paperHtml({ title, lines, sections, ending }: BoardPaper): string {
  let number = 0;
  const tag = (name: string, text: string): string => `<${name}>${inHtml(text)}</${name}>`;
  return [
    tag("h1", title),
    ...lines.map((text) => tag("p", text)),
    ...sections.flatMap(({ heading, paragraphs }) => [
      tag("h2", heading),
      ...paragraphs.map((text) => tag("p", `${(number += 1)}. ${text}`)),
    ]),
    ...ending.map((text) => tag("p", text)),
  ].join("\n");
}

/** Ends with a line break. */
export function paperText({ title, lines, sections, ending }: BoardPaper, as: keyof typeof STYLES): string {
  const style = STYLES[as];
  let number = 0;
  const parts = [
    style.title(title),
    ...lines.map(style.plain),
    ...sections.flatMap(({ heading, paragraphs }) => [
      style.heading(heading),
      ...paragraphs.map((text) => `${(number += 1)}. ${style.plain(text)}`),
    ]),
    ...ending.map(style.plain),
  ];
  return `${parts.join("\n\n")}\n`;
}
