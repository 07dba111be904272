import { html, nothing, render, type TemplateResult } from 'lit';
import { directionOf, ownNames, sourceLocale } from '@wijkbrug/core/locale.js';
import type { Localization } from '../internal/localization.js';
import { createMsg, type Msg } from '../internal/messages.js';
import { qrPart } from '../internal/qr.parts.js';
import { answersPart } from './team-explainer.texts.js';
import { topicAddress } from './topic-address.js';
import type { WijkbrugTeamExplainer } from './team-explainer.component.js';

/** Messages as they stand in the code: the desk reads Dutch. */
const dutch: Msg = createMsg(() => sourceLocale, []);

const asks = (msg: Msg): string => msg('Kunt u mij hiermee helpen?', { id: 'team-explainer-tools.card-help' });
const interpreter = (msg: Msg): string =>
  msg('Ik wil graag een tolk.', { id: 'team-explainer-tools.card-interpreter' });
const speaks = (msg: Msg): string =>
  msg('Ik spreek het liefst deze taal:', { id: 'team-explainer-tools.card-language', desc: 'Followed by a language' });

type Wish = 'language' | 'interpreter';

/** A card with one question, in Dutch and the reader's language, to show or print: it needs no network any more. */
export class DeskCard {
  readonly #host: WijkbrugTeamExplainer;
  readonly #l10n: Localization;
  /** What the person wants to stand on it; nothing at first. */
  readonly #wishes = new Set<Wish>();
  #topic: string | undefined;

  constructor(host: WijkbrugTeamExplainer, l10n: Localization) {
    this.#host = host;
    this.#l10n = l10n;
  }

  show(topic: string): void {
    this.#topic = topic;
    this.#wishes.clear();
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.shadowRoot?.querySelector('dialog')?.showModal();
    });
  }

  template(): TemplateResult | typeof nothing {
    const { locale, msg } = this.#l10n;
    const topic = this.#topic;
    const bundle = answersPart.value?.textsOf(this.#host, locale);
    if (!topic || !bundle) return nothing;
    const source = bundle.dutch.topics[topic]?.question ?? '';
    const own = bundle.own.topics[topic]?.question;
    const isDutch = locale === sourceLocale;
    return html`<dialog class="desk" aria-labelledby="desk-question" @close=${this.#onClose}>
      <div lang="nl" dir="ltr">
        <p id="desk-question" class="desk-question">${source}</p>
        <p>${asks(dutch)}</p>
        ${this.#wished(dutch)}
      </div>
      ${
        isDutch
          ? nothing
          : html`<div class="desk-own">
              <p><strong>${own ?? source}</strong></p>
              <p>${asks(msg)}</p>
              ${this.#wished(msg)}
            </div>`
      }
      <div class="desk-choices">
        <p>${msg('Wilt u hier iets bij zetten? Dat hoeft niet.', { id: 'team-explainer-tools.card-choose' })}</p>
        ${isDutch ? nothing : this.#choice('language', `${speaks(msg)} ${ownNames[locale]}`)}
        ${this.#choice('interpreter', interpreter(msg))}
        <p class="buttons">
          <button type="button" @click=${this.#onPrint}>
            ${msg('Print dit', { id: 'team-explainer-tools.card-print' })}
          </button>
          <button type="button" @click=${this.#onShut}>
            ${msg('Sluiten', { id: 'team-explainer-tools.card-close' })}
          </button>
        </p>
      </div>
    </dialog>`;
  }

  #choice(wish: Wish, words: string): TemplateResult {
    const toggle = (event: Event): void => {
      if ((event.target as HTMLInputElement).checked) this.#wishes.add(wish);
      else this.#wishes.delete(wish);
      this.#host.requestUpdate();
    };
    return html`<label class="desk-choice"
      ><input type="checkbox" .checked=${this.#wishes.has(wish)} @change=${toggle} /> ${words}</label
    >`;
  }

  /** What the person ticked, in one of the two languages. */
  #wished(msg: Msg): TemplateResult {
    const { locale } = this.#l10n;
    const inDutch = answersPart.value?.languageName(locale, sourceLocale);
    const name = msg === dutch && inDutch ? `${inDutch} (${ownNames[locale]})` : ownNames[locale];
    return html`${
      this.#wishes.has('language') ? html`<p>${speaks(msg)} <bdi dir=${directionOf(locale)}>${name}</bdi></p>` : nothing
    }${this.#wishes.has('interpreter') ? html`<p>${interpreter(msg)}</p>` : nothing}`;
  }

  readonly #onClose = (): void => {
    this.#topic = undefined;
    this.#host.requestUpdate();
  };

  readonly #onShut = (): void => {
    this.#host.shadowRoot?.querySelector('dialog')?.close();
  };

  readonly #onPrint = (): void => {
    this.#printOnly('card', () => undefined);
  };

  /** Prints one question with its answer, and nothing else of the page. */
  async print(topic: string): Promise<void> {
    const question = this.#host.querySelector(`.wijkbrug-topic[data-topic="${topic}"]`);
    // Without the code the sheet still has the address.
    await qrPart.load().catch(() => undefined);
    const foot = document.createElement('div');
    foot.className = 'wijkbrug-sheet';
    render(this.#footTemplate(topic), foot);
    question?.querySelector('.wijkbrug-answer')?.append(foot);
    question?.toggleAttribute('data-printing', true);
    this.#printOnly('answer', () => {
      foot.remove();
      question?.removeAttribute('data-printing');
    });
  }

  /** What stands below a printed answer: how to find it again, and whose sheet it is. */
  #footTemplate(topic: string): TemplateResult {
    const { locale, msg } = this.#l10n;
    const address = topicAddress(this.#host, topic, locale);
    const label = msg('Lees dit op uw telefoon:', {
      id: 'team-explainer-tools.sheet',
      desc: 'Followed by a code for a camera and an address',
    });
    const from = this.#host.getAttribute('sheet-from');
    return html`<p>${label}</p>
      ${qrPart.value?.qrTemplate(address, label)}
      <p><bdi dir="ltr">${address}</bdi></p>
      ${from ? html`<p><strong>${from}</strong></p>` : nothing}`;
  }

  /** Some browsers go on while they print, so what is only for paper goes away when they say that they are ready. */
  #printOnly(what: 'card' | 'answer', after: () => void): void {
    const clean = (): void => {
      this.#host.removeAttribute('printing');
      after();
    };
    this.#host.setAttribute('printing', what);
    addEventListener('afterprint', clean, { once: true });
    print();
  }
}
