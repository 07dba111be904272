import type { Kader } from '@wijkbrug/core/kader.js';
import { WijkbrugChecklist } from '../checklist/checklist.js';
import { Lazy } from '../internal/lazy.js';
import { loadAll, renderElement, type RenderOptions } from './render-element.js';

export interface ChecklistOptions extends RenderOptions {
  /** Other statements, instead of the diversiteitskader. */
  readonly kader?: Kader;
}

const everything = new Lazy(() => loadAll([WijkbrugChecklist.messages, ...WijkbrugChecklist.resources]));

/**
 * Renders `<wijkbrug-checklist>` to HTML: the statements can be read without JavaScript, filling in needs it. The page
 * links `wijkbrug.css` in its head for the reading text.
 */
export async function renderChecklist(options: ChecklistOptions): Promise<string> {
  await everything.load();
  return renderElement<WijkbrugChecklist>('checklist', options, (element: WijkbrugChecklist) => {
    element.kader = options.kader;
  });
}
