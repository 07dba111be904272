import { html, type TemplateResult } from 'lit';
import { directionOf, sourceLocale, type Locale } from '@wijkbrug/core/locale.js';
import type { LocalizedText } from '@wijkbrug/core/team-profile.js';

/** A text in a language of its own. */
export interface Phrase {
  readonly text: string;
  readonly locale: Locale;
}

/** Words that may be in another language than the text around them. */
export const phrase = ({ text, locale }: Phrase, around: Locale): TemplateResult | string =>
  locale === around ? text : html`<span lang=${locale} dir=${directionOf(locale)}>${text}</span>`;

/** The municipality's words in a language, else in Dutch. */
export function phraseOf(text: LocalizedText, locale: Locale): Phrase {
  const own = text[locale];
  return own ? { text: own, locale } : { text: text.nl, locale: sourceLocale };
}
