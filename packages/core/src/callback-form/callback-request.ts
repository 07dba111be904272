import type { Locale } from '../locale/locales.js';
import type { callbackFields, CallbackField } from './fields.js';

type ValueOf<D> = D extends { kind: 'choice'; options: readonly (infer O)[] }
  ? O
  : D extends { kind: 'choices'; options: readonly (infer O)[] }
    ? readonly O[]
    : D extends { kind: 'slots' }
      ? readonly string[]
      : string;

type Optional = { readonly [F in CallbackField]?: ValueOf<(typeof callbackFields)[F]> };

/**
 * A request to be called back, checked. A name to use and a way to reach someone are always there; everything else only
 * when the person gave it. Texts are as typed, without control characters: whoever writes them to a page, a header, a
 * message or a spreadsheet escapes them there.
 */
export type CallbackRequest = Omit<Optional, 'name' | 'reach' | 'behalf' | 'locale'> & {
  readonly name: string;
  readonly reach: NonNullable<Optional['reach']>;
  readonly behalf: NonNullable<Optional['behalf']>;
  readonly locale: Locale;
};
