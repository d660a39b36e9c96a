/** Colours of a file: by RGB, by the old palette's index, or by theme and tint (ECMA-376 part 1, 18.8.19 and 18.8.27). */
import { scanXml } from "./xml";
import type { Attributes, PartText } from "./xml";

/** Colours of the Office theme by the number that files use: 0 and 1 are light and dark, in Excel's order. */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The first 64 colours of the palette; 0–7 are the same as 8–15. */
const BASIC = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const PALETTE = [
  ...BASIC,
  ...BASIC,
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"],
  ...["9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"],
  ...["000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"],
  ...["3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"],
  ...["003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"],
];

/** Order of the theme part: dark 1, light 1, dark 2, light 2, accents, links. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The theme's colours in the order by which cells name them. */
function themeColours({ part, xml }: PartText): string[] {
  const colours = [...OFFICE_THEME];
  let slot = -1;
  scanXml(part, xml, {
    open: (name, attributes) => {
      if (THEME_ORDER.includes(name)) slot = THEME_ORDER.indexOf(name);
      else if (slot >= 0 && (name === "srgbClr" || name === "sysClr")) {
        colours[slot] = attributes.get(name === "srgbClr" ? "val" : "lastClr") ?? colours[slot] ?? "000000";
        slot = -1;
      }
    },
  });
  return colours;
}

/** Lightens (tint above 0) or darkens a colour; tints are applied to the lightness of HSL. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const spread = (most - least) / (1 - Math.abs(2 * lightness - 1) || 1);
  const newSpread = spread * (1 - Math.abs(2 * wanted - 1));
  return parts
    .map((part) => (most === least ? wanted : wanted + ((part - lightness) / (most - least)) * newSpread))
    .map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}

/** How the colours of a file's styles are looked up: gives "#RRGGBB". @param themePart null where the file has no theme */
export function colourReader(themePart: PartText | null): (attributes: Attributes) => string {
  const theme = themePart === null ? OFFICE_THEME : themeColours(themePart);
  return (attributes) => {
    const tint = Number(attributes.get("tint") ?? 0);
    const rgb = attributes.get("rgb");
    const index = attributes.integer("indexed");
    const slot = attributes.integer("theme");
    const plain =
      rgb !== null
        ? rgb.slice(-6)
        : slot !== null
          ? (theme[slot] ?? "000000")
          : index !== null
            ? (PALETTE[index] ?? "000000")
            : "000000";
    return `#${tinted(plain, Number.isFinite(tint) ? tint : 0).toUpperCase()}`;
  };
}
