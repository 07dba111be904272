import { html, type TemplateResult } from 'lit';
import { directionOf, type Locale } from '@wijkbrug/core/locale.js';
import type { Phrase } from './team-explainer.types.js';

/** Words that may be in another language than the text around them. */
export const phrase = ({ text, locale }: Phrase, around: Locale): TemplateResult | string =>
  locale === around ? text : html`<span lang=${locale} dir=${directionOf(locale)}>${text}</span>`;
