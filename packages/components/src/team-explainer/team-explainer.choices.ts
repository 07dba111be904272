import { loadJeMessages, loadVoice, voiceNames, type VoiceName } from '@wijkbrug/content/team-explainer-voices.js';
import { DataError } from '@wijkbrug/core/errors.js';
import { sourceLocale, type Locale } from '@wijkbrug/core/locale.js';
import type { ExplainerExtras } from '@wijkbrug/core/team-explainer.js';
import { extrasInVoice, inVoice, type Kept, type Voice } from '@wijkbrug/core/team-explainer/voice.js';
import type { TeamProfile } from '@wijkbrug/core/team-profile.js';
import type { Localization } from '../internal/localization.js';
import type { Messages, MessageStore } from '../internal/messages.js';
import { report } from '../internal/report.js';
import type { answersPart, ExplainerBundle } from './team-explainer.texts.js';

const voices = new Map<string, Voice>();

/** The part that is there already: what it brought is not brought again. */
type Part = NonNullable<typeof answersPart.value>;

const stores = new Map<VoiceName, MessageStore>();

/** The messages of a voice, with its texts: they arrive together. */
export function wordsOf(name: VoiceName, { messageStore, messages }: Part): MessageStore {
  const load = async (locale: Locale): Promise<{ templates: Messages }> => {
    voices.set(`${name} ${locale}`, await loadVoice(name, locale));
    return { templates: locale === sourceLocale ? await loadJeMessages() : {} };
  };
  const store =
    stores.get(name) ??
    messageStore(Object.fromEntries(messages.locales.map((locale) => [locale, () => load(locale)])));
  stores.set(name, store);
  return store;
}

/** All that a server loads before it draws. */
export const allWords = (part: Part): readonly MessageStore[] => voiceNames.map((name) => wordsOf(name, part));

/** What each attribute may say, and the voice that it asks for. */
const known: Readonly<Record<string, Readonly<Record<string, VoiceName | undefined>>>> = {
  audience: { youth: 'youth', everyone: undefined },
  address: { je: 'je', u: undefined },
};

/** The voice that a page asks for. Young people are addressed with “je”. */
function voiceOf(host: HTMLElement): VoiceName | undefined {
  const asked = Object.entries(known).map(([attribute, values]) => {
    const value = host.getAttribute(attribute) ?? '';
    if (value && !Object.hasOwn(values, value)) {
      const mend = `Set ${attribute} on the element to one of: ${Object.keys(values).join(', ')}.`;
      report(host, new DataError({ code: 'unknown-value', file: `${attribute}="${value}"`, mend }));
    }
    return values[value];
  });
  return asked.find((voice) => voice !== undefined);
}

/** What one page asked for. */
export interface Choices {
  readonly voice: VoiceName | undefined;
}

const chosen = new WeakMap<HTMLElement, Choices>();

/** What a page asked for, once it is there. */
export const choicesOf = (host: HTMLElement): Choices | undefined => chosen.get(host);

/** Reads what the page asks for, and loads it in the reader's language; later languages bring it along. */
export async function start(host: HTMLElement, l10n: Localization, part: Part): Promise<void> {
  const voice = voiceOf(host);
  const words = voice && wordsOf(voice, part);
  const loading = words && l10n.use(words);
  // A server has loaded everything, and does not wait.
  if (words?.get(l10n.locale)) chosen.set(host, { voice });
  await loading;
  chosen.set(host, { voice });
}

/** What a municipality says in its own words in a language: that stands as it is. */
function keptIn({ ownTexts }: TeamProfile, locale: Locale): Kept {
  const languages: readonly Locale[] = [sourceLocale, locale];
  return new Set(languages.flatMap((language) => Object.keys(ownTexts?.texts[language] ?? {})));
}

/** The texts in the voice of the page. */
export function textsInVoice(texts: ExplainerBundle, { voice }: Choices, profile: TeamProfile): ExplainerBundle {
  const { locale } = texts.own;
  const found = voice && voices.get(`${voice} ${locale}`);
  return found ? inVoice(texts, found, keptIn(profile, locale)) : texts;
}

/** What stands beside the questions, in the voice of the page. */
export function extrasIn(extras: ExplainerExtras, { voice }: Choices, profile: TeamProfile): ExplainerExtras {
  const found = voice && voices.get(`${voice} ${extras.locale}`);
  return found ? extrasInVoice(extras, found, keptIn(profile, extras.locale)) : extras;
}
