import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { DataError } from '@wijkbrug/core/errors.js';
import { directionOf, ownNames, type Locale } from '@wijkbrug/core/locale.js';
import { adoptSheet } from './adopt-sheet.js';
import { WijkbrugLanguageChangeEvent } from './events.js';
import { languageSwitcher } from './language-switcher.js';
import type { LocaleResource } from './locale-store.js';
import { Localization } from './localization.js';
import type { MessageStore } from './messages.js';
import { onServer } from './on-server.js';
import { phoneLink } from './phone-link.js';
import { Reading, type ReadingContent } from './reading.js';
import { chunkFailed, report } from './report.js';
import type * as takeOver from './take-over.js';

/**
 * What every element of the library does: the language, the fallback until ready, the reading text in the light DOM,
 * hydration of what the server drew, the theme, and errors that never take the page down.
 */
export abstract class WijkbrugElement extends LitElement {
  static override properties: PropertyDeclarations = {
    phone: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    languageHref: { attribute: 'language-href' },
    contrast: {},
  };

  /** @internal The interface messages of the element. */
  static readonly messages: MessageStore;
  /** @internal What must have arrived in a language before it is shown, beside the messages. */
  static readonly resources: readonly LocaleResource[] = [];

  /** Telephone number that is shown even when nothing loads. */
  declare phone: string | undefined;
  /** Level of the first heading, 1 to 6; 2 when absent. */
  declare headingLevel: number | undefined;
  /** Address of this page in another language, with `{lang}` in it: makes the language choice work without JavaScript. */
  declare languageHref: string | undefined;
  /** `theme` leaves the theme's colours as they are, also where they are hard to read. */
  declare contrast: string | undefined;

  protected readonly l10n: Localization;
  readonly #reading = new Reading(this);
  #fallback: HTMLSlotElement | undefined;
  #takesOver: Promise<typeof takeOver | undefined> | undefined;
  #reported: ReadonlySet<string> = new Set();
  /** Style sheets of the reading text, with how to give each up while it is in use. */
  readonly #sheets = new Map<CSSStyleSheet, (() => void) | undefined>();
  #hasChosen = false;

  constructor() {
    super();
    const { messages, resources } = this.constructor as typeof WijkbrugElement;
    this.l10n = new Localization(this, messages, resources);
  }

  /** Loads that the first render waits for. */
  protected get pending(): Promise<unknown> | undefined {
    return this.l10n.ready;
  }

  /** What did not arrive that the server drew with: what it drew is then better than what we can draw. */
  protected get lost(): unknown {
    return this.errors[this.l10n.unknown ? 1 : 0];
  }

  /** True while the text that the server drew in a language stands there, not yet compared with ours. */
  protected hasServerText(locale: Locale): boolean {
    return this.#reading.isFromServer(locale);
  }

  /** @internal The reading text; `unchanged` leaves what stands there, undefined says that there is nothing to show. */
  abstract content(): ReadingContent | 'unchanged' | undefined;

  /** Controls that stand above the reading text. */
  protected renderControls(): TemplateResult {
    return this.renderLanguages();
  }

  /** Controls that stand below the reading text. */
  protected renderControlsBelow(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What the developer must hear, though the reader loses nothing by it. */
  protected get warnings(): readonly DataError[] {
    return [];
  }

  /** What went wrong for the reader, most important first. */
  protected get errors(): readonly DataError[] {
    const { failed, unknown, available } = this.l10n;
    const errors: DataError[] = [];
    if (failed) errors.push(chunkFailed(`language ${failed.locale}`, failed.cause));
    if (unknown) {
      const mend = `Set lang to one of: ${available.join(', ')}. Dutch is shown.`;
      errors.push(new DataError({ code: 'unknown-value', file: `lang="${unknown}"`, mend }));
    }
    return errors;
  }

  /** True until what the server drew in the shadow root has been taken over. */
  protected get isServerDrawn(): boolean {
    return this.#takesOver !== undefined;
  }

  /** Called before what the server drew is taken over: whatever the server drew with has to be there. */
  protected prepare(): void {}

  /** Tries again what failed. */
  protected retry(): void {
    this.l10n.retry();
  }

  /** Uses a style sheet for the reading text, as long as the element is in a page. */
  protected useSheet(sheet: CSSStyleSheet): void {
    if (!this.#sheets.has(sheet)) this.#sheets.set(sheet, this.isConnected ? adoptSheet(this, sheet) : undefined);
  }

  override connectedCallback(): void {
    for (const [sheet, giveUp] of this.#sheets) if (!giveUp) this.#sheets.set(sheet, adoptSheet(this, sheet));
    super.connectedCallback();
    void this.#repairTheme();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const [sheet, giveUp] of this.#sheets) {
      giveUp?.();
      this.#sheets.set(sheet, undefined);
    }
    void this.#repairTheme();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const fromServer = this.shadowRoot !== null;
    const root = super.createRenderRoot();
    // Render behind what is there, and so that a later render finds the hydrated part.
    this.renderOptions.renderBefore = null;
    if (fromServer) {
      this.#takesOver = import('./take-over.js').catch(() => undefined);
    } else if (!onServer) {
      // The page's own content (a link, a phone number) stays in sight until the first real render.
      this.#fallback = document.createElement('slot');
      root.append(this.#fallback);
    }
    return root;
  }

  /** The first render, and the hydration, wait until everything for it has arrived. */
  protected override async scheduleUpdate(): Promise<void> {
    while (!this.hasUpdated && this.pending) {
      this.#report();
      await this.pending;
    }
    const part = await this.#takesOver;
    if (this.#takesOver) {
      if (this.lost && (part ?? this.l10n.failed)) {
        this.#report();
        return part?.leave(this, this.#renderProblem(), this.l10n.locale).then(() => this.scheduleUpdate());
      }
      this.prepare();
      this.#takesOver = undefined;
      this.#reading.keyOf = part?.readingKey;
      // When it differs, or what compares it did not come, all is drawn afresh.
      if (!part?.takeOver(this.render(), this.renderRoot, this.renderOptions)) this.renderRoot.replaceChildren();
    }
    await super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (cause) {
      // One broken widget never takes the page down: what stands there, stays.
      console.error(`<${this.localName}> could not be shown.`, cause);
    }
  }

  protected override render(): TemplateResult {
    const { locale } = this.l10n;
    return html`<div class="root" lang=${locale} dir=${directionOf(locale)} ?data-waiting=${onServer}>
        ${this.renderControls()} ${this.#renderProblem()}
        <slot name="reading"></slot>
        ${this.renderControlsBelow()}
      </div>
      ${this.errors.length > 0 ? html`<slot></slot>` : nothing}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#fallback?.remove();
    this.#fallback = undefined;
    const content = this.l10n.complete ? this.content() : undefined;
    if (!content) this.#reading.clear();
    else if (content !== 'unchanged') this.#reading.show(content);
    this.#report();
    if (changed.has('contrast')) void this.#repairTheme();
  }

  protected override firstUpdated(): void {
    void this.#repairTheme();
  }

  /** Each error is told once while it lasts. */
  #report(): void {
    const errors = new Map([...this.errors, ...this.warnings].map((error) => [error.message, error]));
    for (const [message, error] of errors) if (!this.#reported.has(message)) report(this, error);
    this.#reported = new Set(errors.keys());
  }

  #renderProblem(): TemplateResult | typeof nothing {
    const { msg, unknown } = this.l10n;
    const [error, another] = this.errors;
    if (!error) return nothing;
    // An unknown language is one of the errors: beside another one it matters less.
    const isUnknown = unknown && !another;
    const sentence = isUnknown
      ? msg('Deze tekst is er nog niet in de taal van deze pagina.', { id: 'common.unknown-language' })
      : msg('Niet alles kon worden geladen.', { id: 'common.problem' });
    return html`<div class="problem" role="status">
      <p>
        ${sentence}
        ${this.phone ? html`${msg('U kunt bellen:', { id: 'common.call' })} ${phoneLink(this.phone)}` : nothing}
      </p>
      ${
        isUnknown
          ? nothing
          : html`<button type="button" @click=${this.#onRetry}>
              ${msg('Probeer het opnieuw', { id: 'common.retry' })}
            </button>`
      }
    </div>`;
  }

  /** The choice of language; who does not see the page hears what was chosen. */
  protected renderLanguages(): TemplateResult {
    const isBusy = this.hasUpdated && this.l10n.ready !== undefined;
    return html`${languageSwitcher(this.l10n, this.languageHref, isBusy, this.#chooseLanguage)}
      <p class="announcement" role="status">${this.#hasChosen ? ownNames[this.l10n.locale] : ''}</p>`;
  }

  readonly #chooseLanguage = (locale: Locale): void => {
    this.#hasChosen = true;
    this.lang = locale;
    if (this.l10n.failed) this.l10n.retry();
    this.dispatchEvent(new WijkbrugLanguageChangeEvent(locale));
  };

  readonly #onRetry = (): void => {
    this.retry();
    // The button goes when it worked. The keyboard stays in the element: of the list of languages, folded or not, one takes it.
    for (const control of this.renderRoot.querySelectorAll<HTMLElement>('.languages :is(summary, [aria-current])'))
      control.focus();
  };

  /** Once there is something to repair. */
  async #repairTheme(): Promise<void> {
    if (!this.hasUpdated) return;
    const theme = await import('./theme/after-first-paint.js').catch(() => undefined);
    theme?.repairTheme(this);
  }
}
