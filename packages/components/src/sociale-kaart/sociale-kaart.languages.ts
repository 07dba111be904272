import { html, nothing, type TemplateResult } from 'lit';
import { languageName, ownNames, sourceLocale, type Locale } from '@wijkbrug/core/locale.js';
import type { Msg } from '../internal/messages.js';
import { onServer } from '../internal/on-server.js';

/** So many languages stand there before somebody types or asks for all; most used first. */
const first = 8;

/** What somebody does with a long list of languages. */
export interface LanguageList {
  /** What is typed to find one. */
  readonly typed: string;
  readonly showsAll: boolean;
}

/** Without capitals and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a language stands in sight. On a server all do: there is nothing to type without JavaScript. */
export function showsLanguage(code: string, index: number, { typed, showsAll }: LanguageList, locale: Locale): boolean {
  const looked = plain(typed.trim());
  if (looked === '') return onServer || showsAll || index < first;
  const own = Object.hasOwn(ownNames, code) ? ownNames[code as Locale] : languageName(code, code as Locale);
  const names = [code, own, languageName(code, locale), languageName(code, sourceLocale)];
  return names.some(
    (name) =>
      plain(name)
        .split(/[\s()-]+/)
        .some((word) => word.startsWith(looked)) || plain(name).startsWith(looked),
  );
}

/** Finds a language by its first letters, in any of its names. */
export const languageFinder = (
  count: number,
  { typed, showsAll }: LanguageList,
  change: (list: LanguageList) => void,
  msg: Msg,
): TemplateResult | typeof nothing =>
  count <= first
    ? nothing
    : html`<div class="finder needs-script">
        <label for="find-language">${msg('Zoek uw taal', { id: 'sociale-kaart-more.find-language' })}</label>
        <input
          id="find-language"
          type="text"
          dir="auto"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          .value=${typed}
          @input=${(event: Event) => {
            event.stopPropagation();
            change({ typed: (event.target as HTMLInputElement).value, showsAll });
          }}
          @change=${(event: Event) => {
            event.stopPropagation();
          }}
        />
        ${
          showsAll
            ? nothing
            : html`<button
                type="button"
                class="plain"
                data-act="languages"
                @click=${({ target }: Event) => {
                  change({ typed: '', showsAll: true });
                  // The button goes: the keyboard goes on where languages are looked for.
                  (target as Element).parentElement?.querySelector('input')?.focus();
                }}
              >
                ${msg('Alle talen', { id: 'sociale-kaart-more.all-languages' })}
              </button>`
        }
      </div>`;
