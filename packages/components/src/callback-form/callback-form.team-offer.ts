import { html, nothing, type TemplateResult } from 'lit';
import { callbackOffer, reachWays, type CallbackOffer, type ReachWay } from '@wijkbrug/core/callback-form.js';
import type { DataError } from '@wijkbrug/core/errors.js';
import { amsterdamDate, type Locale } from '@wijkbrug/core/locale.js';
import { parseTeamProfile, type TeamProfile } from '@wijkbrug/core/team-profile.js';
import type { Localization } from '../internal/localization.js';
import type { Msg } from '../internal/messages.js';
import { onServer } from '../internal/on-server.js';
import { RemoteData } from '../internal/remote-data.js';
import { chunkFailed } from '../internal/report.js';
import { afterwards } from './callback-form.afterwards.js';
import { attributeFaults } from './callback-form.attributes.js';
import { dropCard } from './callback-form.card.js';
import type { WijkbrugCallbackForm } from './callback-form.component.js';
import { codeTemplate, moreTemplate } from './callback-form.more.js';
import { moreSheet } from './callback-form.more.styles.js';
import { plainFields } from './callback-form.plain.js';
import { afterPart } from './callback-form.parts.js';
import type { Filled } from './callback-form.types.js';
import { nextView, type NextView } from './callback-form.view.js';

const byNumber: ReadonlySet<ReachWay> = new Set(['phone', 'whatsapp', 'sms']);

/** What the team of one form offers: its profile, and all that follows from it. */
export class TeamOffer {
  readonly host: WijkbrugCallbackForm;
  readonly #remote: RemoteData<ReturnType<typeof parseTeamProfile>>;
  /** Which question is asked, where they are asked one by one; undefined while all stand there. */
  step: number | undefined;
  #isShown = false;
  #afterFailed: DataError | undefined;
  #lastReach: ReachWay | undefined;

  constructor(host: WijkbrugCallbackForm) {
    this.host = host;
    this.#remote = new RemoteData(host, parseTeamProfile);
    this.update();
    const root = host.shadowRoot;
    if (root && 'adoptedStyleSheets' in root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, moreSheet()];
    if (onServer) return;
    if (host.isInForm) this.join();
    // What happens after sending follows the choice how to be reached.
    for (const sign of ['change', 'reset'])
      root?.addEventListener(sign, () => {
        host.requestUpdate();
      });
  }

  /** Loads the profile when its address changed. */
  update(): void {
    const address = this.host.profile ? undefined : this.host.team;
    if (address !== this.#remote.url) this.#remote.load(address);
    this.#loadAnswer();
    // The plain form of a server shows them all.
    if (this.host.questions !== 'one-by-one') this.step = undefined;
    else if (this.host.hasUpdated) this.step ??= 0;
  }

  /** The page can say how it went before anybody touched the form. */
  #loadAnswer(): void {
    const { fieldErrors, receipt, sending, notice } = this.host;
    if (onServer || afterPart.value || !(fieldErrors ?? receipt ?? sending ?? notice)) return;
    this.host.loadAfter().then(
      () => {
        this.host.requestUpdate();
      },
      () => undefined,
    );
  }

  retry(): void {
    this.#remote.retry();
    if (this.#afterFailed) this.join();
  }

  /** Takes part in the form of the page around it. */
  join(): void {
    this.#afterFailed = undefined;
    this.host.loadAfter().then(
      (after) => {
        after.joinForm(this.host);
      },
      (cause: unknown) => {
        this.#afterFailed = chunkFailed('callback-form.after', cause);
        this.host.requestUpdate();
        void this.#holdBack();
      },
    );
  }

  /** The form of the page stays held back: who sends it is led here, and reads why. */
  async #holdBack(): Promise<void> {
    const { internals, shadowRoot, updateComplete } = this.host;
    await updateComplete;
    const why = shadowRoot?.querySelector('.problem p')?.textContent.trim().replace(/\s+/g, ' ');
    const anchor = shadowRoot?.querySelector<HTMLElement>('input:not([type="hidden"])') ?? undefined;
    internals.setValidity({ customError: true }, why ?? '!', anchor);
  }

  get ready(): Promise<void> | undefined {
    return this.#remote.ready;
  }

  get errors(): readonly DataError[] {
    return [this.#remote.error, this.#afterFailed].filter((error) => error !== undefined);
  }

  get problems(): readonly DataError[] {
    return [...(this.#remote.value?.problems ?? []), ...attributeFaults(this.host)];
  }

  get profile(): TeamProfile | undefined {
    return this.host.profile ?? this.#remote.value?.profile;
  }

  /** What the team offers today; undefined while nobody knows. */
  get today(): CallbackOffer | undefined {
    return this.profile && callbackOffer(this.profile, amsterdamDate(this.host.now()));
  }

  next(locale: Locale): NextView {
    return { ...nextView(this.profile, amsterdamDate(this.host.now()), locale, this.host.phone), reach: this.#reach };
  }

  /** How the person wants to be reached, as it stands there now. */
  get #reach(): ReachWay {
    const { receipt, values, shadowRoot } = this.host;
    const chosen = onServer
      ? undefined
      : shadowRoot?.querySelector<HTMLInputElement>('[name="reach"]:is(:checked, [type="hidden"])');
    const now = chosen?.value ?? this.#lastReach ?? values?.reach;
    this.#lastReach = reachWays.find((way) => way === now);
    return receipt?.reach ?? this.#lastReach ?? this.today?.reach[0] ?? 'phone';
  }

  /** True when somebody can be reached without a number. */
  get hasOtherWays(): boolean {
    return this.today?.reach.some((way) => !byNumber.has(way)) ?? false;
  }

  /** True until it is known what the team offers: what comes in between would move what stands below. */
  get waits(): boolean {
    this.#isShown ||= onServer || !this.ready;
    return !this.#isShown;
  }

  afterwards(locale: Locale, msg: Msg): TemplateResult {
    return afterwards(this.next(locale), locale, msg);
  }

  template(filled: Filled, l10n: Localization): TemplateResult {
    const { plain } = this.host;
    if (this.waits) return html``;
    return html`${plain ? plainFields(plain) : nothing} ${moreTemplate(this, filled, l10n)}`;
  }

  /** What stands below the button: an earlier request, and the way out for who is not at the top of the page. */
  belowTemplate(filled: Filled, { msg }: Localization): TemplateResult {
    const { action, isInForm } = this.host;
    return html`${action && !isInForm ? codeTemplate(action, filled, msg) : nothing} ${this.host.exitTemplate('again')}`;
  }

  /** Takes away what is kept on this device. */
  readonly dropCard = dropCard;

  /** Asks another question, and puts the focus on it. */
  async go(step: number): Promise<void> {
    this.step = step;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector<HTMLElement>('.step:not([hidden])')?.focus();
  }
}

export const createOffer = (host: WijkbrugCallbackForm): TeamOffer => new TeamOffer(host);
