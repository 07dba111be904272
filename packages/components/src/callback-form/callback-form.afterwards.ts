import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatNumber, pluralCategory, type Locale } from '@wijkbrug/core/locale.js';
import type { Msg } from '../internal/messages.js';
import { phoneLink } from '../internal/phone-link.js';
import { phrase } from '../internal/phrase.js';
import type { NextView } from './callback-form.view.js';
import { walkInTemplate } from './callback-form.walk-in.js';

/** What happens after sending: only what the team confirmed, and only what belongs to how the person is reached. */
export function afterwards(next: NextView, locale: Locale, msg: Msg): TemplateResult {
  const lines = next.reach === 'walk-in' ? comingBy(next, locale, msg) : hearing(next, locale, msg);
  return lines.length === 0
    ? html``
    : html`<p class="wijkbrug-then">
          <strong>${msg('Wat gebeurt er daarna?', { id: 'callback-form-more.then' })}</strong>
        </p>
        <ul class="wijkbrug-next">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`;
}

type Line = TemplateResult | string;

/** For who comes by: when, where and with what. Nobody calls. */
const comingBy = (next: NextView, locale: Locale, msg: Msg): Line[] => [
  ...doorOf(next, locale, msg),
  msg('Noem uw code als u langskomt.', { id: 'callback-form-more.say-code' }),
];

const doorOf = (next: NextView, locale: Locale, msg: Msg): Line[] =>
  next.walkIn?.length || next.address ? [walkInTemplate(next, locale, msg)] : [];

/** For who hears something: by when, and about the call for who is called. */
function hearing(next: NextView, locale: Locale, msg: Msg): Line[] {
  const { known, caller, fromNumber, workingDays, notReached, ifNobodyCalls, walkIn, reach = 'phone' } = next;
  const days = workingDays === undefined ? undefined : withinDays(workingDays, locale, msg);
  const isCalled = reach === 'phone' || reach === 'whatsapp';
  return [
    days,
    known && !days && noDays(next, msg),
    isCalled &&
      caller &&
      html`${msg('Deze persoon belt u:', { id: 'callback-form-more.caller-is' })} ${phrase(caller, locale)}`,
    isCalled &&
      fromNumber &&
      html`${msg('Wij bellen met dit nummer:', { id: 'callback-form-more.from-number' })} ${phoneLink(fromNumber)}`,
    isCalled && notReached && phrase(notReached, locale),
    isCalled &&
      ifNobodyCalls &&
      html`${msg('Bent u niet gebeld?', { id: 'callback-form-more.nobody' })} ${phrase(ifNobodyCalls, locale)}`,
    ...(!days && walkIn?.length ? doorOf(next, locale, msg) : []),
  ].filter((line) => line !== undefined && line !== false);
}

/** As the language counts. */
function withinDays(workingDays: number, locale: Locale, msg: Msg): string {
  const days = formatNumber(workingDays, locale);
  switch (pluralCategory(workingDays, locale)) {
    case 'one':
      return msg(str`Meestal hoort u iets binnen ${days} werkdag.`, { id: 'callback-form-more.days-one' });
    case 'two':
      return msg(str`Meestal hoort u iets binnen ${days} werkdagen.`, { id: 'callback-form-more.days-two' });
    case 'few':
      return msg(str`Meestal hoort u iets binnen ${days} werkdagen.`, { id: 'callback-form-more.days-few' });
    case 'many':
      return msg(str`Meestal hoort u iets binnen ${days} werkdagen.`, { id: 'callback-form-more.days-many' });
    default:
      return msg(str`Meestal hoort u iets binnen ${days} werkdagen.`, { id: 'callback-form-more.days-other' });
  }
}

/** Nobody said by when: the person is told so, and what can be done. */
const noDays = ({ phone }: NextView, msg: Msg): TemplateResult =>
  html`${msg('Wij weten niet wanneer u iets hoort.', { id: 'callback-form-more.no-days' })}
  ${
    phone
      ? html`${msg('Wilt u niet wachten? Bel gerust:', { id: 'callback-form-more.do-not-wait' })} ${phoneLink(phone)}`
      : nothing
  }`;
