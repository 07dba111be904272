// Only who reads what a server drew loads this.
import type { RenderOptions, TemplateResult } from 'lit';
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
