// Only who reads what a server drew loads this.
import { render, type LitElement, type nothing, type RenderOptions, type TemplateResult } from 'lit';
import { hydrate } from '@lit-labs/ssr-client';

export { readingKey } from './reading-key.js';

/**
 * Makes what the server drew in a shadow root ours.
 *
 * @returns false when it differs from what we draw
 */
export function takeOver(template: TemplateResult, root: ParentNode, options: RenderOptions): boolean {
  try {
    hydrate(template, root as HTMLElement, options);
    root.querySelector('.root')?.removeAttribute('data-waiting');
    return true;
  } catch (cause) {
    console.warn('What the server drew is drawn afresh.', cause);
    return false;
  }
}

/**
 * Leaves what the server drew as it is, with a problem in it, until the element asks for an update.
 *
 * @param lang of the problem: perhaps not that of what the server drew
 */
export function leave(host: LitElement, problem: TemplateResult | typeof nothing, lang: string): Promise<void> {
  const box = document.createElement('div');
  box.lang = lang;
  box.dir = 'auto';
  render(problem, box);
  host.renderRoot.querySelector('[name="reading"]')?.before(box);
  return new Promise((goOn) => {
    // An update is under way already. What is compared then is again what the server drew.
    host.requestUpdate = () => {
      box.remove();
      delete (host as Partial<LitElement>).requestUpdate;
      goOn();
    };
  });
}
