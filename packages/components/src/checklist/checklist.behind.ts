import { html, nothing, type TemplateResult } from 'lit';
import { promptsFor, replyOf } from '@wijkbrug/core/checklist.js';
import {
  aboutStatement,
  partOfEntry,
  partsBehind,
  type Kader,
  type KaderEntry,
  type KaderPart,
  type Statement,
} from '@wijkbrug/core/kader.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import { phrase } from '../internal/phrase.js';
import type { Entries } from './checklist.entries.js';
import { objectionTemplate } from './checklist.plan.js';
import type { Drawing } from './checklist.types.js';
import { objectionsWord } from './checklist.words.js';

/** Draws why residents care about a statement, and what can be done: loaded when somebody opens it. */
export function behindTemplate(statement: Statement, drawing: Drawing, entries: Entries): TemplateResult {
  const { kader, locale, msg } = drawing;
  const load = ({ currentTarget }: Event): void => {
    if ((currentTarget as HTMLDetailsElement).open) void loadBehind(statement, kader, locale, entries);
  };
  return html`<details class="behind" @toggle=${load}>
    <summary>${msg('Waarom dit belangrijk is, en wat u kunt doen', { id: 'checklist-more.behind' })}</summary>
    ${contentOf(statement, drawing, entries)}
  </details>`;
}

/** What is linked to the statement, with the cards to look at one's own way of working. */
const partsOf = (statement: Statement, kader: Kader): readonly KaderPart[] => [
  ...new Set([...partsBehind(kader, statement), 'bewoners' as const]),
];

/** The parts with the methods that the cards name. */
const partsOfCards = (statement: Statement, found: readonly KaderEntry[]): readonly KaderPart[] => [
  ...new Set(
    promptsFor(statement, found).flatMap(({ prompt }) => prompt.methods.flatMap((id) => partOfEntry(id) ?? [])),
  ),
];

async function loadBehind(statement: Statement, kader: Kader, locale: Locale, entries: Entries): Promise<void> {
  const parts = partsOf(statement, kader);
  await entries.load(locale, parts);
  const found = entries.get(locale, parts);
  if (Array.isArray(found)) await entries.load(locale, partsOfCards(statement, found));
}

function contentOf(statement: Statement, drawing: Drawing, entries: Entries): TemplateResult | typeof nothing {
  const { kader, locale, msg, change } = drawing;
  const found = entries.get(locale, partsOf(statement, kader));
  if (found === 'failed') {
    return html`<p class="hint">
      ${msg('Dit deel kon niet worden geladen. Sluit het en open het opnieuw.', { id: 'checklist-more.not-loaded' })}
    </p>`;
  }
  if (!found) return html`<p class="hint">${msg('Wordt geladen…', { id: 'checklist-more.loading' })}</p>`;
  const { barriers, explanation, tips, objections, methods, moreInfo, examples } = aboutStatement(statement, found);
  const named = entries.get(locale, partsOfCards(statement, found));
  const cards = promptsFor(statement, [...new Set([...found, ...(typeof named === 'object' ? named : [])])]);
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
                change(statement.id, { priority: true, step: withTip(drawing, statement, tip.text) });
              }}
            >
              ${msg('Zet in ons plan', { id: 'checklist-more.to-plan' })}
            </button>`,
      ),
    )}
    ${list(
      objectionsWord(drawing),
      objections.map((one) => objectionTemplate(one, drawing)),
    )}
    ${list(
      msg('Om bij stil te staan', { id: 'checklist-more.cards' }),
      cards.map(
        ({ prompt, methods: from }) =>
          html`<strong>${words({ ...prompt, text: prompt.title })}.</strong> ${words(prompt)}
            <span class="hint">${from.map((one) => nameOf(one)).join(' · ')}</span>`,
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

/** The tip below what somebody wrote there already. */
function withTip({ assessment }: Drawing, { id }: Statement, tip: string): string {
  const { step = '' } = replyOf(assessment, id) ?? {};
  return step.includes(tip) ? step : [step, tip].filter(Boolean).join('\n');
}

/** What a method is called; advice without a name says itself. */
const nameOf = (entry: KaderEntry): string =>
  (entry.kind === 'method' || entry.kind === 'more-info' ? entry.name : undefined) ?? entry.text;
