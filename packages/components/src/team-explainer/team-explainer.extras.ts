import { loadExplainerExtras } from '@wijkbrug/content/team-explainer-extras.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import type { ExplainerExtras } from '@wijkbrug/core/team-explainer.js';
import { messages as words } from '../generated/messages/team-explainer-extras.js';
import { idle } from '../internal/idle.js';
import { Lazy } from '../internal/lazy.js';
import { LocaleStore } from '../internal/locale-store.js';
import type { Messages } from '../internal/messages.js';

export { messages as askMessages } from '../generated/messages/team-explainer-ask.js';

/** What comes after the answers: pictograms, stories, steps, roles, and “when does the team tell others?”. */
export { drawExtras } from './team-explainer.extras.reading.js';
export { extrasSheet } from './team-explainer.extras.reading.styles.js';

/** Search, reading aloud, a card for the desk: after everything that is read. */
export const tools = new Lazy(async () => {
  await idle();
  return import('./team-explainer.tools.js');
});

/** The box for questions, for the few pages that have one. */
export const askPart = new Lazy(() => import('./team-explainer.ask.js'));

const texts = new Map<Locale, ExplainerExtras>();

/** The stories, steps and roles of a language whose messages have arrived. */
export const extrasIn = (locale: Locale): ExplainerExtras | undefined => texts.get(locale);

/** The messages of a language, with its stories, steps and roles: they arrive together. */
export const messages = new LocaleStore<Messages>(words.locales, async (locale) => {
  const [own, extras] = await Promise.all([words.load(locale), loadExplainerExtras(locale)]);
  texts.set(locale, extras);
  return own;
});
