import { sourceLocale, type Locale } from '@wijkbrug/core/locale.js';
import { joinStringsAndValues, type StrResult } from '@lit/localize/internal/str-tag.js';
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

/** The messages of a group per language; Dutch is in the code itself. */
export type MessageStore = LocaleStore<Messages>;

type Loaders = Readonly<Partial<Record<Locale, () => Promise<{ readonly templates: Messages }>>>>;

/** Makes the store of one group of messages. */
export function messageStore(loaders: Loaders): MessageStore {
  return new LocaleStore<Messages>([sourceLocale, ...(Object.keys(loaders) as Locale[])], async (locale) =>
    loaders[locale] ? (await loaders[locale]()).templates : {},
  );
}

/** Makes the `msg` of one element, from the groups that it uses so far. */
export function createMsg(locale: () => Locale, stores: readonly MessageStore[]): Msg {
  return (text, { id }) => {
    const language = locale();
    const hit = stores.map((store) => store.get(language)?.[id]).find((found) => found !== undefined) ?? text;
    if (typeof hit === 'string') return hit;
    // A translation carries the order of the source's values instead of values.
    const values = typeof text === 'string' ? [] : text.values;
    return hit === text
      ? joinStringsAndValues(hit.strings, values)
      : joinStringsAndValues(hit.strings, values, hit.values as number[]);
  };
}
