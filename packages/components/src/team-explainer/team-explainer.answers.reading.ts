import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { directionOf, formatDate, type Locale } from '@wijkbrug/core/locale.js';
import type { Msg } from '../internal/messages.js';
import { phoneLink } from '../internal/phone-link.js';
import { phrase } from '../internal/phrase.js';
import type { AnswerView, ContactView, Item, LineView, Run } from './team-explainer.types.js';

type Part = TemplateResult | typeof nothing;

/** What comes later and stands in every answer. */
export interface InAnswer {
  /** Stands before the way to contact. */
  readonly tell?: Part | undefined;
  /** The answer with the Dutch beside it, instead of the answer. */
  readonly beside?: TemplateResult;
}

/** Draws what stands below a question. */
export const answerTemplate = (
  topic: AnswerView,
  contact: ContactView,
  locale: Locale,
  msg: Msg,
  { tell, beside }: InAnswer = {},
): TemplateResult =>
  html`${topic.inDutchBecause ? dutchNote(topic.inDutchBecause, contact, msg) : nothing}
    <div class="wijkbrug-said-here" lang=${topic.locale} dir=${directionOf(topic.locale)}>
      ${beside ?? topic.lines.map((line, index) => lineTemplate(line, index === 0, topic.locale))}
    </div>
    ${status(topic, contact, locale, msg)} ${contactTemplate(contact, msg, tell)}`;

/** Draws one sentence, with what is shown below it. */
export const lineTemplate = ({ runs, quote, items }: LineView, first: boolean, locale: Locale): TemplateResult =>
  html`<p class=${first ? 'wijkbrug-short-answer' : 'wijkbrug-line'}>${runs.map(run)}</p>
    ${quote ? html`<p class="wijkbrug-quote">${phrase(quote, locale)}</p>` : nothing}
    ${
      items
        ? html`<ul class="wijkbrug-items">
            ${items.map((item) => itemTemplate(item, locale))}
          </ul>`
        : nothing
    }`;

const itemTemplate = ({ title, runs, href }: Item, locale: Locale): TemplateResult => {
  const words = runs.map(run);
  return html`<li>
    ${title ? html`<strong>${phrase(title, locale)}</strong> ` : nothing}${href ? html`<a href=${href}>${words}</a>` : words}
  </li>`;
};

const run = (part: Run): TemplateResult | string => (typeof part === 'string' ? part : phoneLink(part.phone));

function dutchNote(reason: 'unchecked' | 'missing', contact: ContactView, msg: Msg): TemplateResult {
  const why =
    reason === 'unchecked'
      ? msg(
          'Dit antwoord gaat over uw rechten. De vertaling is nog niet gecontroleerd. Daarom staat het hier in het Nederlands.',
          { id: 'team-explainer-answers.dutch-unchecked' },
        )
      : msg('Dit antwoord is er nog niet in uw taal. Daarom staat het hier in het Nederlands.', {
          id: 'team-explainer-answers.dutch-missing',
        });
  return html`<p class="wijkbrug-note">${why} ${askUs(contact, msg)}</p>`;
}

const askUs = ({ phone }: ContactView, msg: Msg): Part =>
  phone
    ? html`${msg('Wilt u uitleg? Bel:', { id: 'team-explainer-answers.call-to-explain' })} ${phoneLink(phone)}`
    : nothing;

function status(topic: AnswerView, contact: ContactView, locale: Locale, msg: Msg): Part {
  const parts: TemplateResult[] = [];
  if (topic.general) {
    const general = msg('Dit is algemene uitleg. Vraag het team hoe het hier gaat.', {
      id: 'team-explainer-answers.general',
    });
    parts.push(html`<p class="wijkbrug-basis">${general}</p>`);
  }
  if (topic.checked) {
    const { by, on } = topic.checked;
    const checked = msg(str`Gecontroleerd door ${by} op ${formatDate(on, locale)}.`, {
      id: 'team-explainer-answers.checked',
    });
    parts.push(html`<p class="wijkbrug-basis">${checked}</p>`);
  }
  if (topic.outdated) {
    const outdated = msg(
      'Een deel van het antwoord is lang niet gecontroleerd. Daarom laten wij dat deel niet zien. Vraag het aan het team.',
      { id: 'team-explainer-answers.outdated' },
    );
    parts.push(html`<p class="wijkbrug-note">${outdated} ${contact.phone ? phoneLink(contact.phone) : nothing}</p>`);
  }
  return html`${parts}`;
}

/** A human, next to every answer. */
function contactTemplate(
  { phone, phoneHours, callback, walkIn, address }: ContactView,
  msg: Msg,
  tell: InAnswer['tell'],
): TemplateResult {
  const title = msg('Liever iemand spreken?', {
    id: 'team-explainer-answers.contact',
    desc: 'Heading of the contact details',
  });
  return html`<div class="wijkbrug-contact">
    <p class="wijkbrug-contact-title"><strong>${title}</strong></p>
    <div class="wijkbrug-tell-place">${tell}</div>
    <ul>
      ${
        phone
          ? html`<li>
              ${msg('Bel', { id: 'team-explainer-answers.call', desc: 'Followed by a telephone number' })}
              ${phoneLink(phone)}
              ${phoneHours.length > 0 ? html`<span class="wijkbrug-hours">(${phoneHours.join('; ')})</span>` : nothing}
            </li>`
          : html`<li>
              ${msg('Vraag bij uw gemeente naar het wijkteam.', { id: 'team-explainer-answers.ask-municipality' })}
            </li>`
      }
      ${
        callback
          ? html`<li>
              <a href=${callback}>${msg('Laat u terugbellen', { id: 'team-explainer-answers.callback' })}</a>
            </li>`
          : nothing
      }
      ${
        walkIn.length > 0
          ? html`<li>
              ${msg('Langskomen zonder afspraak:', { id: 'team-explainer-answers.walk-in' })}
              ${walkIn.join('; ')}${address ? html` <br /><bdi>${address}</bdi>` : nothing}
            </li>`
          : nothing
      }
    </ul>
  </div>`;
}
