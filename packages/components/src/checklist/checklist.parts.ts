import { kaderLocales, loadKader, type KaderLocale } from '@wijkbrug/content/kader.js';
import type { Kader } from '@wijkbrug/core/kader.js';
import { Lazy } from '../internal/lazy.js';
import { LocaleStore } from '../internal/locale-store.js';

/** The statements, per language. */
export const kaderStore = new LocaleStore<Kader>(kaderLocales, (locale) => loadKader(locale as KaderLocale));

/** Keeping what is filled in: right after the statements, because nobody answers before reading one. */
export const keepPart = new Lazy(() => import('./checklist.keep.js'));

/** What is printed. */
export const reportPart = new Lazy(() => import('./checklist.report.js'));
