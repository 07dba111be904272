import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type {
  CallbackField,
  CallbackOffer,
  CallbackReceipt,
  CallbackRequest,
  CallbackValues,
  FieldError,
} from '@wijkbrug/core/callback-form.js';
import { DataError } from '@wijkbrug/core/errors.js';
import { ownNames } from '@wijkbrug/core/locale.js';
import type { TeamProfile } from '@wijkbrug/core/team-profile.js';
import { messages } from '../generated/messages/callback-form.js';
import { WijkbrugCallbackAcceptEvent, WijkbrugCallbackSubmitEvent } from '../internal/events.js';
import { languageSwitcher } from '../internal/language-switcher.js';
import { onServer } from '../internal/on-server.js';
import type { ReadingContent } from '../internal/reading.js';
import { RemoteData } from '../internal/remote-data.js';
import { chunkFailed } from '../internal/report.js';
import { WijkbrugElement } from '../internal/wijkbrug-element.js';
import { questionTemplate } from './callback-form.field.js';
import { afterPart, offerPart } from './callback-form.parts.js';
import { firstQuestions } from './callback-form.questions.js';
import { readingTemplate, titleTemplate, urgentTemplate } from './callback-form.reading.js';
import { readingSheet } from './callback-form.reading.styles.js';
import { styles } from './callback-form.styles.js';
import type { Filled, Sending } from './callback-form.types.js';
import type { NextView } from './callback-form.view.js';

/** After this many milliseconds a person is told that it takes longer. */
const patience = 8000;

/**
 * Asks to be called back: a name to use and one way to reach somebody, nothing more. Offers only what the team confirmed.
 *
 * @summary Asks to be called back, on the resident's terms.
 * @tag wijkbrug-callback-form
 * @slot - What is shown until the element is ready, and for good when it cannot be: a link and a telephone number.
 * @fires wijkbrug-callback-submit - Somebody asks to be called, before anything is sent; cancelable. `request` says what.
 * @fires wijkbrug-callback-accept - The server kept the request; `receipt` has its code.
 * @fires wijkbrug-language-change - The reader chose another language; `lang` says which.
 * @fires wijkbrug-error - Something could not be loaded, read or sent; `error` says what, where and how to mend it.
 * @attr {string} lang - Language; the nearest ancestor's when absent.
 */
export class WijkbrugCallbackForm extends WijkbrugElement {
  static override properties: PropertyDeclarations = {
    action: {},
    team: {},
    profile: { attribute: false },
    topic: {},
    behalf: {},
    languageHref: { attribute: 'language-href' },
    values: { attribute: false },
    fieldErrors: { attribute: false },
    receipt: { attribute: false },
    sending: { attribute: false },
    formKey: { attribute: false },
  };
  static override readonly messages = messages;
  static override readonly styles = styles;

  /** Where the form posts. Without it nothing is sent: the page hears `wijkbrug-callback-submit`. */
  declare action: string | undefined;
  /** Address of the team profile (JSON). */
  declare team: string | undefined;
  /** The team profile itself, instead of an address. */
  declare profile: TeamProfile | undefined;
  /** Topic that is chosen beforehand: a life domain. */
  declare topic: string | undefined;
  /** For whom, chosen beforehand: `together`, `consent` or `unaware`. */
  declare behalf: string | undefined;
  /** Address of this page in another language, with `{lang}` in it. */
  declare languageHref: string | undefined;
  /** What stands in the fields at first. */
  declare values: CallbackValues | undefined;
  /** What must be mended. */
  declare fieldErrors: readonly FieldError[] | undefined;
  /** Set when the request is kept: it stands there instead of the form. */
  declare receipt: CallbackReceipt | undefined;
  /** How sending goes. */
  declare sending: Sending | undefined;
  /** @internal The idempotency key of a plain form, given by the server that drew it. */
  declare formKey: string | undefined;

  /** @internal The clock; tests own it. */
  now = (): Date => new Date();

  readonly #remote = new RemoteData(this, async (text, file) => (await offerPart.load()).parseTeamProfile(text, file));
  #loading: Promise<void> | undefined;
  #offerFailed: unknown;
  #keyOf: ((request: CallbackRequest) => string) | undefined;
  #sendError: DataError | undefined;
  #announce = false;

  protected override get errors(): readonly DataError[] {
    const { error } = this.#remote;
    const failed = this.#offerFailed ? [chunkFailed('callback-form.offer', this.#offerFailed)] : [];
    return [...failed, ...(error ? [error] : []), ...super.errors];
  }

  protected override get warnings(): readonly DataError[] {
    return [...(this.#remote.value?.problems ?? []), ...(this.#sendError ? [this.#sendError] : [])];
  }

  protected override retry(): void {
    if (this.#offerFailed) this.#loadOffer();
    this.#remote.retry();
    super.retry();
  }

  override connectedCallback(): void {
    this.useSheet(readingSheet());
    super.connectedCallback();
    if (!onServer) globalThis.addEventListener('pagehide', this.#wipe);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('pagehide', this.#wipe);
  }

  // Before the first render waits, so that everything travels at the same time.
  protected override async scheduleUpdate(): Promise<void> {
    const address = this.profile ? undefined : this.team;
    if (address !== this.#remote.url) this.#remote.load(address);
    if (!this.#loading) this.#loadOffer();
    await super.scheduleUpdate();
  }

  // A part can be there before this element asked for it: another form on the page did, or the server.
  protected override willUpdate(): void {
    for (const part of [offerPart.value, afterPart.value]) {
      if (part) this.l10n.use(part.messages).catch(() => undefined);
    }
  }

  /** The questions that nobody has to answer come after the first ones. */
  #loadOffer(): void {
    this.#offerFailed = undefined;
    this.#loading = offerPart
      .load()
      .then(({ messages: more }) => this.l10n.use(more))
      .catch((cause: unknown) => {
        this.#offerFailed = cause;
      })
      .then(() => {
        this.requestUpdate();
      });
  }

  get #profile(): TeamProfile | undefined {
    return this.profile ?? this.#remote.value?.profile;
  }

  /** What the team offers; undefined while nobody knows. */
  get #offer(): CallbackOffer | undefined {
    const part = offerPart.value;
    return part && this.#profile && part.callbackOffer(this.#profile, part.amsterdamDate(this.now()));
  }

  /** What the page knows beforehand. */
  get #chosen(): CallbackValues {
    return { ...(this.topic && { topic: this.topic }), ...(this.behalf && { behalf: this.behalf }) };
  }

  get #next(): NextView {
    const part = offerPart.value;
    if (!part) return this.phone ? { phone: this.phone } : {};
    return part.nextView(this.#profile, part.amsterdamDate(this.now()), this.l10n.locale, this.phone);
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
      <p class="announcement" role="status">${this.#announce ? ownNames[locale] : ''}</p>
      ${urgentTemplate(msg)} ${this.#renderForm()}`;
  }

  #renderForm(): TemplateResult | typeof nothing {
    if (this.receipt) return nothing;
    const { msg, locale } = this.l10n;
    const offer = this.#offer;
    const part = offerPart.value;
    const first = [...firstQuestions(msg), ...(part?.reachQuestions(offer, locale, msg) ?? [])];
    const more = part?.moreQuestions(offer, msg) ?? [];
    const after = afterPart.value;
    const { fieldErrors = [], sending = 'no' } = this;
    const filled: Filled = {
      // To be called is what the form is for; another way is chosen instead.
      values: { reach: offer?.reach[0] ?? 'phone', ...this.#chosen, ...this.values },
      errorOf: (field) => {
        const error = fieldErrors.find((one) => one.field === field);
        return error && after?.errorSentence(error, msg);
      },
    };
    const chosen = Object.keys({ ...this.#chosen, ...this.values });
    const isOpen = more.some(({ field }) => filled.errorOf(field) ?? chosen.includes(field));
    const { phone, dataUse, privacyPage } = this.#next;
    return html`${titleTemplate(this.headingLevel ?? 2, msg)}
      ${after && fieldErrors.length > 0 ? after.summaryTemplate(fieldErrors, msg, this.#go) : nothing}
      <form
        method="post"
        action=${this.action ?? nothing}
        novalidate
        @submit=${this.#onSubmit}
        @focusin=${this.#prepare}
      >
        <input type="hidden" name="locale" value=${locale} />
        ${offer && offer.reach.length > 1 ? nothing : html`<input type="hidden" name="reach" value=${offer?.reach[0] ?? 'phone'} />`}
        ${this.formKey ? html`<input type="hidden" name="idempotencyKey" value=${this.formKey} />` : nothing}
        ${first.map((question) => questionTemplate(question, filled, msg))}
        <details ?open=${isOpen} ?hidden=${more.length === 0}>
          <summary>${msg('Meer vertellen? Dat mag, het hoeft niet.', { id: 'callback-form.more' })}</summary>
          ${more.map((question) => questionTemplate(question, filled, msg))}
        </details>
        ${
          dataUse
            ? html`<p class="hint" lang=${dataUse.locale}>
                ${dataUse.text} ${privacyPage ? html`<a href=${privacyPage}>${privacyPage}</a>` : nothing}
              </p>`
            : nothing
        }
        <div role="status">${after?.sendingTemplate(sending, phone, msg)}</div>
        <button class="send" aria-disabled=${sending === 'busy' || sending === 'late' ? 'true' : nothing}>
          ${msg('Verstuur mijn verzoek', { id: 'callback-form.send' })}
        </button>
      </form>`;
  }

  protected override content(): ReadingContent | 'unchanged' | undefined {
    const { locale, msg } = this.l10n;
    const level = this.headingLevel ?? 2;
    const next = this.#next;
    const { receipt } = this;
    const after = afterPart.value;
    if (receipt && after) {
      return {
        locale,
        model: { receipt, next, level },
        template: () => after.receiptTemplate(receipt, next, level, locale, msg),
      };
    }
    const afterwards = offerPart.value?.afterwards;
    if ((this.#remote.ready || !afterwards) && this.hasServerText(locale)) return 'unchanged';
    return {
      locale,
      model: { next },
      template: () => readingTemplate(next, afterwards?.(next, locale, msg) ?? nothing, msg),
    };
  }

  /** Loads what checks and sends, while the person is still typing. */
  readonly #prepare = (): void => {
    void this.#loadAfter().catch(() => undefined);
  };

  async #loadAfter(): Promise<NonNullable<typeof afterPart.value>> {
    const after = await afterPart.load();
    await this.l10n.use(after.messages);
    return after;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.sending === 'busy' || this.sending === 'late') return;
    const data = visibleData(event.target as HTMLFormElement);
    this.#submit(data).catch((error: unknown) => {
      this.#sendError = error instanceof DataError ? error : chunkFailed('callback-form.after', error);
      this.sending = 'failed';
    });
  };

  async #submit(data: FormData): Promise<void> {
    const after = await this.#loadAfter();
    this.#sendError = undefined;
    const { request, errors } = after.parseCallbackRequest(data, this.#offer);
    this.fieldErrors = errors ?? [];
    if (!request) {
      this.sending = 'no';
      await this.#showErrors();
      return;
    }
    const goesOn = this.dispatchEvent(new WijkbrugCallbackSubmitEvent(request));
    if (!goesOn || !this.action) return;
    this.#keyOf ??= after.createKeys();
    this.sending = 'busy';
    const late = setTimeout(() => {
      this.sending = 'late';
    }, patience);
    try {
      const answer = await after.send(this.action, request, this.#keyOf(request));
      if ('tooMany' in answer) this.sending = 'too-many';
      else if (answer.receipt) this.#accept(answer.receipt);
      else {
        this.sending = 'no';
        this.fieldErrors = answer.errors;
        await this.#showErrors();
      }
    } finally {
      clearTimeout(late);
    }
  }

  #accept(receipt: CallbackReceipt): void {
    this.#wipe();
    this.sending = 'no';
    this.receipt = receipt;
    this.dispatchEvent(new WijkbrugCallbackAcceptEvent(receipt));
    void this.updateComplete.then(() => {
      const title = this.querySelector<HTMLElement>('[slot="reading"] .wijkbrug-title');
      if (!title) return;
      title.tabIndex = -1;
      title.focus();
    });
  }

  async #showErrors(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
  }

  /** Leads to a field, also when it stands in what is closed. */
  readonly #go = (field: string): void => {
    const target = this.renderRoot.querySelector<HTMLElement>(`[id="${field satisfies string as CallbackField}"]`);
    target?.closest('details')?.setAttribute('open', '');
    target?.focus();
  };

  /** Somebody else's phone: what was typed is gone when it was sent, and when the page is left. */
  readonly #wipe = (): void => {
    this.renderRoot.querySelector('form')?.reset();
  };
}

/** What the form holds, without what is hidden because another way was chosen. */
function visibleData(form: HTMLFormElement): FormData {
  const data = new FormData(form);
  for (const follow of form.querySelectorAll<HTMLElement>('.when')) {
    if (getComputedStyle(follow).display !== 'none') continue;
    for (const field of follow.querySelectorAll<HTMLInputElement>('[name]')) data.delete(field.name);
  }
  return data;
}
