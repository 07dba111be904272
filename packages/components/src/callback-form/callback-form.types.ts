import type { CallbackField, CallbackValues } from '@wijkbrug/core/callback-form.js';

/** One thing to choose. */
export interface Choice {
  /** Empty for who would rather not say. */
  readonly value: string;
  readonly label: string;
  readonly hint?: unknown;
}

interface Asked {
  readonly field: CallbackField;
  readonly label: string;
  readonly hint?: unknown;
  /** Everything else may stay empty, and says so. */
  readonly required?: boolean;
  /** Asked only of who chose one of these, as `field-value`; the style sheet knows them. */
  readonly when?: readonly string[];
}

interface Chosen {
  readonly choices: readonly Choice[];
}

/** A question that is answered on one line. */
export interface LineQuestion extends Asked {
  readonly kind: 'line';
  readonly type?: 'tel' | 'email';
  readonly autocomplete?: 'nickname' | 'tel' | 'email';
  /** Words to pick from; anything else may be typed. */
  readonly suggestions?: readonly string[];
}

/** One question of the form, as plain data. `one` and `many`: to choose from. */
export type Question =
  LineQuestion | (Asked & { readonly kind: 'text' }) | (Asked & Chosen & { readonly kind: 'one' | 'many' });

/** Questions that belong together. */
export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly Question[];
}

/** What stands in the fields and beside them. */
export interface Filled {
  readonly values: CallbackValues;
  /** The sentence for what is wrong with a field. */
  readonly errorOf: (field: CallbackField) => string | undefined;
}

/** Where a form is on its way. `late`: it takes longer than usual. `failed`: it did not arrive, or nobody knows.
 * `not-sent`: the page sends nothing. */
export type Sending = 'no' | 'busy' | 'late' | 'failed' | 'offline' | 'too-many' | 'not-sent';

/** What stands above the form: what happened to an earlier request, or to what was typed. */
export type Notice = 'withdrawn' | 'unknown-code' | 'leaving' | 'wiped' | 'code-wiped' | 'cleared';
