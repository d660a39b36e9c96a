/** Words on colours can be read: contrast of 4.5 : 1 or more, by the formula of WCAG 2.1. */
import { BAND, INK, LINK, NAVY, PALE, TABLE_HEAD, TOTAL, WHITE, type Fill } from "../../src/report/palette";

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast({ fill, font }: Fill): number {
  const [dark = 0, light = 0] = [luminance(fill), luminance(font)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const onWhite = (font: string): Fill => ({ fill: WHITE, font });

test.each(
  Object.entries({
    band: BAND,
    pale: PALE,
    tableHead: TABLE_HEAD,
    total: TOTAL,
    text: onWhite(INK),
    heading: onWhite(NAVY),
    link: onWhite(LINK),
    tileLink: { fill: PALE.fill, font: LINK },
  }),
)("%s", (_, fill) => expect(contrast(fill)).toBeGreaterThanOrEqual(4.5));
