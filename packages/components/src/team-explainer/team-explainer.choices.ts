import type { TemplateResult } from 'lit';
import { loadJeMessages, loadVoice, voiceNames, type VoiceName } from '@wijkbrug/content/team-explainer-voices.js';
import { DataError } from '@wijkbrug/core/errors.js';
import { sourceLocale, type Locale } from '@wijkbrug/core/locale.js';
import type { ExplainerExtras } from '@wijkbrug/core/team-explainer.js';
import { extrasInVoice, inVoice, type Kept, type Voice } from '@wijkbrug/core/team-explainer/voice.js';
import type { TeamProfile } from '@wijkbrug/core/team-profile.js';
import type { Localization } from '../internal/localization.js';
import type { Messages, MessageStore } from '../internal/messages.js';
import { chunkFailed, report } from '../internal/report.js';
import type { AskBox } from './team-explainer.ask.js';
import type { AskView } from './team-explainer.ask.reading.js';
import type { WijkbrugTeamExplainer } from './team-explainer.component.js';
import type { answersPart, ExplainerBundle, extrasPart } from './team-explainer.texts.js';

const voices = new Map<string, Voice>();

/** The part that is there already: what it brought is not brought again. */
type Part = NonNullable<typeof answersPart.value>;

type AskModule = NonNullable<NonNullable<typeof extrasPart.value>['askPart']['value']>;

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

const wantsBox = (host: HTMLElement): boolean => host.hasAttribute('ask') || host.hasAttribute('ask-action');

/** What one page asked for. */
export interface Choices {
  readonly voice: VoiceName | undefined;
  /** The box for questions, and how it is drawn; a server only draws it. */
  readonly box?: AskBox | 'drawn';
}

const chosen = new WeakMap<HTMLElement, Choices>();

/** What a page asked for, once it is there. */
export const choicesOf = (host: HTMLElement): Choices | undefined => chosen.get(host);

/** Reads what the page asks for, and loads it in the reader's language; later languages bring it along. */
export async function start(
  host: WijkbrugTeamExplainer,
  l10n: Localization,
  part: Part,
  extras: typeof extrasPart,
): Promise<void> {
  const voice = voiceOf(host);
  const words = voice && wordsOf(voice, part);
  if (words) await l10n.use(words);
  const starting = wantsBox(host) ? startBox(host, l10n, part, extras) : undefined;
  // Nobody waits for the box, unless it stands there already: a server drew it, and it is not taken away.
  if (!starting || !host.querySelector('.wijkbrug-ask')) chosen.set(host, { voice });
  void starting?.then((box) => {
    chosen.set(host, { voice, ...(box && { box }) });
    host.requestUpdate();
  });
}

/** A page without its box still speaks as it should. */
async function startBox(
  host: WijkbrugTeamExplainer,
  l10n: Localization,
  part: Part,
  extras: typeof extrasPart,
): Promise<AskBox | undefined> {
  try {
    const { askMessages, askPart } = await extras.load();
    const [{ AskBox }] = await Promise.all([askPart.load(), l10n.use(askMessages)]);
    return new AskBox(host, l10n, part);
  } catch (cause) {
    report(host, chunkFailed('ask', cause));
    return undefined;
  }
}

/** A server has loaded everything, and does not wait. */
export function startOnServer(
  host: WijkbrugTeamExplainer,
  l10n: Localization,
  part: Part,
  extras: typeof extrasPart.value,
): Choices {
  const voice = voiceOf(host);
  for (const words of [voice && wordsOf(voice, part), extras?.askMessages]) if (words) void l10n.use(words);
  return { voice, ...(wantsBox(host) && { box: 'drawn' }) };
}

/** The box for questions, as a model and as what is drawn; none where the page has none. */
export function drawBox(
  host: WijkbrugTeamExplainer,
  { box }: Choices,
  { locale, msg }: Localization,
  ask: AskModule | undefined,
  headingLevel: number,
  phone: string | undefined,
): { readonly view: AskView; readonly draw: () => TemplateResult } | undefined {
  const view = box && ask?.askView(host, headingLevel, phone, box === 'drawn');
  const typed = (): string => (typeof box === 'object' ? box.typed : '');
  return ask && view && { view, draw: () => ask.askTemplate(view, locale, msg, typed()) };
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
