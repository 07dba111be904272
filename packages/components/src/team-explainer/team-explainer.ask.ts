import { html, nothing, render, type ReactiveController, type TemplateResult } from 'lit';
import { findClientData } from '@wijkbrug/core/checklist.js';
import { DataError } from '@wijkbrug/core/errors.js';
import { adoptSheet } from '../internal/adopt-sheet.js';
import type { Localization } from '../internal/localization.js';
import { phrase, type Phrase } from '../internal/phrase.js';
import { report } from '../internal/report.js';
import { askSheet } from './team-explainer.ask.reading.styles.js';
import { sendQuestion } from './team-explainer.ask.send.js';
import type { WijkbrugTeamExplainer } from './team-explainer.component.js';
import type { answersPart } from './team-explainer.texts.js';

export { askTemplate, askView } from './team-explainer.ask.reading.js';

/** What the reader is told below the field. */
type Word = 'empty' | 'personal' | 'personal-again' | 'sent' | 'failed';

/** Makes the box for questions work on the page: without it, it is a plain form, or is not there. */
export class AskBox implements ReactiveController {
  readonly #host: WijkbrugTeamExplainer;
  readonly #l10n: Localization;
  readonly #part: NonNullable<typeof answersPart.value>;
  #typed = '';
  #topic: string | undefined;
  #word: Word | undefined;
  /** What was typed when we asked whether it is about somebody: the second time it is sent. */
  #asked = '';
  #busy = false;
  #stop: (() => void) | undefined;

  constructor(host: WijkbrugTeamExplainer, l10n: Localization, part: NonNullable<typeof answersPart.value>) {
    this.#host = host;
    this.#l10n = l10n;
    this.#part = part;
    host.addController(this);
  }

  hostConnected(): void {
    const giveUp = adoptSheet(this.#host, askSheet());
    const stop = new AbortController();
    const { signal } = stop;
    this.#host.addEventListener('submit', this.#onSubmit, { signal });
    this.#host.addEventListener('input', this.#onInput, { signal });
    this.#stop = () => {
      stop.abort();
      giveUp();
    };
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  hostUpdated(): void {
    // The text is replaced as a whole, after this.
    void this.#host.updateComplete.then(() => {
      this.#draw();
    });
  }

  /** What somebody typed before the box was drawn anew, or before we were here. */
  get typed(): string {
    return this.#field?.value ?? this.#typed;
  }

  /** Goes to the box, with the question that the reader came from. */
  readonly ask = (topic: string): void => {
    this.#topic = topic;
    this.#draw();
    this.#field?.focus();
  };

  get #form(): HTMLFormElement | null {
    return this.#host.querySelector<HTMLFormElement>('.wijkbrug-ask');
  }

  get #field(): HTMLTextAreaElement | null | undefined {
    return this.#form?.querySelector('textarea');
  }

  /** Puts what is remembered into the box. */
  #draw(): void {
    const [form, field] = [this.#form, this.#field];
    if (!form || !field) return;
    form.noValidate = true;
    this.#typed = field.value;
    field.setAttribute('aria-invalid', String(this.#word === 'empty'));
    const status = form.querySelector<HTMLElement>('.wijkbrug-ask-status');
    if (status) {
      const words = this.#word ? this.#sentence(this.#word) : '';
      if (status.textContent !== words) status.textContent = words;
      status.toggleAttribute('data-failed', this.#word === 'failed' || this.#word === 'empty');
    }
    form.querySelector('button[type="submit"]')?.setAttribute('aria-disabled', String(this.#busy));
    const about = form.querySelector<HTMLElement>('.wijkbrug-ask-about');
    const question = this.#question;
    if (!about) return;
    about.hidden = !question;
    // What the server drew is not touched as long as there is nothing to tell.
    if (question || about.hasChildNodes()) render(question ? this.#aboutTemplate(question) : nothing, about);
  }

  get #question(): Phrase | undefined {
    const { locale } = this.#l10n;
    const texts = this.#topic && this.#part.textsOf(this.#host, locale);
    const topic = texts && this.#topic;
    if (!topic) return undefined;
    const own = texts.own.topics[topic]?.question;
    return own ? { text: own, locale } : { text: texts.dutch.topics[topic]?.question ?? '', locale: 'nl' };
  }

  #aboutTemplate(question: Phrase): TemplateResult {
    const { msg, locale } = this.#l10n;
    const forget = (): void => {
      this.#topic = undefined;
      this.#draw();
      this.#field?.focus();
    };
    return html`${msg('U was bij deze vraag:', { id: 'team-explainer-ask.about', desc: 'Followed by a question' })}
      <strong>${phrase(question, locale)}</strong>
      <button type="button" class="wijkbrug-tool" @click=${forget}>
        ${msg('Mijn vraag gaat over iets anders', { id: 'team-explainer-ask.about-other' })}
      </button>`;
  }

  #sentence(word: Word): string {
    const { msg } = this.#l10n;
    const personal = msg(
      'Staat hier een telefoonnummer, een e-mailadres, een geboortedatum of een BSN? Haal dat liever weg. Het is hier niet nodig.',
      { id: 'team-explainer-ask.personal' },
    );
    switch (word) {
      case 'empty':
        return msg('Schrijf eerst op wat u wilt weten.', { id: 'team-explainer-ask.empty' });
      case 'personal':
        return personal;
      case 'personal-again': {
        const again = msg('Klopt het zo? Druk dan nog een keer op de knop.', { id: 'team-explainer-ask.again' });
        return `${personal} ${again}`;
      }
      case 'sent':
        return msg('Bedankt. Uw vraag is verstuurd.', { id: 'team-explainer-ask.sent' });
      case 'failed':
        return msg('Versturen lukte niet. Wat u schreef, staat er nog. Probeer het later nog eens.', {
          id: 'team-explainer-ask.failed',
        });
    }
  }

  #say(word: Word | undefined): void {
    this.#word = word;
    this.#draw();
  }

  get #looksPersonal(): boolean {
    // The year is what counts, so that of any time zone will do.
    return findClientData(this.typed, this.#host.now().toISOString().slice(0, 10)).length > 0;
  }

  readonly #onInput = (event: Event): void => {
    if (event.target === this.#field) this.#say(this.#looksPersonal ? 'personal' : undefined);
  };

  readonly #onSubmit = (event: Event): void => {
    if (event.target !== this.#form) return;
    event.preventDefault();
    void this.#submit();
  };

  async #submit(): Promise<void> {
    if (this.#busy) return;
    const question = this.typed.trim();
    if (!question) {
      this.#say('empty');
      this.#field?.focus();
      return;
    }
    if (this.#looksPersonal && this.#asked !== question) {
      this.#asked = question;
      this.#say('personal-again');
      this.#field?.focus();
      return;
    }
    this.#busy = true;
    this.#say(undefined);
    let word: Word = 'sent';
    try {
      await sendQuestion(this.#host, question, this.#topic, this.#l10n.locale);
      this.#clear();
    } catch (error) {
      word = 'failed';
      report(this.#host, error instanceof DataError ? error : notTaken(error));
    }
    this.#busy = false;
    this.#say(word);
  }

  #clear(): void {
    this.#form?.reset();
    this.#asked = '';
    this.#topic = undefined;
  }
}

const notTaken = (cause: unknown): DataError => {
  const mend = 'What waitFor() got has failed: see the cause.';
  return new DataError({ code: 'unreachable', file: 'wijkbrug-question', mend }, { cause });
};
