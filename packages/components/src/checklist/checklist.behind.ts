import { html, nothing, type TemplateResult } from 'lit';
import { aboutStatement, partsBehind, type KaderEntry, type Statement } from '@wijkbrug/core/kader.js';
import { phrase } from '../internal/phrase.js';
import type { Entries } from './checklist.entries.js';
import type { Drawing } from './checklist.types.js';

/** Draws why residents care about a statement, and what can be done: loaded when somebody opens it. */
export function behindTemplate(statement: Statement, drawing: Drawing, entries: Entries): TemplateResult {
  const { kader, locale, msg } = drawing;
  const load = ({ currentTarget }: Event): void => {
    if ((currentTarget as HTMLDetailsElement).open) entries.load(locale, partsBehind(kader, statement));
  };
  return html`<details class="behind" @toggle=${load}>
    <summary>${msg('Waarom dit telt, en wat u kunt doen', { id: 'checklist-more.behind' })}</summary>
    ${contentOf(statement, drawing, entries)}
  </details>`;
}

function contentOf(statement: Statement, drawing: Drawing, entries: Entries): TemplateResult | typeof nothing {
  const { kader, locale, msg, change } = drawing;
  const found = entries.get(locale, partsBehind(kader, statement));
  if (found === 'failed') {
    return html`<p class="hint">
      ${msg('Dit deel kon niet worden geladen. Sluit het en open het opnieuw.', { id: 'checklist-more.not-loaded' })}
    </p>`;
  }
  if (!found) return html`<p class="hint">${msg('Wordt geladen…', { id: 'checklist-more.loading' })}</p>`;
  const { barriers, explanation, tips, objections, methods, moreInfo, examples } = aboutStatement(statement, found);
  const words = ({ text, lang }: Pick<KaderEntry, 'text' | 'lang'>): TemplateResult | string =>
    phrase({ text, locale: lang ?? locale }, locale);
  const list = (title: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing =>
    items.length === 0
      ? nothing
      : html`<p class="list-title">${title}</p>
          <ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`;
  return html`<div class="behind-text">
    ${list(
      msg('Waarom bewoners dit belangrijk vinden', { id: 'checklist-more.barriers' }),
      barriers.map((one) => html`${words(one)}`),
    )}
    ${list(
      msg('Uitleg', { id: 'checklist-more.explanation' }),
      explanation.map((one) => html`${words(one)}`),
    )}
    ${list(
      msg('Wat u kunt doen', { id: 'checklist-more.tips' }),
      tips.map(
        (tip) =>
          html`${words(tip)}
            <button
              type="button"
              class="plain"
              @click=${() => {
                change(statement.id, { priority: true, step: tip.text });
              }}
            >
              ${msg('Zet in ons plan', { id: 'checklist-more.to-plan' })}
            </button>`,
      ),
    )}
    ${list(
      msg('Als iemand er anders over denkt', { id: 'checklist-more.objections' }),
      objections.map(
        (one) => html`<q>${words(one)}</q> ${words({ ...one, text: one.answer })} ${words({ ...one, text: one.more })}`,
      ),
    )}
    ${list(
      msg('Methodes en meer lezen', { id: 'checklist-more.methods' }),
      [...methods, ...moreInfo].map(
        ({ name, by, year, ...one }) =>
          html`${name ? html`<strong>${name}</strong>${by || year ? html` (${[by, year].filter(Boolean).join(', ')})` : nothing}. ` : nothing}${words(one)}`,
      ),
    )}
    ${list(
      msg('Voorbeelden', { id: 'checklist-more.examples' }),
      examples.map(
        (one) =>
          html`${one.places.length > 0 ? html`<strong>${one.places.join(', ')}</strong>. ` : nothing}${words(one)}`,
      ),
    )}
  </div>`;
}
