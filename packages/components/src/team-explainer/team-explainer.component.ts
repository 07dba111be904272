import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { emptyTeamProfile, parseTeamProfile, type DataError, type TeamProfile } from '@wijkbrug/core';
import { amsterdamDate, ownNames } from '@wijkbrug/core/locale.js';
import { languageSwitcher } from '../internal/language-switcher.js';
import type { ReadingContent } from '../internal/reading.js';
import { RemoteData } from '../internal/remote-data.js';
import { WijkbrugElement } from '../internal/wijkbrug-element.js';
import { explainerTemplate } from './team-explainer.reading.js';
import { readingSheet } from './team-explainer.reading.styles.js';
import { styles } from './team-explainer.styles.js';
import { explainerStore } from './team-explainer.texts.js';
import { explainerView } from './team-explainer.view.js';

/**
 * Explains a neighbourhood team in residents' own questions, and promises nothing that the team has not confirmed.
 *
 * @summary Multilingual explanation of a neighbourhood team.
 * @tag wijkbrug-team-explainer
 * @slot - What is shown until the element is ready, and for good when it cannot be: a link and a telephone number.
 * @fires wijkbrug-language-change - The reader chose another language; `lang` says which.
 * @fires wijkbrug-error - Something could not be loaded or read; `error` says what, where and how to mend it.
 * @attr {string} lang - Language; the nearest ancestor's when absent.
 */
export class WijkbrugTeamExplainer extends WijkbrugElement {
  static override properties: PropertyDeclarations = {
    team: {},
    profile: { attribute: false },
    languageHref: { attribute: 'language-href' },
  };
  static override readonly resources = [explainerStore];
  static override readonly readingSheet = readingSheet;
  static override readonly styles = styles;

  /** Address of the team profile (JSON). */
  declare team: string | undefined;
  /** The team profile itself, instead of an address. */
  declare profile: TeamProfile | undefined;
  /** Address of this page in another language, with `{lang}` in it: makes the language choice work without JavaScript. */
  declare languageHref: string | undefined;

  /** @internal The clock; tests own it. */
  now = (): Date => new Date();

  readonly #remote = new RemoteData(this, parseTeamProfile);
  #announce = false;

  protected override get pending(): Promise<unknown> | undefined {
    return this.#remote.ready ?? super.pending;
  }

  protected override get errors(): readonly DataError[] {
    const { error } = this.#remote;
    return error ? [error, ...super.errors] : super.errors;
  }

  protected override get warnings(): readonly DataError[] {
    return this.#remote.value?.problems ?? [];
  }

  protected override retry(): void {
    this.#remote.retry();
    super.retry();
  }

  // Before the first render waits, so that the profile travels together with the texts.
  protected override async scheduleUpdate(): Promise<void> {
    const address = this.profile ? undefined : this.team;
    if (address !== this.#remote.url) this.#remote.load(address);
    await super.scheduleUpdate();
  }

  protected override renderControls(): TemplateResult {
    const { msg, locale, available, ready } = this.l10n;
    return html`${languageSwitcher({
        locales: available,
        current: locale,
        href: this.languageHref,
        busy: ready !== undefined && this.hasUpdated,
        choose: (chosen) => {
          this.#announce = true;
          this.chooseLanguage(chosen);
        },
        msg,
      })}
      <p class="announcement" role="status">${this.#announce ? ownNames[locale] : ''}</p>`;
  }

  protected override content(): ReadingContent | undefined {
    const { locale, msg } = this.l10n;
    const bundle = explainerStore.get(locale);
    if (!bundle) return undefined;
    const model = explainerView({
      bundle,
      profile: this.profile ?? this.#remote.value?.profile ?? emptyTeamProfile,
      today: amsterdamDate(this.now()),
      headingLevel: this.headingLevel ?? 2,
      phone: this.phone,
    });
    return { locale, model, template: () => explainerTemplate(model, locale, msg) };
  }
}
