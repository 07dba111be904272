import { html, type TemplateResult } from 'lit';
import type { Kader } from '@wijkbrug/core/kader.js';
import { locales, matchLocale, sourceLocale } from '@wijkbrug/core/locale.js';
import { WijkbrugChecklist } from '../checklist/checklist.js';
import { messages } from '../generated/messages/checklist-server.js';
import { Lazy } from '../internal/lazy.js';
import { createMsg } from '../internal/messages.js';
import { loadAll, renderElement, type RenderOptions } from './render-element.js';

export interface ChecklistOptions extends RenderOptions {
  /** Other statements, instead of the diversiteitskader. */
  readonly kader?: Kader;
}

const everything = new Lazy(() => loadAll([WijkbrugChecklist.messages, messages, ...WijkbrugChecklist.resources]));

/**
 * Renders `<wijkbrug-checklist>` to HTML: the statements can be read without JavaScript, filling in needs it. The page
 * links `wijkbrug.css` in its head for the reading text.
 */
export async function renderChecklist(options: ChecklistOptions): Promise<string> {
  await everything.load();
  return renderElement<WijkbrugChecklist>('checklist', options, (element: WijkbrugChecklist) => {
    element.kader = options.kader;
    element.withoutScript = withoutScript(options.attributes.lang);
  });
}

/** Stands in the page of a server alone: who has no JavaScript gets no other. */
function withoutScript(lang: string): TemplateResult {
  const msg = createMsg(() => matchLocale(lang, locales) ?? sourceLocale, [messages]);
  return html`<p class="wijkbrug-lead wijkbrug-without-script">
    ${msg('Invullen kan alleen als JavaScript aanstaat in uw browser. U kunt de stellingen hier wel lezen.', {
      id: 'checklist-server.no-script',
    })}
  </p>`;
}
