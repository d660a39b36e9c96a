/** The colour of a RAG out of a cell's fill. */
import type { Colour } from "../model";

/** The pale red of Excel's "Bad" style and of its ready-made rules: the one tint as pale as a heading's that is a colour. */
const PALE_RED = "ffc7ce";

/** Paler than this is a heading's, a note's or a banded row's shade; for blue, the usual shade of tables, a stricter limit. */
const PALEST = 0.87;
const PALEST_BLUE = 0.76;
const DARKEST = 0.12;
/** Brown and olive are no amber. */
const DARKEST_AMBER = 0.32;
const LEAST_SATURATION = 0.25;
const MOST_GREY_SATURATION = 0.1;
/** Between black and the greys of headings. */
const GREYS = { darkest: 0.3, palest: 0.82 } as const;

interface Hsl {
  /** Degrees, 0–360. */
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function hslOf(hex: string): Hsl {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const chroma = most - least;
  const lightness = (most + least) / 2;
  if (chroma === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = chroma / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    most === red ? (green - blue) / chroma : most === green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
  return { hue: (sixth * 60 + 360) % 360, saturation, lightness };
}

/** Ends of the hues, in degrees; pink, purple and turquoise between them are no colours of a RAG. */
function colourOfHue(hue: number): Colour | null {
  if (hue < 15 || hue >= 345) return "red";
  if (hue < 68) return "amber";
  if (hue < 165) return "green";
  return hue >= 185 && hue < 255 ? "blue" : null;
}

/**
 * The RAG colour of a fill, by hue and lightness: Excel's standard and theme colours, and the fills of its ready-made rules.
 * Null for white, black, the pale shades of headings and notes, pinks, purples, browns, and for what is no "#RRGGBB".
 * @example colourOfFill("#92D050") === "green"; colourOfFill("#D9E1F2") === null
 */
export function colourOfFill(hex: string): Colour | null {
  const digits = /^#?([0-9a-f]{6})$/iu.exec(hex.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  if (digits === PALE_RED) return "red";
  const { hue, saturation, lightness } = hslOf(digits);
  if (saturation < MOST_GREY_SATURATION) {
    return lightness >= GREYS.darkest && lightness <= GREYS.palest ? "grey" : null;
  }
  if (saturation < LEAST_SATURATION || lightness > PALEST || lightness < DARKEST) return null;
  const colour = colourOfHue(hue);
  if (colour === "blue" && lightness > PALEST_BLUE) return null;
  return colour === "amber" && lightness < DARKEST_AMBER ? null : colour;
}
