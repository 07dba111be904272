import type { Locale } from '@wijkbrug/core/locale.js';
import { explainerStore, type ExplainerBundle } from './team-explainer.texts.js';

/** What stands there, for the tools that come later. */
export interface Shown {
  /** The texts, with those of the municipality and in the voice of the page. */
  readonly texts: ExplainerBundle;
  /** Goes to the box for questions, where the page has one. */
  readonly ask?: (topic: string) => void;
}

const all = new WeakMap<HTMLElement, Shown>();

export function remember(host: HTMLElement, shown: Shown): void {
  all.set(host, shown);
}

export const shownBy = (host: HTMLElement): Shown | undefined => all.get(host);

/** The texts that stand there; ours while a language is on its way. */
export function textsOf(host: HTMLElement, locale: Locale): ExplainerBundle | undefined {
  const texts = all.get(host)?.texts;
  return texts?.own.locale === locale ? texts : explainerStore.get(locale);
}
