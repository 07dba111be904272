// What somebody does with a list beyond reading it: on paper, to somebody else, or what is wrong in it.
import { html, nothing, type TemplateResult } from 'lit';
import { DataError } from '@wijkbrug/core/errors.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import { wallTime } from '@wijkbrug/core/sociale-kaart.js';
import type { KaartQuery } from '@wijkbrug/core/sociale-kaart/search.js';
import type { Msg } from '../internal/messages.js';
import { phoneLink } from '../internal/phone-link.js';
import { qrPart } from '../internal/qr.parts.js';
import { report } from '../internal/report.js';
import type { WijkbrugSocialeKaart } from './sociale-kaart.component.js';
import { correctTemplate, type CorrectionState } from './sociale-kaart.correct.js';
import { WijkbrugCorrectionSuggestEvent, type CorrectionSubject } from './sociale-kaart.events.js';
import { askedText, shareText } from './sociale-kaart.hand.text.js';
import { handoutTemplate } from './sociale-kaart.handout.js';
import type { CardView, Listing } from './sociale-kaart.types.js';

export { messages } from '../generated/messages/sociale-kaart-hand.js';
export { laterSheets, styleControls } from './sociale-kaart.hand.styles.js';

/** The list that is handed over. */
export interface Handed {
  readonly title: string;
  readonly query: KaartQuery;
  readonly listing: Listing;
  readonly cards: readonly CardView[];
  /** Address that opens the same list; absent when the page has none. */
  readonly address: string | undefined;
}

type Task =
  | { readonly name: 'text'; readonly text: string; readonly copied: boolean }
  | { readonly name: 'code'; readonly address: string }
  | { readonly name: 'correct'; readonly entry: string; readonly title: string; readonly state: CorrectionState };

const notTaken = new DataError({
  code: 'missing',
  file: 'wijkbrug-correction-suggest',
  path: 'respondWith',
  mend: 'Listen to the event and call event.respondWith(promise) with what passes the correction on.',
});

/** Paper, messages, codes and corrections of one element. */
export class Hand {
  readonly #host: WijkbrugSocialeKaart;
  readonly #msg: Msg;
  readonly #handed: () => Handed;
  #task: Task | undefined;
  #printing = false;

  constructor(host: WijkbrugSocialeKaart, handed: () => Handed) {
    this.#host = host;
    this.#msg = host.msg;
    this.#handed = handed;
  }

  /** Prints the list and nothing else of the page. */
  async print(): Promise<void> {
    const host = this.#host;
    // A list on paper has a code that opens it, when it has an address.
    if (this.#handed().address) await qrPart.load().catch(() => undefined);
    this.#printing = true;
    host.setAttribute('printing', '');
    await this.#redraw();
    const done = (): void => {
      this.#printing = false;
      host.removeAttribute('printing');
      host.requestUpdate();
    };
    addEventListener('afterprint', done, { once: true });
    print();
  }

  /** Shares by what the phone has for it; where it has nothing, gives the text to copy. */
  async share(): Promise<void> {
    const { title, listing, address } = this.#handed();
    const { date } = wallTime(this.#host.now());
    const text = shareText(title, listing.records, date, this.#host.locale, this.#msg);
    const { share } = navigator as Partial<Navigator>;
    if (share) {
      try {
        await share.call(navigator, { title, text, ...(address && { url: address }) });
        return;
      } catch (error) {
        // Somebody thought better of it.
        if ((error as Error).name === 'AbortError') return;
      }
    }
    await this.#open({ name: 'text', text: address ? `${text}\n\n${address}` : text, copied: false });
  }

  async code(): Promise<void> {
    const { address } = this.#handed();
    if (!address) return;
    await qrPart.load();
    await this.#open({ name: 'code', address });
  }

  async correct(entry: string, title: string): Promise<void> {
    await this.#open({ name: 'correct', entry, title, state: 'asking' });
  }

  async #open(task: Task): Promise<void> {
    this.#task = task;
    await this.#redraw();
    const dialog = this.#dialog;
    if (!dialog?.open) dialog?.showModal();
    dialog?.querySelector('h2')?.focus();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  async #redraw(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  render(locale: Locale): TemplateResult {
    return html`${this.#printing ? this.#handout(locale) : nothing}
      <dialog class="dialog" aria-labelledby="dialog-title">
        ${this.#task ? this.#taskTemplate(this.#task) : nothing}
        <button type="button" class="plain" @click=${this.#onClose}>
          ${this.#msg('Sluit', { id: 'sociale-kaart-hand.close' })}
        </button>
      </dialog>`;
  }

  #handout(locale: Locale): TemplateResult {
    const { title, query, cards, address } = this.#handed();
    const msg = this.#msg;
    return handoutTemplate({
      title,
      asked: askedText(query, locale, msg),
      cards,
      phone: this.#host.phone,
      code: address ? html`<div class="paper-code">${this.#codeOf(address)}</div>` : nothing,
      level: this.#host.headingLevel ?? 2,
      context: {
        locale,
        msg,
        today: wallTime(this.#host.now()).date,
        links: { callback: undefined, corrections: false, join: undefined },
      },
    });
  }

  #codeOf(address: string): TemplateResult {
    const label = this.#msg('QR-code van deze lijst', { id: 'sociale-kaart-hand.code-of' });
    return html`${qrPart.value?.qrTemplate(address, label) ?? nothing}
      <p class="address" dir="ltr">${address}</p>`;
  }

  #taskTemplate(task: Task): TemplateResult {
    const msg = this.#msg;
    const title = (text: unknown): TemplateResult => html`<h2 id="dialog-title" tabindex="-1">${text}</h2>`;
    switch (task.name) {
      case 'code':
        return html`${title(msg('QR-code van deze lijst', { id: 'sociale-kaart-hand.code-of' }))}
          <p>
            ${msg('Richt de camera van een telefoon hierop. Dan opent deze lijst op die telefoon.', {
              id: 'sociale-kaart-hand.code-hint',
            })}
          </p>
          ${this.#codeOf(task.address)}`;
      case 'text':
        return html`${title(msg('Deel deze lijst', { id: 'sociale-kaart-hand.share-title' }))}
          <label for="shared">
            ${msg('Kopieer deze tekst en plak hem in een bericht.', { id: 'sociale-kaart-hand.copy-hint' })}
          </label>
          <textarea id="shared" rows="8" readonly dir="auto" .value=${task.text}></textarea>
          <p role="status">
            ${task.copied ? msg('De tekst is gekopieerd.', { id: 'sociale-kaart-hand.copied' }) : nothing}
          </p>
          <button type="button" class="send" @click=${() => void this.#copy(task)}>
            ${msg('Kopieer', { id: 'sociale-kaart-hand.copy' })}
          </button>`;
      case 'correct': {
        const { phone } = this.#host;
        const call = phone ? html`${msg('U kunt bellen:', { id: 'common.call' })} ${phoneLink(phone)}` : nothing;
        return html`${title(
          html`${msg('Klopt er iets niet?', { id: 'sociale-kaart-more.correct' })}
            <span lang="nl">${task.title}</span>`,
        )}
        ${correctTemplate({ ...task, send: (event) => void this.#send(event, task) }, call, msg)}`;
      }
    }
  }

  readonly #onClose = (): void => {
    this.#dialog?.close();
    const task = this.#task;
    if (task?.name === 'correct' && task.state === 'sent') this.#task = undefined;
  };

  async #copy(task: Task & { readonly name: 'text' }): Promise<void> {
    const field = this.#dialog?.querySelector('textarea');
    field?.select();
    try {
      await navigator.clipboard.writeText(task.text);
      this.#task = { ...task, copied: true };
      this.#host.requestUpdate();
    } catch {
      // The text stands there, selected: it can be copied by hand.
      field?.focus();
    }
  }

  async #send(event: SubmitEvent, task: Task & { readonly name: 'correct' }): Promise<void> {
    event.preventDefault();
    if (task.state === 'sending') return;
    const data = new FormData(event.target as HTMLFormElement);
    const about = data.getAll('about') as CorrectionSubject[];
    const text = (data.get('text') as string).trim();
    const show = async (state: CorrectionState): Promise<void> => {
      // Somebody may be writing about another entry by now.
      if (this.#task?.name !== 'correct' || this.#task.entry !== task.entry) return;
      this.#task = { ...task, state };
      await this.#redraw();
      if (state === 'sent') this.#dialog?.querySelector('h2')?.focus();
    };
    if (about.length === 0 && text === '') {
      await show('empty');
      return;
    }
    await show('sending');
    const suggestion = new WijkbrugCorrectionSuggestEvent({ entry: task.entry, name: task.title, about, text });
    this.#host.dispatchEvent(suggestion);
    if (!suggestion.answer) report(this.#host, notTaken);
    const isTaken = await suggestion.answer?.then(
      () => true,
      () => false,
    );
    await show(isTaken ? 'sent' : 'failed');
  }
}
