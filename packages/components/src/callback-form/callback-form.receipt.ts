import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { pictureOf, type CallbackReceipt, type CodePicture } from '@wijkbrug/core/callback-form.js';
import { formatDate, formatWeekday, weekdayCodes, type IsoDate, type Locale } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import type { Msg } from '../internal/messages.js';
import { onServer } from '../internal/on-server.js';
import { phoneLink } from '../internal/phone-link.js';
import { afterwards } from './callback-form.afterwards.js';
import { addressBeside } from './callback-form.more.js';
import { pictureTemplate } from './callback-form.pictures.js';
import type { NextView } from './callback-form.view.js';

/** What stands there when the request is kept: a code and a picture without a name, and what happens now. */
export function receiptTemplate(
  { code, receivedOn, callBy }: CallbackReceipt,
  next: NextView,
  level: number,
  action: string | undefined,
  locale: Locale,
  msg: Msg,
): TemplateResult {
  const picture = pictureOf(code);
  const received = dayOf(receivedOn, locale);
  // Who comes by hears nothing: that person is there.
  const last = callBy && next.reach !== 'walk-in' ? dayOf(callBy, locale) : undefined;
  return html`${heading(level, 'wijkbrug-title', msg('Uw verzoek is aangekomen', { id: 'callback-form-after.title' }))}
    <p>
      ${msg('Dit is uw code, met een plaatje erbij. Schrijf de code over of maak een foto.', { id: 'callback-form-after.code' })}
    </p>
    <div class="wijkbrug-receipt" tabindex=${onServer ? '-1' : nothing} ?autofocus=${onServer}>
      ${pictureTemplate(picture)}
      <p><span class="wijkbrug-code" dir="ltr">${code}</span><br />${pictureName(picture, msg)}</p>
    </div>
    ${last ? html`<p><strong>${msg(str`Het team wil u uiterlijk op ${last} iets laten weten.`, { id: 'callback-form-after.call-by' })}</strong></p>` : nothing}
    ${afterwards(last ? { ...next, known: undefined, workingDays: undefined, walkIn: [] } : next, locale, msg)}
    <p>
      ${msg(str`Ontvangen op ${received}.`, { id: 'callback-form-after.received' })}
      ${msg('Met de code kunt u uw verzoek veranderen of intrekken, hier of door te bellen.', {
        id: 'callback-form-after.change-how',
      })}
      ${next.phone ? phoneLink(next.phone) : nothing}
    </p>
    ${onServer && action ? withdrawal(action, code, locale, msg) : nothing}`;
}

/** Takes the request back without a script; where there is one, a button below does. */
const withdrawal = (action: string, code: string, locale: Locale, msg: Msg): TemplateResult =>
  html`<form class="wijkbrug-without-script" method="post" action=${addressBeside(action, 'withdraw')}>
    <input type="hidden" name="locale" value=${locale} />
    <input type="hidden" name="replaces" value=${code} />
    <button>${msg('Trek mijn verzoek in', { id: 'callback-form-after.withdraw' })}</button>
  </form>`;

/** “dinsdag 24 november 2026”. */
const dayOf = (date: IsoDate, locale: Locale): string =>
  `${formatWeekday(weekdayCodes[new Date(`${date}T12:00Z`).getUTCDay()] ?? 'MO', locale)} ${formatDate(date, locale)}`;

/** The word for a picture. */
export function pictureName(picture: CodePicture, msg: Msg): string {
  const names: Readonly<Record<CodePicture, () => string>> = {
    tree: () => msg('boom', { id: 'callback-form-after.tree' }),
    fish: () => msg('vis', { id: 'callback-form-after.fish' }),
    moon: () => msg('maan', { id: 'callback-form-after.moon' }),
    star: () => msg('ster', { id: 'callback-form-after.star' }),
    key: () => msg('sleutel', { id: 'callback-form-after.key' }),
    umbrella: () => msg('paraplu', { id: 'callback-form-after.umbrella' }),
    apple: () => msg('appel', { id: 'callback-form-after.apple' }),
    boat: () => msg('boot', { id: 'callback-form-after.boat' }),
  };
  return names[picture]();
}
