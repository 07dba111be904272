import { html, type TemplateResult } from 'lit';
import type { Locale } from '@wijkbrug/core/locale.js';
import { phrase, type Phrase } from '../internal/phrase.js';

/** The id of an answer in the page: a link to it opens its question, also without JavaScript. */
export const topicAnchor = (topic: string): string => `wijkbrug-${topic.toLowerCase()}`;

/** A link to a question on this page. With JavaScript the address of the page stays as it is. */
export const topicLink = (topic: string, words: Phrase, around: Locale): TemplateResult =>
  html`<a href="#${topicAnchor(topic)}" data-open-topic=${topic}>${phrase(words, around)}</a>`;
