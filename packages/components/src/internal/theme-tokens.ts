import { unsafeCSS, type CSSResult } from 'lit';

/**
 * A group of tokens as a style sheet: each is what the page sets, else what the theme says, else the default.
 *
 * @param rows `name|where a theme keeps it|…|default;…`; what ends in a dash goes before the name of the token itself
 */
export function themeTokens(rows: string): CSSResult {
  const rules = rows.split(';').map((row) => {
    const [name = '', ...places] = row.split('|');
    const chain = ['wijkbrug-', ...places.slice(0, -1)].map((place) => place.replace(/-$/, `-${name}`));
    const value = chain.reduceRight((inner, property) => `var(--${property},${inner})`, places.at(-1) ?? '');
    return `--_wb-${name}:${value}`;
  });
  return unsafeCSS(`:host{${rules.join(';')}}`);
}
