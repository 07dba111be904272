import { sourceLocale, type Locale } from '@wijkbrug/core/locale.js';
import { joinStringsAndValues, type StrResult } from '@lit/localize/internal/str-tag.js';
import { messageLoaders } from '../generated/message-loaders.js';
import { LocaleStore } from './locale-store.js';

/** Translated messages by their id. */
export type Messages = Readonly<Record<string, string | StrResult>>;

/** What every message carries: an id that starts with the name of its part, and a note for the translator. */
export interface MessageOptions {
  readonly id: string;
  readonly desc?: string;
}

/** Gives a message in the language of one element. The property is the mark by which the extraction knows a message. */
export type Msg = ((text: string | StrResult, options: MessageOptions) => string) & { _LIT_LOCALIZE_MSG_?: never };

/** The interface messages per language; Dutch is in the code itself. */
export const messageStore = new LocaleStore<Messages>(
  [sourceLocale, ...(Object.keys(messageLoaders) as Locale[])],
  async (locale) => {
    const load = (messageLoaders as Partial<Record<Locale, () => Promise<{ templates: Messages }>>>)[locale];
    return load ? (await load()).templates : {};
  },
);

/** Makes the `msg` of one element. */
export function createMsg(locale: () => Locale): Msg {
  return (text, { id }) => {
    const hit = messageStore.get(locale())?.[id] ?? text;
    if (typeof hit === 'string') return hit;
    // A translation carries the order of the source's values instead of values.
    const values = typeof text === 'string' ? [] : text.values;
    return hit === text
      ? joinStringsAndValues(hit.strings, values)
      : joinStringsAndValues(hit.strings, values, hit.values as number[]);
  };
}
