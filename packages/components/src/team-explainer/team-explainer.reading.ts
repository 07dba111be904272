import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import type { Msg } from '../internal/messages.js';
import { phoneLink } from '../internal/phone-link.js';
import { phrase } from '../internal/phrase.js';
import type { FrameView, GroupView } from './team-explainer.types.js';

/** Draws the answer to one question; nothing while the answers are on their way. */
export type DrawAnswer = (topic: string) => TemplateResult | undefined;

/** Draws the whole explainer. */
export function explainerTemplate(view: FrameView, answer: DrawAnswer, locale: Locale, msg: Msg): TemplateResult {
  const title = msg('Vragen over het wijkteam', { id: 'team-explainer.title', desc: 'Heading' });
  return html`${heading(view.headingLevel, 'wijkbrug-title', title)} ${urgent(msg)}
  ${view.uncheckedTranslation ? translationNote(msg) : nothing}
  ${view.groups.map((group) => groupTemplate(group, view.headingLevel + 1, answer, locale))}`;
}

const urgent = (msg: Msg): TemplateResult =>
  html`<p class="wijkbrug-urgent">
    <strong>${msg('Is er direct gevaar?', { id: 'team-explainer.danger' })}</strong>
    ${msg('Bel', { id: 'team-explainer.call-112', desc: 'Followed by the number 112' })} ${phoneLink('112')}
  </p>`;

const translationNote = (msg: Msg): TemplateResult =>
  html`<p class="wijkbrug-note">
    ${msg(
      'Deze tekst is vertaald uit het Nederlands. Niemand die deze taal spreekt heeft de vertaling al gecontroleerd. Twijfelt u? Bel dan.',
      { id: 'team-explainer.unchecked-translation', desc: 'Shown above machine translations' },
    )}
  </p>`;

const groupTemplate = (
  { title, questions }: GroupView,
  level: number,
  answer: DrawAnswer,
  locale: Locale,
): TemplateResult =>
  html`<section class="wijkbrug-group">
    ${heading(level, 'wijkbrug-group-title', phrase(title, locale))}
    ${questions.map(
      ({ id, question }) =>
        html`<details class="wijkbrug-topic" data-topic=${id}>
          <summary class="wijkbrug-question">${phrase(question, locale)}</summary>
          <div class="wijkbrug-answer">${answer(id)}</div>
        </details>`,
    )}
  </section>`;
