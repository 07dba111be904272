import { sourceLocale, type Locale } from '@wijkbrug/core/locale.js';
import type { Voice, VoiceUnits } from '@wijkbrug/core/team-explainer/voice.js';

/** Other ways of saying what the explainer says: `je` instead of “u”, and words for young people. */
export const voiceNames = ['je', 'youth'] as const;
export type VoiceName = (typeof voiceNames)[number];

/** The texts for young people, in the languages that have them. */
const youthTexts: Readonly<Partial<Record<Locale, () => Promise<{ readonly youth: VoiceUnits }>>>> = {
  nl: () => import('./nl/team-explainer-youth.js'),
  en: () => import('./en/team-explainer-youth.js'),
};

/**
 * Loads a voice for a reader's language. A language without texts for young people gets those of everybody, with the Dutch
 * that says the same.
 */
export async function loadVoice(name: VoiceName, locale: Locale): Promise<Voice> {
  const { je } = await import('./nl/team-explainer-je.js');
  const load = name === 'youth' ? youthTexts[locale] : undefined;
  if (!load) return { dutch: je };
  const [own, dutch, { youthTopics, youthFirst }] = await Promise.all([
    load(),
    youthTexts.nl?.(),
    import('@wijkbrug/core/team-explainer/youth-topics.js'),
  ]);
  return {
    dutch: { ...je, ...dutch?.youth },
    ...(locale !== sourceLocale && { own: own.youth }),
    youth: { youthTopics, youthFirst },
  };
}

/** The Dutch interface messages that speak to the reader, with “je”, by their id. */
export const loadJeMessages = async (): Promise<Readonly<Record<string, string>>> =>
  (await import('./nl/team-explainer-je-messages.js')).jeMessages;
