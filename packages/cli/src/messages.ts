import { english } from './messages-en.js';
import { dutch } from './messages-nl.js';
import type { Finding, FindingCode, FindingEffect } from './kaart/finding.js';
import type { Note } from './kaart/source/types.js';
import type { UsageCode, UsageError } from './usage-error.js';

/** The languages in which the command speaks. */
export type MessageLocale = 'nl' | 'en';

/** A sentence with `{places}`. */
type Sentence = string;

/** Everything that the command can say. Each sentence about a fault names the mend. */
export interface Messages {
  readonly findings: Readonly<Record<FindingCode, Sentence>>;
  /** For `flag-unknown` in the column that hides an address: there it is no longer unknown what was done. */
  readonly unclearHides: Sentence;
  readonly effects: Readonly<Record<FindingEffect, string>>;
  readonly usage: Readonly<Record<UsageCode, Sentence>>;
  readonly report: {
    readonly title: string;
    readonly secret: string;
    readonly file: string;
    readonly row: string;
    readonly name: string;
    readonly effect: string;
    readonly column: string;
    readonly found: string;
    readonly became: string;
    readonly reason: string;
    /** What something is of which the kind is not known. */
    readonly service: string;
    readonly in: string;
    readonly published: string;
    /** Instead of `published` where nothing was written yet. */
    readonly willPublish: string;
    readonly heldBack: string;
    /** Behind the name of a row in a list. */
    readonly isHeldBack: string;
    readonly refused: string;
    readonly notes: Readonly<Record<Note['code'], Sentence>>;
    readonly more: Sentence;
  };
  readonly help: string;
  readonly progress: Sentence;
  /** What comes after the rows. */
  readonly steps: Readonly<Record<'index' | 'report' | 'write', string>>;
  readonly mappingSaved: Sentence;
  readonly nameGuessed: Sentence;
  readonly didYouMean: Sentence;
  readonly personalColumns: Sentence;
  readonly unusedColumns: Sentence;
  readonly done: Sentence;
  readonly checkedOnly: Sentence;
  readonly look: Sentence;
}

export const messages: Readonly<Record<MessageLocale, Messages>> = { nl: dutch, en: english };

/** A sentence with its places filled in. */
export const fill = (sentence: Sentence, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Asks whether somebody meant another name; a full stop where there is none like it. */
const hintOf = (result: string | undefined, locale: MessageLocale): string =>
  result === undefined ? '.' : fill(messages[locale].didYouMean, { result });

export function findingSentence({ code, value, result, row, column = '' }: Finding, locale: MessageLocale): string {
  const { findings, unclearHides } = messages[locale];
  const sentence = code === 'flag-unknown' && result !== undefined ? unclearHides : findings[code];
  return fill(sentence, { value, result: result ?? '', row, column, hint: hintOf(result, locale) });
}

export const usageSentence = ({ code, details }: UsageError, locale: MessageLocale): string =>
  fill(messages[locale].usage[code], { ...details, hint: hintOf(details['result'], locale) });

export const effectNames: Readonly<Record<MessageLocale, Messages['effects']>> = {
  nl: dutch.effects,
  en: english.effects,
};

const wordsOf = ({ report }: Messages) => ({
  ...report,
  more: (count: number): string => fill(report.more, { count }),
  note: (code: keyof Messages['report']['notes'], value: string): string => fill(report.notes[code], { value }),
});
export const reportWords = { nl: wordsOf(dutch), en: wordsOf(english) };
