import { kaderLocales, loadKader } from '@wijkbrug/content/kader.js';
import type { Kader } from '@wijkbrug/core/kader.js';
import { Lazy } from '../internal/lazy.js';
import { LocaleStore } from '../internal/locale-store.js';

/** The statements, per language. */
export const kaderStore = new LocaleStore<Kader>(kaderLocales, (locale) => loadKader(locale));

/** Keeping what is filled in, and all that is done with it: nobody answers before reading a statement. */
export const deskPart = new Lazy(() => import('./checklist.desk.js'));
