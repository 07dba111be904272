import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CallbackReceipt, CallbackValues, FieldError } from '@wijkbrug/core/callback-form.js';
import type { DataError } from '@wijkbrug/core/errors.js';
import type { TeamProfile } from '@wijkbrug/core/team-profile.js';
import { messages } from '../generated/messages/callback-form.js';
import { onServer } from '../internal/on-server.js';
import { quickExit } from '../internal/quick-exit.js';
import type { ReadingContent } from '../internal/reading.js';
import { chunkFailed } from '../internal/report.js';
import { WijkbrugElement } from '../internal/wijkbrug-element.js';
import { lineTemplate } from './callback-form.field.js';
import { styles } from './callback-form.first.styles.js';
import type { TeamOffer } from './callback-form.offer.js';
import { afterPart, offerPart, type AfterPart } from './callback-form.parts.js';
import type { PlainForm } from './callback-form.plain.js';
import { nameQuestion } from './callback-form.questions.js';
import { callTemplate, titleTemplate, urgentTemplate } from './callback-form.reading.js';
import type { Filled, Notice, Sending } from './callback-form.types.js';

/**
 * Asks to be called back: a name to use and one way to reach somebody, nothing more. Offers only what the team confirmed.
 * Inside a form of the page it takes part in that form, and sends nothing itself.
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
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    action: {},
    team: {},
    profile: { attribute: false },
    topic: {},
    behalf: {},
    questions: {},
    idleMinutes: { type: Number, attribute: 'idle-minutes' },
    name: {},
    exitHref: { attribute: 'exit-href' },
    values: { attribute: false },
    fieldErrors: { attribute: false },
    receipt: { attribute: false },
    sending: { attribute: false },
    notice: { attribute: false },
    plain: { attribute: false },
  };
  /** @internal */
  static override readonly messages = messages;
  /** @internal */
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
  /** `one-by-one` asks what nobody has to answer one question at a time; otherwise it stands on one page. */
  declare questions: string | undefined;
  /** Minutes without a touch after which what was typed is wiped, with a warning one minute before; 15 when absent. */
  declare idleMinutes: number | undefined;
  /** Inside a form of the page: what stands before the name of each field, such as `callback` for `callback-phone`. */
  declare name: string | undefined;
  /** Where the quick exit leads; the weather when absent. */
  declare exitHref: string | undefined;
  /** What stands in the fields at first. */
  declare values: CallbackValues | undefined;
  /** What must be mended. */
  declare fieldErrors: readonly FieldError[] | undefined;
  /** Set when the request is kept: it stands there instead of the form. */
  declare receipt: CallbackReceipt | undefined;
  /** How sending goes. */
  declare sending: Sending | undefined;
  /** What stands above the form. */
  declare notice: Notice | undefined;
  /** @internal What a plain form carries, given by the server that drew it. */
  declare plain: PlainForm | undefined;

  /** @internal The clock; tests own it. */
  now = (): Date => new Date();
  /** @internal Connects the element with a form of the page around it. */
  readonly internals = this.attachInternals();
  /** @internal What went wrong while sending. */
  sendError: DataError | undefined;
  /** @internal What the team offers, once that part is there. */
  offer: TeamOffer | undefined;

  #drawnByServer = false;
  #serverForm: HTMLFormElement | null | undefined;
  #loading: Promise<void> | undefined;
  #partFailed: DataError | undefined;

  protected override get pending(): Promise<unknown> | undefined {
    // What the server drew is a form that works: it is taken over only when all that it shows is here.
    return super.pending ?? (this.#drawnByServer ? (this.#loading ?? this.offer?.ready) : undefined);
  }

  protected override get errors(): readonly DataError[] {
    return [...(this.#partFailed ? [this.#partFailed] : []), ...(this.offer?.errors ?? []), ...super.errors];
  }

  protected override get warnings(): readonly DataError[] {
    return [...(this.offer?.problems ?? []), ...(this.sendError ? [this.sendError] : [])];
  }

  protected override retry(): void {
    if (this.#partFailed) this.#loadOffer();
    this.offer?.retry();
    super.retry();
  }

  override connectedCallback(): void {
    if (!onServer && !this.hasUpdated) this.#takeState();
    super.connectedCallback();
    if (!onServer) globalThis.addEventListener('pagehide', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('pagehide', this.#onLeave);
  }

  /** What the server knew when it drew this: a receipt, or what must be mended; and what was typed since. */
  #takeState(): void {
    const form = (this.#serverForm = this.shadowRoot?.querySelector('form'));
    this.#drawnByServer = this.shadowRoot !== null;
    const { state } = this.dataset;
    // Anybody can write an attribute, also where only a server writes what it drew.
    if (state && this.#drawnByServer) Object.assign(this, JSON.parse(state));
    delete this.dataset['state'];
    if (form) form.addEventListener('focusin', this.#prepare);
  }

  // Before the first render waits, so that everything travels at the same time.
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.#loading && !this.offer && !this.#partFailed) this.#loadOffer();
    this.offer?.update();
    await super.scheduleUpdate();
  }

  // A part can be there before this element asked for it: another form on the page did, or the server.
  protected override willUpdate(): void {
    const [offer, after] = [offerPart.value, afterPart.value];
    if (after) this.l10n.has(after.messages);
    if (!offer || !this.l10n.has(offer.messages)) return;
    this.offer ??= offer.createOffer(this);
    // The text below the form comes with what the team offers.
    if (!onServer) this.useSheet(offer.readingSheet());
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    // What was typed into what the server drew, when it had to be drawn afresh.
    const form = this.renderRoot.querySelector('form');
    if (this.#serverForm && form && form !== this.#serverForm) offerPart.value?.copyFields(this.#serverForm, form);
    this.#serverForm = undefined;
    // What only a browser can do: one question at a time, a card on this device.
    void this.updateComplete.then(() => {
      this.requestUpdate();
    });
  }

  /** The questions that nobody has to answer come after the first ones. */
  #loadOffer(): void {
    this.#partFailed = undefined;
    const isAnswer = this.fieldErrors ?? this.receipt ?? this.sending ?? this.notice;
    this.#loading = Promise.all([offerPart.load(), isAnswer && this.loadAfter()])
      .then(async ([part]) => {
        await this.l10n.use(part.messages);
        this.offer ??= part.createOffer(this);
      })
      .catch((cause: unknown) => {
        this.#partFailed = chunkFailed('callback-form.offer', cause);
      })
      .then(() => {
        this.#loading = undefined;
        this.requestUpdate();
      });
  }

  protected override renderControls(): TemplateResult {
    const { msg } = this.l10n;
    return html`${this.exitTemplate()} ${this.renderLanguages()} ${urgentTemplate(msg)}
    ${this.receipt ? nothing : this.#renderForm()}`;
  }

  /** @internal The way out; `again` when it stands there a second time, further down. */
  exitTemplate(again?: string): TemplateResult {
    const label = this.l10n.msg('Snel weg', {
      id: 'callback-form.quick-exit',
      desc: 'Leaves this page quickly; keep it short',
    });
    return quickExit(this.exitHref, this.#onExit, label, again);
  }

  protected override renderControlsBelow(): TemplateResult | typeof nothing {
    return this.receipt ? (afterPart.value?.receiptControls(this, this.l10n) ?? nothing) : nothing;
  }

  #renderForm(): TemplateResult {
    const { l10n, offer, fieldErrors = [] } = this;
    const { msg, locale } = l10n;
    const after = afterPart.value;
    const isWaiting = offer ? offer.waits : !this.#partFailed;
    const filled: Filled = {
      // What the page knows beforehand; what was filled in counts more.
      values: {
        ...(this.topic && { topic: this.topic }),
        ...(this.behalf && { behalf: this.behalf }),
        ...this.values,
      },
      errorOf: (field) => {
        const error = fieldErrors.find((one) => one.field === field);
        return error && after?.errorSentence(error, msg, offer);
      },
    };
    return html`${titleTemplate(this.headingLevel ?? 2, msg)} ${after?.aboveTemplate(this, msg)}
      <form
        method="post"
        action=${this.action ?? nothing}
        class=${isWaiting ? 'waiting' : nothing}
        novalidate
        @submit=${this.#onSubmit}
        @focusin=${this.#prepare}
      >
        <input type="hidden" name="locale" value=${locale} />
        ${lineTemplate(nameQuestion(msg), filled, nothing)} ${offer?.template(filled, l10n)}
        <div role="status">${after?.sendingTemplate(this, msg)}</div>
        ${
          // What would be moved when the ways to be reached arrive, comes after them.
          offer && !isWaiting
            ? html`<button
                  class="send"
                  ?hidden=${this.isInForm}
                  aria-disabled=${after?.isBusy(this) ? 'true' : nothing}
                >
                  ${msg('Verstuur mijn verzoek', { id: 'callback-form.send' })}
                </button>
                ${offer.belowTemplate(filled, l10n)}`
            : nothing
        }
      </form>`;
  }

  /** @internal */
  override content(): ReadingContent | 'unchanged' | undefined {
    const { l10n, offer, receipt } = this;
    const { locale, msg } = l10n;
    const level = this.headingLevel ?? 2;
    const next = offer?.next(locale) ?? (this.phone ? { phone: this.phone } : {});
    const after = afterPart.value;
    if (receipt && after) {
      return {
        locale,
        model: { receipt, next, level },
        template: () => after.receiptTemplate(receipt, next, level, this.action, locale, msg),
      };
    }
    if ((!offer || offer.ready) && this.hasServerText(locale)) return 'unchanged';
    if (!offer && !this.#partFailed) return undefined;
    return {
      locale,
      model: { next },
      template: () => html`${offer?.afterwards(locale, msg)} ${callTemplate(next.phone, msg)}`,
    };
  }

  /** @internal True when the page's own form sends. */
  get isInForm(): boolean {
    return Boolean(this.internals.form);
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    if (!form) return;
    // Until what was filled in travels with it, the page's form is held back.
    this.internals.setValidity({ customError: true }, '!');
    this.offer?.join();
  }

  formResetCallback(): void {
    this.wipe();
  }

  /** Loads what checks and sends, while the person is still typing. */
  readonly #prepare = (): void => {
    this.loadAfter().then(
      (after) => {
        after.watchIdle(this);
      },
      () => undefined,
    );
  };

  /** @internal */
  async loadAfter(): Promise<AfterPart> {
    const after = await afterPart.load();
    await this.l10n.use(after.messages);
    return after;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.loadAfter().then(
      (after) => after.submit(this, event),
      (cause: unknown) => {
        this.#partFailed = chunkFailed('callback-form.after', cause);
        this.requestUpdate();
        void this.updateComplete.then(() => this.renderRoot.querySelector('.problem')?.scrollIntoView());
      },
    );
  };

  /** Nobody who comes after, by going back or on the same phone, finds what was typed or the code. */
  readonly #onLeave = (): void => {
    this.receipt = undefined;
    this.wipe();
  };

  readonly #onExit = (): void => {
    this.offer?.dropCard();
    this.#onLeave();
  };

  /** @internal Takes away all that was typed. */
  wipe(): void {
    this.values = this.fieldErrors = undefined;
    this.sending = 'no';
    const forget = (): void => {
      this.renderRoot.querySelector('form')?.reset();
    };
    forget();
    void this.updateComplete.then(forget);
  }
}
