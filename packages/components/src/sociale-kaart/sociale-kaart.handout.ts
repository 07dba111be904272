import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatDate } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import { phrase, phraseOf } from '../internal/phrase.js';
import { dutch } from './sociale-kaart.card.js';
import { factsTemplate } from './sociale-kaart.facts.js';
import type { InsideContext } from './sociale-kaart.inside.js';
import { answerLabels, kindLabels } from './sociale-kaart.labels.js';
import type { CardView, Part } from './sociale-kaart.types.js';

/** A list on paper. */
export interface Handout {
  readonly title: string;
  /** What was asked, in words; empty when nothing was. */
  readonly asked: string;
  readonly cards: readonly CardView[];
  /** Number of the team. */
  readonly phone: string | undefined;
  /** A code that opens the same list, with its address. */
  readonly code: Part;
  readonly level: number;
  readonly context: InsideContext;
}

/** The list as somebody gives it to somebody else: in the language that is read, with the day on which it was made. */
export function handoutTemplate({ title, asked, cards, phone, code, level, context }: Handout): TemplateResult {
  const { msg, locale, today } = context;
  const made = msg(str`Gemaakt op ${formatDate(today, locale)}`, { id: 'sociale-kaart-hand.made', desc: 'A date' });
  return html`<div class="handout">
    ${heading(level, 'handout-title', title)}
    <p>${made}${asked ? html` · ${asked}` : nothing}</p>
    <p>
      ${msg('Gegevens veranderen soms. Bel eerst als u er ver voor moet reizen.', { id: 'sociale-kaart-hand.call-first' })}
      ${
        phone
          ? html`${msg('Vragen? Bel:', { id: 'sociale-kaart-hand.questions' })} <strong dir="ltr">${phone}</strong>`
          : nothing
      }
    </p>
    ${code}
    <ul class="paper">
      ${cards.map((card) => html`<li>${entryTemplate(card, level + 1, context)}</li>`)}
    </ul>
  </div>`;
}

function entryTemplate(card: CardView, level: number, context: InsideContext): TemplateResult {
  const { locale, msg } = context;
  const { name, organization, kind, description, phones, email } = card.record;
  return html`${heading(level, 'paper-name', dutch(name, locale))}
    <p>
      ${kindLabels(msg)[kind]}${organization ? html` · ${dutch(organization, locale)}` : nothing}
      ${
        card.checked === 'expired'
          ? html` · <strong>${msg('Lang niet gecontroleerd: bel eerst', { id: 'sociale-kaart-more.stale' })}</strong>`
          : nothing
      }
    </p>
    ${description ? html`<p>${phrase(phraseOf(description, locale), locale)}</p>` : nothing}
    ${factsTemplate(card, context)}
    ${phones.map(
      ({ number, answer, whatsapp }) =>
        html`<p>
          ${whatsapp === 'only' ? 'WhatsApp ' : nothing}<strong dir="ltr">${number}</strong>
          ${answer ? answerLabels(msg)[answer] : nothing}
        </p>`,
    )}
    ${email ? html`<p dir="ltr">${email}</p>` : nothing}`;
}
