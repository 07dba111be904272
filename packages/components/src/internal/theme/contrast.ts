/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** Contrast ratio of WCAG 2.2 for text (SC 1.4.3). */
export const textContrast = 4.5;

/** Contrast ratio of WCAG 2.2 for what shows where a control is and what state it has (SC 1.4.11). */
export const shapeContrast = 3;

const black: Color = [0, 0, 0, 1];
export const white: Color = [255, 255, 255, 1];

/** Reads a computed colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`. Other colour spaces give undefined. */
export function parseColor(text: string): Color | undefined {
  if (!/^(rgb|color\(srgb )/.test(text)) return undefined;
  const scale = text.startsWith('rgb') ? 1 : 255;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/-?[\d.]+(e-\d+)?|none/g) ?? []).map(
    (part) => Number(part) || 0,
  );
  // A colour of a wider space can lie outside of sRGB.
  const channel = (value: number): number => Math.min(255, Math.max(0, value * scale));
  return [channel(red), channel(green), channel(blue), alpha];
}

/** Written with whole channels. */
export const formatColor = ([red, green, blue]: Color): string => `rgb(${red},${green},${blue})`;

/** A part of one colour, from 0 to 1, and the rest of the other. Opaque, in whole channels as a screen has them. */
const mix = (part: number, color: Color, other: Color): Color => {
  const channel = (index: 0 | 1 | 2): number => Math.round(color[index] * part + other[index] * (1 - part));
  return [channel(0), channel(1), channel(2), 1];
};

/** What is seen of a colour on an opaque background. */
export const over = (color: Color, background: Color): Color => mix(color[3], color, background);

/** Relative luminance by WCAG 2.2. */
function luminance(color: Color): number {
  const linear = (index: 0 | 1 | 2): number => {
    const value = color[index] / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
}

/** Contrast ratio of two opaque colours by WCAG 2.2, from 1 to 21. */
export function contrast(one: Color, other: Color): number {
  const ratio = (luminance(one) + 0.05) / (luminance(other) + 0.05);
  return Math.max(ratio, 1 / ratio);
}

/**
 * The colour nearest to a given one that can be told from a background: as little black or white as possible is mixed
 * into it.
 *
 * @param ratio up to 4.58, which black or white reaches on every background
 */
export function readable(color: Color, background: Color, ratio: number): Color {
  for (let step = 1; step <= 20; step++) {
    for (const pole of [black, white]) {
      const candidate = mix(step / 20, pole, color);
      if (contrast(candidate, background) >= ratio) return candidate;
    }
  }
  return black;
}
