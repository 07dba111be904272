import type { CSSResult } from 'lit';

/** A style sheet that is made when a browser first asks for it, and never on the server. */
export function lazySheet(styles: readonly CSSResult[]): () => CSSStyleSheet {
  let sheet: CSSStyleSheet | undefined;
  return () => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(cssText(styles));
    }
    return sheet;
  };
}

/** The text of a few style results, for a file too. */
export const cssText = (styles: readonly CSSResult[]): string => styles.map((style) => style.cssText).join('\n');
