import { html, type TemplateResult } from 'lit';
import { locales, type Locale } from '@wijkbrug/core/locale.js';
import { messages } from '../../packages/components/dist/generated/messages/team-explainer.js';
import { LocaleStore } from '../../packages/components/dist/internal/locale-store.js';
import { WijkbrugElement } from '../../packages/components/dist/internal/wijkbrug-element.js';
import type { ReadingContent } from '../../packages/components/dist/internal/reading.js';

/** The texts of a probe: a sentence per language, from a loader that the test owns. */
export type ProbeLoader = (locale: Locale) => Promise<string>;

let count = 0;

/** A new element class with the base class's behaviour and texts of its own. */
export function defineProbe(load: ProbeLoader): string {
  const store = new LocaleStore<string>(locales, load);
  class Probe extends WijkbrugElement {
    static override readonly messages = messages;
    static override readonly resources = [store];
    static override properties = { extra: {} };
    declare extra: string | undefined;

    override content(): ReadingContent | undefined {
      const { locale, msg } = this.l10n;
      const text = store.get(locale);
      if (text === undefined) return undefined;
      const model = { text, extra: this.extra ?? '' };
      const retry = msg('Probeer het opnieuw', { id: 'common.retry' });
      const template = (): TemplateResult =>
        html`<p class="text">${text}</p>
          <p class="message">${retry}</p>
          <p class="extra">${model.extra}</p>
          <details data-topic="one"><summary>?</summary></details>`;
      return { locale, model, template };
    }
  }
  const tag = `wijkbrug-probe-${++count}`;
  customElements.define(tag, Probe);
  return tag;
}

/** Sentences in the three languages that have interface messages. */
export const sentences: Readonly<Partial<Record<Locale, string>>> = { nl: 'Dag', en: 'Hello', ar: 'مرحبا' };

export const immediate: ProbeLoader = (locale) => Promise.resolve(sentences[locale] ?? locale);

/** The reading child of an element. */
export const readingOf = (element: Element): HTMLElement | null => element.querySelector('[slot="reading"]');

/** The sentence that a probe shows, or undefined before it shows any. */
export const sentenceOf = (element: Element): string | undefined =>
  readingOf(element)?.querySelector('.text')?.textContent;
