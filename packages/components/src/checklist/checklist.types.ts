import type { Assessment, ReplyFields } from '@wijkbrug/core/checklist.js';
import type { DataError } from '@wijkbrug/core/errors.js';
import type { Kader } from '@wijkbrug/core/kader.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import type { Localization } from '../internal/localization.js';
import type { Msg } from '../internal/messages.js';

/**
 * Where answers are kept. The browser's own storage is the default; a page may give another one. Every function may
 * throw: then nothing is kept, the person is told so and can save a file.
 */
export interface ChecklistStorage {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
  remove(key: string): void;
  /**
   * Tells when something else, such as another tab, changed what is kept.
   *
   * @returns a function that stops it
   */
  watch(changed: (key: string, text: string | undefined) => void): () => void;
}

/** Changes what was filled in at one entry. */
export type Change = (id: string, fields: ReplyFields) => void;

/** What every part of the checklist needs to draw itself. */
export interface Frame {
  readonly kader: Kader;
  readonly locale: Locale;
  readonly msg: Msg;
  /** Level of the headings of this part. */
  readonly level: number;
  readonly change: Change;
}

/** The same with what was filled in, which the desk knows. */
export interface Drawing extends Frame {
  readonly assessment: Assessment;
}

/** What the desk asks of the element that it works for. */
export interface DeskHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly l10n: Localization;
  readonly storage: ChecklistStorage | undefined;
  readonly now: () => Date;
  /** Draws again; settles when it is drawn. */
  readonly draw: () => Promise<unknown>;
  /** Draws again at once. */
  readonly drawNow: () => void;
  readonly report: (error: DataError) => void;
}
