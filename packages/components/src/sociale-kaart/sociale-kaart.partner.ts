// What a professional must know to work together well, said by the organisation itself.
import { html, type TemplateResult } from 'lit';
import type { Locale } from '@wijkbrug/core/locale.js';
import type { KaartRecord, Partnership } from '@wijkbrug/core/sociale-kaart.js';
import type { Msg } from '../internal/messages.js';
import { dutch } from './sociale-kaart.card.js';
import { namedPersons } from './sociale-kaart.inside.js';
import { roleLabels } from './sociale-kaart.labels.js';

export { messages } from '../generated/messages/sociale-kaart-partner.js';
export const laterSheets = (): CSSStyleSheet[] => [];
export const styleControls = (): void => undefined;

/** What they expect in return, how to approach them, what was agreed, and who can be asked for. */
export function partnerTemplate(record: KaartRecord, today: string, locale: Locale, msg: Msg): TemplateResult {
  const { partnership, organization, name } = record;
  const rows = partnership ? rowsOf(partnership, msg) : [];
  const shown = namedPersons(record, today);
  return html`<div class="wijkbrug-partner">
    <p class="wijkbrug-said"><strong>${msg('Samenwerken', { id: 'sociale-kaart-partner.title' })}</strong></p>
    ${
      rows.length > 0
        ? html`<dl class="wijkbrug-facts">
            ${rows.map(
              ([key, label, text]) =>
                html`<div data-partner=${key}>
                  <dt>${label}</dt>
                  <dd>${dutch(text, locale)}</dd>
                </div>`,
            )}
          </dl>`
        : html`<p>
            ${msg('Zij hebben hierover nog niets gezegd. Vraag het aan hen zelf.', { id: 'sociale-kaart-partner.unknown' })}
          </p>`
    }
    ${shown.map(
      (person) =>
        html`<p data-person>
          <strong>${dutch(person.name, locale)}</strong>:
          ${person.roles.map((role) => roleLabels(msg)[role]).join(', ')}.
          ${msg('Te bereiken via:', { id: 'sociale-kaart-partner.through' })} ${dutch(organization ?? name, locale)}
        </p>`,
    )}
  </div>`;
}

type Row = readonly [key: string, label: string, text: string];

function rowsOf({ needs, approach, training, agreements, speaksFor }: Partnership, msg: Msg): Row[] {
  const all: readonly (readonly [string, string, string | undefined])[] = [
    ['needs', msg('Wat zij van het team nodig hebben', { id: 'sociale-kaart-partner.needs' }), needs],
    ['approach', msg('Hoe u hen benadert', { id: 'sociale-kaart-partner.approach' }), approach],
    ['training', msg('Training en begeleiding', { id: 'sociale-kaart-partner.training' }), training],
    ['value', msg('Waardering', { id: 'sociale-kaart-partner.value' }), agreements?.value],
    ['inform', msg('Informatie', { id: 'sociale-kaart-partner.inform' }), agreements?.inform],
    ['facilitate', msg('Ondersteuning', { id: 'sociale-kaart-partner.facilitate' }), agreements?.facilitate],
    ['align', msg('Afstemming', { id: 'sociale-kaart-partner.align' }), agreements?.align],
    ['speaks-for', msg('Namens wie zij spreken', { id: 'sociale-kaart-partner.speaks-for' }), speaksFor],
  ];
  return all.flatMap(([key, label, text]) => (text ? [[key, label, text] as const] : []));
}
