import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  contrast,
  formatColor,
  over,
  parseColor,
  readable,
  type Color,
} from '../../packages/components/src/internal/theme/contrast.js';
import { themeTokens } from '../../packages/components/src/internal/theme-tokens.js';
import {
  cssValue,
  documentationTable,
  groupCss,
  groupRows,
  groups,
  groupsNeededBy,
  internalName,
  publicName,
  registrations,
  tokens,
  tokensJson,
} from '../../packages/components/tokens/spec.mjs';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'packages/components/src');

const tokenNamed = (name: string) => {
  const token = tokens.find((candidate) => candidate.name === name);
  if (!token) throw new Error(`no token ${name}`);
  return token;
};

/** Groups that a text imports or refers to by their export. */
const groupsIn = (text: string): typeof groups =>
  groups.filter((group) => new RegExp(`\\b${group}Tokens\\b`).test(text));

const handWritten = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
  .map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }));

describe('the token layer', () => {
  it('has each name once', () => {
    const names = tokens.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('looks at the page first, then at the theme in order, then at the default', () => {
    expect(cssValue(tokenNamed('label-font-size'))).toBe(
      'var(--wijkbrug-label-font-size,var(--utrecht-form-label-font-size,var(--ams-label-font-size,1em)))',
    );
    expect(cssValue(tokenNamed('accent'))).toBe('var(--wijkbrug-accent,#0b5a9c)');
    expect(cssValue(tokenNamed('label-color'))).toMatch(/,var\(--_wb-color\)\)\)\)$/);
  });

  it('looks at properties of themes only, each once', () => {
    for (const { name, chain } of tokens) {
      expect(new Set(chain).size, name).toBe(chain.length);
      for (const property of chain) expect(property).toMatch(/^--(nl|utrecht|denhaag|ams|basis|rhc|todo)-[a-z0-9-]+$/);
    }
  });

  it('falls back to em, never to rem, which a root of 62.5 % makes small', () => {
    for (const { name, fallback } of tokens) expect(fallback, name).not.toMatch(/\drem/);
  });

  it('declares internal properties on the host, and never a public one', () => {
    for (const group of groups) {
      const css = groupCss(group);
      expect(css).toMatch(/^:host\{--_wb-.*\}$/s);
      expect(css).not.toMatch(/[{;]--wijkbrug-/);
    }
  });

  it('travels in a short form, that becomes the same style sheet', () => {
    for (const group of groups) {
      expect(themeTokens(groupRows(group)).cssText, group).toBe(groupCss(group));
      expect(groupRows(group).length, group).toBeLessThan(groupCss(group).length);
    }
  });

  it('refers to earlier groups only', () => {
    for (const [index, group] of groups.entries()) {
      for (const needed of groupsNeededBy(group))
        expect(groups.indexOf(needed), `${group} → ${needed}`).toBeLessThan(index);
    }
    expect(groupsNeededBy('check')).toEqual(['accent', 'text', 'button']);
  });

  it('registers colours and lengths, with values that depend on no element, and never a font size', () => {
    const rows = registrations();
    expect(rows.length).toBeGreaterThan(50);
    for (const [name, syntax, initialValue] of rows) {
      expect(['<color>', '<length>']).toContain(syntax);
      expect(initialValue, name).toMatch(
        syntax === '<length>' ? /^[\d.]+px$/ : /^(#[0-9a-f]{3,6}|transparent|currentColor)$/,
      );
      expect(name).not.toContain('font');
    }
    expect(rows).toContainEqual(['--_wb-button-padding-block', '<length>', '8px']);
    expect(rows).toContainEqual(['--_wb-details-color', '<color>', '#0b5a9c']);
  });

  it('describes itself for design tools: metadata, and no values, which are the theme’s', () => {
    const { wijkbrug } = tokensJson();
    const path = ['button', 'primary', 'background-color'];
    expect(wijkbrug).toHaveProperty([...path, '$type'], 'color');
    expect(wijkbrug).toHaveProperty([...path, '$extensions', 'nl.nldesignsystem.css-property-syntax'], '<color>');
    const leaves = (node: object): number =>
      '$type' in node ? 1 : Object.values(node).reduce<number>((count, child) => count + leaves(child as object), 0);
    expect(leaves(wijkbrug)).toBe(tokens.length);
    expect(JSON.stringify(wijkbrug)).not.toContain('$value');
  });

  it('is documented in full', () => {
    const guide = readFileSync(join(root, 'docs/guides/theming.md'), 'utf8');
    const rows = documentationTable().split('\n').slice(2);
    expect(rows).toHaveLength(tokens.length);
    for (const row of rows) expect(guide, 'run node scripts/tokens.mjs --docs').toContain(row);
  });

  it('has every token that an element uses', () => {
    const known = new Set(tokens.map(({ name }) => internalName(name)));
    for (const { file, text } of handWritten) {
      // A name that ends in a dash, or is cut off by `${`, is the start of several.
      for (const [used] of text.matchAll(/--_wb-[a-z-]*[a-z](?![a-z-]|\$\{)/g))
        expect(known, `${used} in ${file}`).toContain(used);
    }
  });

  it('comes to an element with the groups that its groups refer to', () => {
    for (const { file, text } of handWritten) {
      // What comes later stands in the same shadow root as what the element brought first.
      const ofElement = handWritten.filter(
        (other) => dirname(other.file) === dirname(file) || other.file === 'internal/host.styles.ts',
      );
      const included = [...new Set(ofElement.flatMap((other) => groupsIn(other.text)))];
      for (const group of groupsIn(text))
        expect(included, `${group}Tokens in ${file}`).toEqual(expect.arrayContaining(groupsNeededBy(group)));
    }
  });

  it('keeps its two names apart', () => {
    expect([publicName('accent'), internalName('accent')]).toEqual(['--wijkbrug-accent', '--_wb-accent']);
  });
});

describe('[R-117] contrast', () => {
  const black: Color = [0, 0, 0, 1];
  const white: Color = [255, 255, 255, 1];

  it.each([
    ['rgb(36, 87, 143)', [36, 87, 143, 1]],
    ['rgba(18, 52, 86, 0.5)', [18, 52, 86, 0.5]],
    ['color(srgb 1 0.2 none / 0.25)', [255, 51, 0, 0.25]],
    ['color(srgb 1.2 -0.1 1e-7)', [255, 0, 0.0000255, 1]],
  ])('reads %s', (text, expected) => {
    const color = parseColor(text);
    for (const [index, channel] of expected.entries()) expect(color?.[index]).toBeCloseTo(channel, 6);
  });

  it.each(['', 'currentcolor', 'oklch(0.6 0.1 200)', 'color(display-p3 1 0 0)'])('does not read %j', (text) => {
    expect(parseColor(text)).toBeUndefined();
  });

  it('is measured as WCAG does', () => {
    expect(contrast(black, white)).toBeCloseTo(21, 5);
    expect(contrast(white, white)).toBe(1);
    // The grey that is known as the lightest one with 4.5 on white, and the next.
    expect(contrast([118, 118, 118, 1], white)).toBeCloseTo(4.54, 2);
    expect(contrast([119, 119, 119, 1], white)).toBeCloseTo(4.48, 2);
  });

  it('is measured for what is seen of a translucent colour', () => {
    expect(over([0, 0, 0, 0.5], white)).toEqual([128, 128, 128, 1]);
    expect(over([10, 20, 30, 0], white)).toEqual(white);
  });

  it('is reached by any colour on any background, by as little as possible', () => {
    const levels = [0, 64, 118, 128, 192, 255];
    const colors = levels.flatMap((red) =>
      levels.flatMap((green) => levels.map((blue): Color => [red, green, blue, 1])),
    );
    for (const color of colors.filter((_, index) => index % 7 === 0)) {
      for (const background of colors.filter((_, index) => index % 5 === 0)) {
        for (const ratio of [3, 4.5]) {
          expect(contrast(readable(color, background, ratio), background)).toBeGreaterThanOrEqual(ratio);
        }
      }
    }
    expect(formatColor(readable([118, 118, 118, 1], [240, 240, 240, 1], 4.5))).toBe('rgb(106,106,106)');
  });
});
