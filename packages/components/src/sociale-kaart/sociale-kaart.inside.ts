import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatDate, formatList, formatWeekday, languageName, type Locale } from '@wijkbrug/core/locale.js';
import {
  thresholdFacts,
  weekdayOf,
  type KaartRecord,
  type OpenState,
  type WallTime,
} from '@wijkbrug/core/sociale-kaart.js';
import type { Msg } from '../internal/messages.js';
import { dutch } from './sociale-kaart.card.js';
import {
  answerLabels,
  domainLabels,
  hostLabels,
  kindLabels,
  obstacleLabels,
  roleLabels,
  thresholdLabels,
} from './sociale-kaart.labels.js';
import { dayAndNight } from './sociale-kaart.hours.js';
import { keepTemplate } from './sociale-kaart.mine.js';
import type { CardView, Part } from './sociale-kaart.types.js';

/** Where a card leads. */
export interface CardLinks {
  /** Address of the callback form, with `{lang}`, `{behalf}` and `{topic}`. */
  readonly callback: string | undefined;
  /** The page takes corrections. */
  readonly corrections: boolean;
  /** Address where somebody puts their own group on the list, with `{lang}`. */
  readonly join: string | undefined;
}

/** Where the callback form is, in a language; for oneself when `behalf` is absent. */
export const callbackAddress = (callback: string, locale: Locale, behalf = '', topic = ''): string =>
  callback.replace('{lang}', locale).replace('{behalf}', behalf).replace('{topic}', topic);

/** What draws the inside of a card needs. */
export interface InsideContext {
  readonly locale: Locale;
  readonly msg: Msg;
  readonly links: CardLinks;
  /** Draws what professionals must know; absent for residents. */
  readonly partner?: ((record: KaartRecord) => Part) | undefined;
  /** Draws the way from a card to its place on the map. */
  readonly onMap?: (record: KaartRecord, name: unknown, msg: Msg) => Part;
  /** The date in the Netherlands. */
  readonly today: string;
}

/** Small words behind a name: what it is, whether it is open, whether it was checked. */
export function badgesTemplate(
  { record, open, checked }: CardView,
  { locale, msg, today }: InsideContext,
): TemplateResult {
  const now = open && openText(open, today, locale, msg);
  return html`<ul class="wijkbrug-badges">
    <li class="wijkbrug-kind">${kindLabels(msg)[record.kind]}</li>
    ${now ? html`<li class=${open.state === 'open' ? 'wijkbrug-open' : 'wijkbrug-shut'}>${now}</li>` : nothing}
    ${record.thresholds['no-appointment'] === 'yes' ? html`<li>${thresholdLabels(msg)['no-appointment']}</li>` : nothing}
    ${record.thresholds.free === 'yes' ? html`<li>${thresholdLabels(msg).free}</li>` : nothing}
    ${
      checked === 'expired'
        ? html`<li class="wijkbrug-stale">
            ${msg('Lang niet gecontroleerd: bel eerst', { id: 'sociale-kaart-more.stale' })}
          </li>`
        : nothing
    }
  </ul>`;
}

/** Whether it is open; nothing when nobody knows. */
function openText(open: OpenState, today: string, locale: Locale, msg: Msg): string | undefined {
  if (open.state === 'open') {
    if (!open.until) return dayAndNight(msg);
    return msg(str`Nu open, tot ${isolated(open.until)}`, { id: 'sociale-kaart-more.open-until', desc: 'A time' });
  }
  if (open.state === 'unknown' || !open.next) return undefined;
  const { next } = open;
  if (next.date === today) return msg(str`Vandaag open om ${isolated(next)}`, { id: 'sociale-kaart-more.opens-today' });
  const ahead = (Date.parse(next.date) - Date.parse(today)) / 86_400_000;
  const day = ahead < 7 ? formatWeekday(weekdayOf(next.date), locale) : formatDate(next.date, locale);
  // One value: two beside each other become one in the files of the translators.
  const moment = `${day} ${isolated(next)}`;
  return msg(str`Weer open: ${moment}`, { id: 'sociale-kaart-more.opens', desc: 'A day and a time' });
}

const isolated = ({ time }: WallTime): string => `\u2066${time}\u2069`;

/** Opens WhatsApp for who taps it, which knows a Dutch number by the code of the country. */
const whatsappLink = (number: string): TemplateResult =>
  html`<a href="https://wa.me/${number.replace(/\(0\)|^00|\D/g, '').replace(/^0/, '31')}" dir="ltr"
    >WhatsApp ${number}</a
  >`;

/**
 * What can be done with an entry, and what is known beyond the card.
 *
 * @param isWhole with what opens
 */
export function footTemplate(card: CardView, context: InsideContext, isWhole: boolean): TemplateResult {
  const { msg, locale } = context;
  const { record, isKept = false } = card;
  const name = dutch(record.name, locale);
  return html`${keepTemplate(record, isKept, name, msg, context.onMap?.(record, name, msg))}
    <details class="wijkbrug-topic" data-topic="entry-${record.id}">
      <summary class="wijkbrug-question">
        <span
          >${msg('Meer hierover', { id: 'sociale-kaart-more.more' })}<span class="wijkbrug-hidden"
            >: ${name}</span
          ></span
        >
      </summary>
      <div class="wijkbrug-answer">${isWhole ? insideTemplate(card, context) : nothing}</div>
    </details>`;
}

/** Everything that is known of an entry beyond its card. */
export function insideTemplate(
  { record, checked }: CardView,
  { locale, msg, links, today, partner }: InsideContext,
): TemplateResult {
  const said = (title: string, text: unknown): Part =>
    text ? html`<p class="wijkbrug-said"><strong>${title}</strong> ${text}</p>` : nothing;
  const own = (text: string | undefined): unknown => text && dutch(text, locale);
  const { phones, eligibility, fees, application, referral, interpreter, capacity, walkInHost, email } = record;
  // The data may come from elsewhere: nothing that runs, and no mail with more than an address.
  const website = /^https?:/i.test(record.website ?? '') ? record.website : undefined;
  const mail = email && `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
  return html`${thresholdsTemplate(record, msg)}
  ${
    record.roles.length > 0
      ? html`<p class="wijkbrug-said">
            <strong>${msg('Wat zij voor u kunnen doen:', { id: 'sociale-kaart-more.roles' })}</strong>
          </p>
          <ul class="wijkbrug-roles">
            ${record.roles.map((role) => html`<li>${roleLabels(msg)[role]}</li>`)}
          </ul>`
      : nothing
  }
  ${
    record.peerSupport
      ? html`<p class="wijkbrug-said">
          ${msg('Hier zijn mensen die uit eigen ervaring weten hoe het is.', { id: 'sociale-kaart-more.peer' })}
        </p>`
      : nothing
  }
  ${walkInHost ? html`<p class="wijkbrug-said">${hostLabels(msg)[walkInHost]}</p>` : nothing}
  ${phones.map(({ number, description, answer, whatsapp }) =>
    answer || description || whatsapp
      ? html`<p class="wijkbrug-said wijkbrug-answered">
          ${whatsapp === 'only' ? whatsappLink(number) : html`<strong dir="ltr">${number}</strong>`}${description ? html` (${dutch(description, locale)})` : nothing}${
            whatsapp === true && !/whats ?app/i.test(description ?? '') ? html` (WhatsApp)` : nothing
          }
          ${answer ? answerLabels(msg)[answer] : nothing}
        </p>`
      : nothing,
  )}
  ${said(msg('Voor wie:', { id: 'sociale-kaart-more.eligibility' }), own(eligibility))} ${agesTemplate(record, msg)}
  ${said(msg('Kosten:', { id: 'sociale-kaart-more.fees' }), own(fees))}
  ${said(msg('Wie verwijst:', { id: 'sociale-kaart-more.who-refers' }), own(referral))}
  ${said(msg('Zo meldt u zich aan:', { id: 'sociale-kaart-more.application' }), own(application))}
  ${said(msg('Tolk:', { id: 'sociale-kaart-more.interpreter' }), own(interpreter))}
  ${said(msg('Wat zij aankunnen:', { id: 'sociale-kaart-more.capacity' }), own(capacity))}
  ${personsTemplate(record, { locale, msg, today })}
  ${
    record.addressHidden
      ? html`<p class="wijkbrug-said">
          ${msg('Het adres is geheim. Bel eerst: dan hoort u waar u moet zijn.', { id: 'sociale-kaart-more.hidden-address' })}
        </p>`
      : nothing
  }
  ${
    email || website
      ? html`<ul class="wijkbrug-links">
          ${mail ? html`<li><a href=${mail} dir="ltr">${email}</a></li>` : nothing}
          ${website ? html`<li><a href=${website} dir="ltr">${website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a></li>` : nothing}
        </ul>`
      : nothing
  }
  ${partner?.(record)} ${callbackTemplate(record, links, locale, msg)} ${checkedTemplate(record, checked, locale, msg)}
  ${
    links.corrections
      ? html`<p class="wijkbrug-keep">
          <button type="button" class="wijkbrug-button" data-wijkbrug-action="correct" data-wijkbrug-entry=${record.id}>
            ${msg('Klopt er iets niet?', { id: 'sociale-kaart-more.correct' })}
          </button>
        </p>`
      : nothing
  }`;
}

function thresholdsTemplate({ thresholds, domains }: KaartRecord, msg: Msg): Part {
  const labels = thresholdLabels(msg);
  const obstacles = obstacleLabels(msg);
  const known = thresholdFacts.flatMap((key) => {
    const label = thresholds[key] === 'yes' ? labels[key] : thresholds[key] === 'no' ? obstacles[key] : undefined;
    return label ? [{ key, label, good: thresholds[key] === 'yes' }] : [];
  });
  return html`${
    domains.length > 0
      ? html`<p class="wijkbrug-domains">
          ${domains.map((domain) => html`<span>${domainLabels(msg)[domain]}</span> `)}
        </p>`
      : nothing
  }${
    known.length > 0
      ? html`<ul class="wijkbrug-thresholds">
          ${known.map(({ key, label, good }) => html`<li data-fact=${key} class=${good ? 'wijkbrug-good' : 'wijkbrug-note-that'}>${label}</li>`)}
        </ul>`
      : nothing
  }`;
}

function agesTemplate({ minimumAge, maximumAge }: KaartRecord, msg: Msg): Part {
  const text =
    minimumAge !== undefined && maximumAge !== undefined
      ? msg(str`Van ${minimumAge} tot en met ${maximumAge} jaar.`, { id: 'sociale-kaart-more.ages' })
      : minimumAge !== undefined
        ? msg(str`Vanaf ${minimumAge} jaar.`, { id: 'sociale-kaart-more.age-from' })
        : maximumAge !== undefined
          ? msg(str`Tot en met ${maximumAge} jaar.`, { id: 'sociale-kaart-more.age-until' })
          : undefined;
  return text ? html`<p class="wijkbrug-said">${text}</p>` : nothing;
}

/** Who can be named today: only as long as their consent lasts. */
export const namedPersons = ({ persons = [] }: KaartRecord, today: string): NonNullable<KaartRecord['persons']> =>
  persons.filter(({ until }) => today < until);

/** People whom others trust; only as long as their consent lasts, and reached through the organisation. */
function personsTemplate(record: KaartRecord, { locale, msg, today }: Omit<InsideContext, 'links'>): Part {
  const shown = namedPersons(record, today);
  if (shown.length === 0) return nothing;
  return html`<p class="wijkbrug-said">
      <strong>${msg('Vraag naar:', { id: 'sociale-kaart-more.persons', desc: 'Followed by names' })}</strong>
    </p>
    <ul class="wijkbrug-persons">
      ${shown.map(
        ({ name, languages, availability }) =>
          html`<li>
            ${dutch(name, locale)}${
              languages.length > 0
                ? html` (${formatList(
                    languages.map(({ code }) => languageName(code, locale)),
                    locale,
                  )})`
                : nothing
            }${availability ? html`, ${dutch(availability, locale)}` : nothing}
          </li>`,
      )}
    </ul>`;
}

/** The way to a human: for oneself, or for somebody else. */
function callbackTemplate({ domains }: KaartRecord, { callback }: CardLinks, locale: Locale, msg: Msg): Part {
  if (!callback) return nothing;
  const href = (behalf: string): string => callbackAddress(callback, locale, behalf, domains[0]);
  return html`<ul class="wijkbrug-links wijkbrug-callback">
    <li><a href=${href('')}>${msg('Laat het wijkteam u bellen', { id: 'sociale-kaart-more.callback' })}</a></li>
    <li>
      <a href=${href('together')}
        >${msg('Vraag het voor iemand anders', { id: 'sociale-kaart-more.callback-behalf' })}</a
      >
    </li>
  </ul>`;
}

function checkedTemplate(
  { checkedOn, owner }: KaartRecord,
  checked: CardView['checked'],
  locale: Locale,
  msg: Msg,
): Part {
  if (!checkedOn || checked === 'unknown' || checked === undefined) {
    return html`<p class="wijkbrug-status">
      ${msg('Wij weten niet wanneer dit is gecontroleerd. Vraag het eerst na.', { id: 'sociale-kaart-more.never-checked' })}
    </p>`;
  }
  const on = formatDate(checkedOn, locale);
  const by = owner && `\u2068${owner}\u2069`;
  const text = by
    ? msg(str`Gecontroleerd op ${on} door ${by}.`, { id: 'sociale-kaart-more.checked-by' })
    : msg(str`Gecontroleerd op ${on}.`, { id: 'sociale-kaart-more.checked' });
  const old = msg('Dat is lang geleden. Vraag het eerst na.', { id: 'sociale-kaart-more.checked-long-ago' });
  return html`<p class="wijkbrug-status">${text}${checked === 'expired' ? html` ${old}` : nothing}</p>`;
}
