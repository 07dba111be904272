import { str } from '@lit/localize/internal/str-tag.js';
import { formatDate, type Locale } from '@wijkbrug/core/locale.js';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import type { KaartQuery } from '@wijkbrug/core/sociale-kaart/search.js';
import type { Msg } from '../internal/messages.js';
import { phraseOf } from '../internal/phrase.js';
import { languagesText, placeText } from './sociale-kaart.facts.js';
import { ruleText } from './sociale-kaart.hours.js';
import { chosenWords } from './sociale-kaart.questions.js';

/** What was asked, in the words of the filters. */
export function askedText(query: KaartQuery, locale: Locale, msg: Msg): string {
  const { text, near } = query;
  const chosen = chosenWords(query, locale, msg).map(({ label }) => label);
  return [...(text ? [`\u2068${text}\u2069`] : []), ...chosen, ...(near ? [near] : [])].join(' · ');
}

/** The list as a message: who, when, where and how to reach them. */
export function shareText(
  title: string,
  records: readonly KaartRecord[],
  today: string,
  locale: Locale,
  msg: Msg,
): string {
  const made = msg(str`Gemaakt op ${formatDate(today, locale)}`, { id: 'sociale-kaart-hand.made', desc: 'A date' });
  return [`${title}\n${made}`, ...records.map((record) => entryText(record, locale, msg))].join('\n\n');
}

function entryText(record: KaartRecord, locale: Locale, msg: Msg): string {
  const { name, organization, description, languages, hours, place, phones, email } = record;
  const times = hours?.rules.map((rule) => ruleText(rule, locale, msg)) ?? [];
  return [
    `• ${name}${organization ? ` (${organization})` : ''}`,
    description && phraseOf(description, locale).text,
    languages.length > 0 && languagesText(record, locale),
    [...times, hours?.text].filter(Boolean).join('; '),
    place && placeText(place),
    phones.map(({ number, whatsapp }) => `${whatsapp === 'only' ? 'WhatsApp ' : ''}\u2066${number}\u2069`).join(', '),
    email,
  ]
    .filter(Boolean)
    .join('\n');
}
